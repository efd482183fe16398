import type { Draft } from '@/lib/report-draft'
import type { clueKinds } from '../../../types/words/report'

export type ClueKind = keyof typeof clueKinds

/** What the other side leaves behind in each kind of fraud, the most telling first: asked for at once. The rest is a tap away. */
const telling: Record<Draft['type'], ClueKind[]> = {
  unsure: ['phone', 'social', 'link', 'account', 'app'],
  rebate: ['app', 'social', 'account'],
  investment: ['app', 'link', 'social', 'account'],
  shopping: ['link', 'social', 'account'],
  customerService: ['phone', 'app', 'account'],
  loan: ['app', 'phone', 'account'],
  credit: ['phone', 'app', 'account'],
  acquaintance: ['social', 'phone', 'account'],
  authority: ['phone', 'app', 'account'],
  romance: ['social', 'app', 'account'],
  gaming: ['link', 'social', 'account'],
  ticket: ['phone', 'link'],
  sextortion: ['app', 'social', 'account'],
  mule: ['social', 'phone', 'account'],
  health: ['phone', 'social', 'account'],
  farming: ['phone', 'social', 'account'],
  campus: ['social', 'phone', 'link'],
  company: ['social', 'account'],
  prize: ['phone', 'link', 'account'],
  phishing: ['link', 'phone'],
}

/** The kinds asked for at once, and those a tap away. */
export const cluesFor = (type: Draft['type']): { first: ClueKind[]; rest: ClueKind[] } => {
  const first = telling[type]
  return { first, rest: telling.unsure.filter((kind) => !first.includes(kind)) }
}
