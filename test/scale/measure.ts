import type { CallName, Input } from '../../types/contract'
import { contract } from '../../types/contract'
import { reaches } from '../calls/reach'
import type { Reach } from '../calls/reach/row'
import { makeWorld, type World } from '../calls/reach/world'
import type { Someone, Village } from '../support/villagers'
import { others } from './others'

/** What a call cost: the documents that its function looked at, and the query that looked at most of them. */
export interface Cost {
  name: string
  documents: number
  /** What its answer holds: the items of all its lists. */
  rows: number
  /** Requests that look for documents: a call's cost on the platform, beside what it adds. */
  requests: number
  ms: number
  most: string
  ok: boolean
}

interface Read {
  asker: string
  query: string
  times: number
  documents: number
}

/** What was read since the last time. */
export const takeReads = async (village: Village): Promise<Read[]> => {
  const asked = await fetch(`${village.url}/local/api/reads`, { method: 'POST', body: '{}' })
  return (await asked.json()) as Read[]
}

/** What the functions looked at of themselves, or for a person. */
export const sumOf = (reads: Read[]): Pick<Cost, 'documents' | 'requests' | 'most'> => {
  const most = reads.reduce((a, b) => (b.documents > a.documents ? b : a), { query: '', times: 0, documents: 0 })
  return {
    documents: reads.reduce((sum, read) => sum + read.documents, 0),
    requests: reads.reduce((sum, read) => sum + read.times, 0),
    most: most.documents > 0 ? `${most.query} (${most.documents} in ${most.times})` : '',
  }
}

export const everyCall = Object.keys(contract) as CallName[]

interface Asked {
  name: string
  call: CallName
  by: string
  sends(world: World): Promise<unknown> | unknown
}

/** Every call by whoever does it, with an input that reaches its body; and some again, about what goes to the whole county. */
const asked = (calls: readonly string[]): Asked[] =>
  [...everyCall.map((call) => ({ name: call, call, ...(reaches[call] as Reach<CallName>) })), ...others].filter(({ call }) =>
    calls.includes(call),
  )

/** Makes calls on a county that is loaded. */
export const measure = async (
  village: Village,
  { calls = everyCall, tell = () => {} }: { calls?: readonly string[]; tell?: (cost: Cost) => void } = {},
): Promise<Map<string, Cost>> => {
  const world = await makeWorld(village)
  const costs = new Map<string, Cost>()
  for (const one of asked(calls)) {
    const cost = await costOf(village, world, one).catch(() => unmeasured(one.name))
    costs.set(one.name, cost)
    tell(cost)
  }
  return costs
}

/** What it needs first could not be made. */
const unmeasured = (name: string): Cost => ({ name, documents: 0, rows: 0, requests: 0, ms: 0, most: 'not measured', ok: false })

const costOf = async (village: Village, world: World, { name, call, by, sends }: Asked): Promise<Cost> => {
  const input = (await sends(world)) as Input<CallName>
  return costOfCall(village, world.who[by] as Someone, { name, call, input })
}

/** Makes one call and says what its function looked at meanwhile. */
export const costOfCall = async (
  village: Village,
  by: Someone,
  asked: { name?: string; call: CallName; input: unknown },
): Promise<Cost> => {
  const { call, input, name = call } = asked
  await takeReads(village)
  const began = performance.now()
  // what takes longer than its function may is counted as far as it came
  const answer = await by.asks(call, input).catch(() => ({ ok: false }) as const)
  const ms = performance.now() - began
  const reads = (await takeReads(village)).filter(({ asker }) => asker === call.split('.')[0])
  return { name, ms, ok: answer.ok, rows: answer.ok ? rowsIn(answer.data) : 0, ...sumOf(reads) }
}

/** Of a file in words each line is one. */
const rowsIn = (answer: unknown): number => {
  if (typeof answer === 'string') return answer.split('\n').length - 1
  if (Array.isArray(answer)) return answer.reduce((sum: number, one) => sum + 1 + rowsIn(one), 0)
  return answer !== null && typeof answer === 'object' ? Object.values(answer).reduce((sum: number, one) => sum + rowsIn(one), 0) : 0
}
