/** The words of an alert, or of a tip on its way, for each place where people meet it. */
import { day } from '@/lib/time'
import type { Output } from '../../types/contract'
import { alertStatuses } from '../../types/words/alert'

type Sent = Output<'alert.groups'>['alert']
type Tip = Extract<Sent, { msgType: 'Tip' }>
/** A tip says it all in its lines: it has no instruction. */
export type AlertWords = Pick<Sent, 'msgType' | 'headline' | 'lines' | 'source' | 'effective' | 'expires'> & { instruction?: string }

/** The largest words break after a comma, never inside a phrase. */
export const inParts = (headline: string): string => headline.replace(/([，、；：。！？])(?=[^\s”’])/g, '$1 ')

/** Who says so and, of an alert, until when it holds. */
export const standsUntil = ({ msgType, source, expires }: AlertWords, comma = ' · '): string =>
  msgType === 'Tip' ? source : `${source}${comma}${day(expires)}前有效`

/** Why an alert no longer holds, or a tip is nobody's task any more, in a word; nothing while it does or before it did. */
export const pastOf = (sent: Pick<Output<'alert.open'>['alert'], 'msgType' | 'status' | 'expires'> | Tip): string | undefined => {
  const over = sent.expires <= Date.now()
  if (sent.msgType === 'Tip') return sent.stoppedAt ? '已停发' : over ? '已过一周' : undefined
  if (sent.status === 'replaced' || sent.status === 'cancelled') return alertStatuses[sent.status]
  return sent.status === 'inForce' && over ? '已过期' : undefined
}
