import type { Output } from '../../types/contract'
import type { KeptKind } from '../../types/words/kept'
import { define } from '../_kit/define'
import { isOver } from '../_kit/grants'
import type { User } from '../_kit/user'
import { type Own, ownOf } from './own'

export const kept = define('rights.kept', async (_input, { user, now }) => {
  const own = await ownOf(user, now)
  const { name, untargeted = false, grants = [] } = user.person ?? {}
  const counts = countsOf(user, own)
  return {
    kinds: (Object.keys(counts) as KeptKind[]).filter((kind) => counts[kind] > 0).map((kind) => ({ kind, count: counts[kind] })),
    consents: consentsOf(user, own),
    untargeted,
    ...(name && { name }),
    staff: grants.some((grant) => !isOver(grant, now)),
  }
})

const countsOf = ({ person }: User, own: Own): Record<KeptKind, number> => ({
  self: person && (person.village || person.audiences.length > 0 || person.follows?.length || person.untargeted) ? 1 : 0,
  readings: own.readings?.opened.length ?? 0,
  opens: own.opens.length,
  consents: own.consents.length,
  messages: own.messages.length,
  helps: own.helps.length,
  reports: own.reports.length,
  aids: own.aids.length,
  feedbacks: own.feedbacks.length,
  marks: own.marks,
  duty: own.appointments.length + (person?.grants.length ?? 0) + own.sessions.length,
})

type Given = Output<'rights.kept'>['consents']

const consentsOf = ({ person }: User, { consents, aids }: Own): Given =>
  [
    ...(person?.chosen && person.audiences.length > 0 ? [{ kind: 'choices' as const, ...person.chosen }] : []),
    ...consents.map(({ template, at, rules, withdrawnAt, message }) => ({
      ...{ kind: 'message' as const, template, at, used: message !== undefined },
      ...(rules && { rules }),
      ...(withdrawnAt !== undefined && { withdrawnAt }),
    })),
    ...aids.map(({ consent: { to, at, rules, withdrawnAt } }) => ({
      ...{ kind: 'aid' as const, to, at },
      ...(rules && { rules }),
      ...(withdrawnAt !== undefined && { withdrawnAt }),
    })),
  ].sort((a, b) => b.at - a.at)
