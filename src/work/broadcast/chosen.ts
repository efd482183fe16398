import { secondsToRead } from '../../../types/words/broadcast'
import { type List, toChange } from './broadcast'

/** A script or tip put into a stretch. */
export interface Chosen {
  from: string
  kind: 'script' | 'tip'
  item: string
  seconds: number
  title: string
}

/** One text each, so that it is kept on the phone as what is written is. */
export const asKept = ({ from, kind, item, seconds, title }: Chosen): string => [from, kind, item, seconds, title].join(' ')

export const fromKept = (kept: string): Chosen | undefined => {
  const [from, kind, item, seconds, ...title] = kept.split(' ')
  if (!from || !item || (kind !== 'script' && kind !== 'tip')) return undefined
  return { from, kind, item, seconds: Number(seconds) || 0, title: title.join(' ') }
}

/** What stands in a list, without the alerts. */
export const keptOf = (list: List): string[] =>
  toChange(list).flatMap(({ from, pieces }) =>
    pieces.flatMap(({ kind, item, title, text }) =>
      kind === 'alert' ? [] : [asKept({ from, kind, item, title, seconds: secondsToRead(text) })],
    ),
  )

/** What goes to the cloud of a stretch. */
export const asSent = (chosen: Chosen[], from: string): Pick<Chosen, 'kind' | 'item'>[] =>
  chosen.filter((one) => one.from === from).map(({ kind, item }) => ({ kind, item }))
