import type { ManuscriptStatus } from '../../types/entities/manuscript'
import type { Role } from '../../types/entities/person'

interface Change {
  from: ManuscriptStatus[]
  to: ManuscriptStatus
  /** Who may do this to what they wrote last themselves, and who to what somebody else did. */
  own: Role[]
  others: Role[]
  /** Also by the police, to a case they are the source of, when somebody else wrote it. */
  policeCases?: true
}

/** The life of a manuscript, whole. The timer alone makes a published case `recheck`; one that is `due` comes back to that from `revert`. */
export const life = {
  save: {
    from: ['draft', 'published', 'recheck', 'withdrawn'],
    to: 'draft',
    own: ['editor', 'commandRoom', 'police'],
    others: ['editor', 'commandRoom'],
    policeCases: true,
  },
  revert: {
    from: ['draft', 'submitted'],
    to: 'published',
    own: ['editor', 'commandRoom', 'police'],
    others: ['editor', 'commandRoom'],
    policeCases: true,
  },
  submit: { from: ['draft'], to: 'submitted', own: ['editor', 'commandRoom', 'police'], others: [] },
  approve: { from: ['submitted'], to: 'published', own: [], others: ['editor', 'commandRoom'], policeCases: true },
  return: { from: ['submitted'], to: 'draft', own: [], others: ['editor', 'commandRoom'], policeCases: true },
  withdraw: {
    from: ['draft', 'submitted', 'published', 'recheck'],
    to: 'withdrawn',
    own: ['editor', 'commandRoom', 'police'],
    others: ['editor', 'commandRoom'],
    policeCases: true,
  },
  renew: {
    from: ['recheck'],
    to: 'published',
    own: ['editor', 'commandRoom', 'police'],
    others: ['editor', 'commandRoom'],
    policeCases: true,
  },
} as const satisfies Record<string, Change>

export type ManuscriptChange = keyof typeof life
