import { monthInWords } from '../../figures/in-words'
import type { Incident, IncidentFacts } from '../../types/entities/incident'
import { logDeed } from '../_domain/audit'
import { dropDigests } from '../_domain/incident-digest'
import { CallError } from '../_kit/call-error'
import type { Transaction } from '../_kit/store'
import { changesInWords } from './in-words'

export interface Wanted {
  id: string
  /** The version that was read; 0: a new one. */
  after: number
  facts: IncidentFacts
  /** Of a change. */
  why?: string | undefined
}
interface By {
  at: number
  by: string
  nameOf: (region: string) => string
}

/** Someone else's change since it was read is never written over. */
const othersWords = '这一起刚才有人改过，您的还没有写进去。看看现在的，再改一次'
const most = 80

/** Writes a case in a transaction: a new one, or what stands beside what stood there before. The same once more changes nothing. A change is an entry in the county's log; of new ones there is one together (`logNew`). */
export const write = async (
  t: Transaction,
  { id, after, facts, why }: Wanted,
  { at, by, nameOf }: By,
): Promise<{ version: number; isNew: boolean }> => {
  const now = await t.get('incidents', id)
  const changes = now ? changesInWords(factsOf(now), facts, nameOf) : ''
  if (now && !changes) return { version: now.version, isNew: false }
  if ((now?.version ?? 0) !== after) throw new CallError('conflict', othersWords)
  await dropDigests(t, now ? [now, facts] : [facts])
  if (!now) {
    await t.add('incidents', { _id: id, ...facts, version: 1, at, by })
    return { version: 1, isNew: true }
  }
  const because = why ?? '照新的表格'
  const before = { facts: factsOf(now), at: now.at, by: now.by, why: because }
  const version = now.version + 1
  await t.put('incidents', { _id: id, ...facts, version, at, by, earlier: [...(now.earlier ?? []), before] })
  const about = `${monthInWords(now.month)}${nameOf(now.region)}：${changes}`.slice(0, most)
  await logDeed(t, { at, by, deed: 'changeIncident', region: facts.region, about, why: because })
  return { version, isNew: false }
}

/** New cases of one go, in the log. */
export const logNew = async (t: Transaction, some: IncidentFacts[], { at, by, nameOf }: By): Promise<void> => {
  const [first] = some
  if (!first) return
  const about = `${monthInWords(first.month)}${nameOf(first.region)}${some.length > 1 ? `等${some.length}行` : ''}`.slice(0, most)
  await logDeed(t, { at, by, deed: 'enterIncidents', region: first.region, about })
}

/** A case without who wrote it when. */
export const factsOf = ({ _id, version: _version, at: _at, by: _by, earlier: _earlier, ...facts }: Incident): IncidentFacts => facts
