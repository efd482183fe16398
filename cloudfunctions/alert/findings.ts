import type { Alert } from '../../types/entities/alert'
import type { Finding } from '../../types/entities/finding'
import { localNumbers } from '../_domain/county'
import { groupsIn } from '../_domain/groups-in'
import { CallError } from '../_kit/call-error'
import { _, store, type Transaction } from '../_kit/store'
import { checkWords } from './check-words'

const longest = 90 * 86_400_000
type Field = Finding['field']

/** Everything that keeps the alert from going out, or should be thought about first. */
export const findingsOf = async (alert: Alert, now: number): Promise<Finding[]> => {
  const [own, groups] = await Promise.all([ofItself(alert, now, store), groupsIn(alert.regions)])
  return [
    ...own,
    ...(groups > 0
      ? []
      : [{ level: 'warn' as const, field: 'regions' as const, words: '', why: '这些地方还没有登记微信群，只能在小程序里看到' }]),
  ]
}

/** Throws `badInput` with the reasons when a finding keeps the alert, as the transaction sees it, from going out. */
export const requireSound = async (alert: Alert, now: number, t: Transaction): Promise<void> => {
  const refusals = (await ofItself(alert, now, t)).filter((f) => f.level === 'refuse')
  if (refusals.length > 0) throw new CallError('badInput', refusals.map((f) => f.why).join('；'))
}

const refuse = (field: Field, why: string): Finding => ({ level: 'refuse', field, words: '', why })

/** What is found in the alert and its case, which are read one by one. */
const ofItself = async (alert: Alert, now: number, from: Pick<Transaction, 'get'>): Promise<Finding[]> => {
  const [story, lines, gone] = await Promise.all([alert.case ? from.get('cases', alert.case) : true, localNumbers(), goneOf(alert.regions)])
  return [
    ...checkWords(alert, lines),
    ...(alert.expires <= now ? [refuse('expires', '失效时间已经过了，请改到以后')] : []),
    ...(alert.expires > now + longest ? [refuse('expires', '失效时间最远九十天，请改近一些')] : []),
    ...gone.map((name) => refuse('regions', isGone(name))),
    ...(story ? [] : [refuse('case', '选的案例找不到了，请重新选一个，或者不选')]),
  ]
}

/** Why nothing is sent to such a village. */
export const isGone = (name: string): string => `“${name}”已经并到别的村了，请去掉它，选它并到的村`

/** The names of villages that went into another since they were chosen: nobody there would get it. */
export const goneOf = async (regions: string[]): Promise<string[]> =>
  (await store.list('regions', { _id: _.in(regions), level: 'former' }, { fields: { name: true } })).map(({ name }) => name)

export const isRefused = (findings: Finding[]): boolean => findings.some((f) => f.level === 'refuse')
