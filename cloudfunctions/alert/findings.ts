import type { Alert } from '../../types/entities/alert'
import type { Finding } from '../../types/entities/finding'
import { localNumbers } from '../_domain/county'
import { groupsIn } from '../_domain/groups-in'
import { livingPlace } from '../_domain/living-place'
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
    ...gone.map((why) => refuse('regions', why)),
    ...(story ? [] : [refuse('case', '选的案例找不到了，请重新选一个，或者不选')]),
  ]
}

/** Of villages that went into another since they were chosen, each with that one's name: nobody there would get it. */
export const goneOf = async (regions: string[]): Promise<string[]> => {
  const gone = await store.list('regions', { _id: _.in(regions), level: 'former' })
  return Promise.all(
    gone.map(async (one) => {
      const into = await livingPlace(one)
      return into ? `“${one.name}”已经并到${into.name}了，请改选${into.name}` : `“${one.name}”已经撤了，请去掉它`
    }),
  )
}

export const isRefused = (findings: Finding[]): boolean => findings.some((f) => f.level === 'refuse')
