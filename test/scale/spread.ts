import type { Job, Message } from '../../types/entities/message'
import { countyAlert as written } from '../support/county'
import type { Village } from '../support/villagers'
import { sumOf, takeReads } from './measure'

/** Warns a place; gives what the outbox looked at, and how long its runs took, until every message was set down. */
export const warn = async (village: Village, id: string, region: string) => {
  const chen = await village.person('chen')
  await chen.does('alert.save', { ...written(id), regions: [region] })
  const { version } = await chen.does('alert.read', { id })
  await takeReads(village)
  const began = performance.now()
  await chen.asks('alert.approve', { id, version })
  let runs = 1
  const underWay = async () => (await village.documents<Job>('jobs', { _id: id })).some(({ stage }) => stage !== 'done')
  for (; await underWay(); runs++) await village.timer('outbox')
  const seconds = (performance.now() - began) / 1000
  const reads = (await takeReads(village)).filter(({ asker }) => asker.startsWith('outbox'))
  const { documents, requests, most } = sumOf(reads)
  const people = sumOf(reads.filter(({ query }) => query.startsWith('people: '))).documents
  const messages = (await village.documents<Message>('messages', { alert: id })).map(({ to }) => to)
  return { messages, people, documents, requests, most, seconds, runs }
}

const warned = { 'one village': 'anhe/baiyin/chagan', 'the county': 'anhe' } as const
export type Warned = keyof typeof warned

/** Warns these, one after the other. */
export const spreadTo = async (village: Village, names: Warned[], tell: (said: string) => void = () => {}): Promise<string[]> => {
  const said: string[] = []
  for (const name of names) {
    const region = warned[name]
    const { messages, people, documents, requests, most, seconds, runs } = await warn(village, `warns-${region.split('/').length}`, region)
    said.push(
      `To ${name}: ${messages.length} messages set down in ${seconds.toFixed(1)} s and ${runs} runs or more; ${requests} requests, ${documents} documents looked at, ${people} of them people, most of ${most}`,
    )
    tell(said.at(-1) as string)
  }
  return said
}
