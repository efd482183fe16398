/** An alert's words for each place where people meet it. */
import { day } from '@/lib/time'
import { alertKinds, alertStatuses } from '../../content/words'
import type { Output } from '../../types/contract'

export type AlertWords = Pick<
  Output<'alert.open'>['alert'],
  'msgType' | 'headline' | 'lines' | 'instruction' | 'source' | 'effective' | 'expires'
>

/** 预警, 预警更新 or 预警撤销. */
export const kindOf = ({ msgType }: Pick<AlertWords, 'msgType'>): string => (msgType === 'Alert' ? '预警' : `预警${alertKinds[msgType]}`)

/** The largest words break after a comma, never inside a phrase. */
export const inParts = (headline: string): string => headline.replace(/([，、；：。！？])(?=[^\s”’])/g, '$1 ')

/** The alert in plain words for pasting into a group. No link: people are taught not to tap those. */
export const groupText = (alert: AlertWords): string =>
  [
    `【${kindOf(alert)}】${alert.headline}`,
    ...alert.lines,
    `怎么做：${alert.instruction}`,
    `${alert.source}，${day(alert.expires)}前有效`,
  ].join('\n')

const aloud = '零幺二三四五六七八九'
/** Service numbers are read digit by digit, with 幺 for one. */
const spelt = (text: string) =>
  text.replace(/(^|\D)(110|96110|12381|12321|12348)(?!\d)/g, (_all, before: string, number: string) => before + spell(number))
const spell = (number: string) => [...number].map((digit) => aloud[Number(digit)]).join('')
const sentence = (words: string) => (/[。！？]$/.test(words) ? words : `${words}。`)

/** What the village loudspeaker reads out. */
export const speech = ({ headline, lines, instruction, source }: AlertWords): string =>
  [
    '乡亲们请注意。',
    ...[headline, ...lines, instruction].map((words) => spelt(sentence(words))),
    `钱转出去了，马上打${spell('110')}。拿不准，就问${spell('96110')}。`,
    `${source.replace(' · ', '，')}提醒大家。`,
  ].join('')

/** How long the loudspeaker needs, in seconds: four characters a second. */
export const secondsOf = (text: string): number => Math.ceil(text.length / 4)

/** Why an alert no longer holds, in a word; nothing while it does or before it did. */
export const pastOf = ({ status, expires }: Pick<Output<'alert.open'>['alert'], 'status' | 'expires'>): string | undefined =>
  status === 'replaced' || status === 'cancelled'
    ? alertStatuses[status]
    : status === 'inForce' && expires <= Date.now()
      ? '已过期'
      : undefined
