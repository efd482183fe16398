import type { Window } from '../../types/entities/broadcast'
import type { Region } from '../../types/entities/region'
import { type broadcastApprovers, usualWindows } from '../../types/words/broadcast'
import { quietName } from '../_domain/quiet'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf, dayOfDate } from '../_kit/day'
import { pathTo } from '../_kit/region'
import { store } from '../_kit/store'

export interface Rules {
  windows: Window[]
  approver: keyof typeof broadcastApprovers
  rule?: string
  /** The village's own place in the tree. */
  village: Region
  /** Why nothing but alerts is read out on a day; undefined on other days. */
  quiet: (day: string) => string | undefined
}

/** What the county says of its loudspeakers, and the town of its days of rest. Throws `badInput` where there is no such village. */
export const rulesFor = async (region: string): Promise<Rules> => {
  const [top = '', town = ''] = pathTo(region)
  const known = await store.byId('regions', [top, town, region])
  const village = known.get(region)
  if (village?.level !== 'village') throw new CallError('badInput', '没有这个村，请重新选一下')
  const { windows, leaderApproves, rule } = known.get(top)?.loudspeaker ?? {}
  return {
    village,
    windows: windows ?? [...usualWindows],
    approver: leaderApproves ? 'leader' : 'commandRoom',
    ...(rule && { rule }),
    quiet: (day) => {
      const name = quietName(known.get(town), dayOfDate(day))
      return name && `${name}，只播预警`
    },
  }
}

/** How far ahead a list may be written. */
const ahead = 7
/** How late a stretch may still be ticked: the phone had no network. */
const late = 7

/** Throws `badInput` for a day that is past, or too far ahead. */
export const requireToCome = (day: string, now: number): void => {
  const today = dayOf(now)
  if (day < dateOfDay(today)) throw new CallError('badInput', '这一天已经过去了')
  if (day > dateOfDay(today + ahead)) throw new CallError('badInput', `最多排到${ahead}天以后`)
}

/** Throws `badInput` for a day to come, or too long ago. */
export const requireBegun = (day: string, now: number): void => {
  const today = dayOf(now)
  if (day > dateOfDay(today)) throw new CallError('badInput', '还没到这一天，到了再记')
  if (day < dateOfDay(today - late)) throw new CallError('badInput', `${late}天以前的，不再记了`)
}
