import { getCloudbaseContext } from '@cloudbase/node-sdk'
import type { Person, StoredGrant } from '../../types/entities/person'
import { CallError } from './call-error'
import { holding } from './grants'
import { store } from './store'

/** Who is calling, from the platform's context only. */
export interface User {
  /** The person's id: the openid in WeChat; on the web the sign-in's uid, or the staff member's id while a seat holds. */
  id: string
  /** The openid, present only when the call really came through WeChat. */
  openid?: string
  /** The web sign-in's uid, present only on the web. */
  webId?: string
  /** The network the call came from, where the platform says it; many people may share one. */
  network?: string
  /** Those that hold now. */
  grants: StoredGrant[]
  person: Person | null
}

type Caller = Partial<Record<'WX_OPENID' | 'TCB_UUID' | 'TCB_SOURCE_IP' | 'WX_CLIENTIP' | 'WX_CLIENTIPV6', string>>

const callerOf = (context: unknown) => getCloudbaseContext(context as Parameters<typeof getCloudbaseContext>[0]) as Caller

/** Of an IPv6 address the first half: the rest a single house or phone chooses at will. */
export const networkOf = (address: string): string => {
  const [first = '', after] = address.toLowerCase().split('::')
  const mapped = /(?:\d{1,3}\.){3}\d{1,3}$/.exec(address)
  if (mapped || !address.includes(':')) return mapped?.[0] ?? address
  const groups = (text = '') => (text ? text.split(':') : [])
  const [head, tail] = [groups(first), groups(after)]
  const zeros = after === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const all = [...head, ...zeros, ...tail].map((group) => group.replace(/^0+(?=.)/, ''))
  // an IPv4 address written as an IPv6 one: else all of them were one network
  if (all.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return all.slice(6).flatMap(twoBytes).join('.')
  return all.slice(0, 4).join(':')
}

const twoBytes = (group: string): number[] => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]

/** Whether a person began this: a timer has nobody behind it. */
export const hasCaller = (context: unknown): boolean => {
  const { WX_OPENID, TCB_UUID } = callerOf(context)
  return !!(WX_OPENID || TCB_UUID)
}

/** Reads the caller from the platform's context (WX_OPENID in WeChat, TCB_UUID on the web). Throws `forbidden` for nobody. */
export const userOf = async (context: unknown, now: number): Promise<User> => {
  const { WX_OPENID, TCB_UUID, TCB_SOURCE_IP, WX_CLIENTIP, WX_CLIENTIPV6 } = callerOf(context)
  const from = WX_CLIENTIP || WX_CLIENTIPV6 || TCB_SOURCE_IP
  const network = from ? { network: networkOf(from) } : {}
  if (WX_OPENID) return withPerson({ id: WX_OPENID, openid: WX_OPENID, ...network }, now)
  if (!TCB_UUID) throw new CallError('forbidden', '请重新打开再试')
  const seat = await store.get('staffSessions', TCB_UUID)
  return withPerson({ id: seat && seat.expires > now ? seat.person : TCB_UUID, webId: TCB_UUID, ...network }, now)
}

const withPerson = async (who: Omit<User, 'grants' | 'person'>, now: number): Promise<User> => {
  const person = await store.get('people', who.id)
  return { ...who, person, grants: holding(person?.grants ?? [], now) }
}
