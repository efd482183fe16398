/** The words of an alert, or of a tip on its way, for each place where people meet it. */
import { sentences, spelt } from '@/lib/sentences'
import { day } from '@/lib/time'
import { alertStatuses } from '../../content/words'
import type { Output } from '../../types/contract'
import { kindOf } from './alert-kind'

type Sent = Output<'alert.groups'>['alert']
type Tip = Extract<Sent, { msgType: 'Tip' }>
/** A tip says it all in its lines: it has no instruction. */
export type AlertWords = Pick<Sent, 'msgType' | 'headline' | 'lines' | 'source' | 'effective' | 'expires'> & { instruction?: string }

/** The largest words break after a comma, never inside a phrase. */
export const inParts = (headline: string): string => headline.replace(/([，、；：。！？])(?=[^\s”’])/g, '$1 ')

/** Who says so and, of an alert, until when it holds. */
export const standsUntil = ({ msgType, source, expires }: AlertWords, comma = ' · '): string =>
  msgType === 'Tip' ? source : `${source}${comma}${day(expires)}前有效`

/** The alert in plain words for pasting into a group. No link: people are taught not to tap those. */
export const groupText = (alert: AlertWords): string =>
  [
    `【${kindOf(alert)}】${alert.headline}`,
    ...alert.lines,
    ...(alert.instruction ? [`怎么做：${alert.instruction}`] : []),
    standsUntil(alert, '，'),
  ].join('\n')

/** What the village loudspeaker reads out. */
export const speech = ({ headline, lines, instruction = '', source }: AlertWords): string =>
  [
    '乡亲们请注意。',
    spelt(sentences([headline, ...lines, instruction].filter(Boolean))),
    spelt('钱转出去了，马上打110。拿不准，就问96110。'),
    `${source.replace(' · ', '，')}提醒大家。`,
  ].join('')

/** How long the loudspeaker needs, in seconds: four characters a second. */
export const secondsOf = (text: string): number => Math.ceil(text.length / 4)

/** Why an alert no longer holds, or a tip is nobody's task any more, in a word; nothing while it does or before it did. */
export const pastOf = (sent: Pick<Output<'alert.open'>['alert'], 'msgType' | 'status' | 'expires'> | Tip): string | undefined => {
  const over = sent.expires <= Date.now()
  if (sent.msgType === 'Tip') return over ? '已过一周' : undefined
  if (sent.status === 'replaced' || sent.status === 'cancelled') return alertStatuses[sent.status]
  return sent.status === 'inForce' && over ? '已过期' : undefined
}
