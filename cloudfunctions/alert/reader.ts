import type { Acknowledgement } from '../../types/entities/alert'
import type { Open } from '../../types/entities/open'
import type { Distributable } from '../_domain/distributable'
import { readerMark } from '../_domain/marks'
import { regionsOf, within } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { addToTally } from './tally'

/** Stands for one person reading one alert: the same person is another reader of another alert, so opens never add up to what somebody reads. */
export const readerOf = ({ _id }: Distributable, user: User): string => readerMark(_id, user.id)

/** Whether this is a worker who has to spread the alert: their own look would prove nothing about the villagers. */
export const isDistributor = ({ regions }: Distributable, user: User): boolean =>
  regionsOf(user, ['gridWorker']).some((top) => regions.some((region) => within(region, top) || within(top, region)))

/** What a reader answered, in whichever groups. */
export const saidBy = (opens: Open[]): Acknowledgement[] => [...new Set(opens.flatMap((o) => Object.keys(o.said) as Acknowledgement[]))]

/** Notes an open and counts it, once a reader and group however often it is called. `outside`: from a group that the alert did not go to. */
export const noteOpen = (open: Omit<Open, '_id'>, outside = false): Promise<boolean> =>
  store.insertOnceInTransaction(async (t) => {
    await t.add('opens', { _id: `${open.reader}.${open.group ?? '-'}`, ...open })
    await addToTally(t, open, { opened: 1, ...counted(open.said) }, outside)
  })

/** Notes an answer under an open and counts it, the first time it is given. */
export const noteAnswer = (id: string, what: Acknowledgement, now: number): Promise<void> =>
  store.transaction(async (t) => {
    const open = await t.get('opens', id)
    if (!open || open.said[what]) return
    await t.change('opens', id, { [`said.${what}`]: now })
    await addToTally(t, open, { ...counted({ [what]: now }), acknowledged: Object.keys(open.said).length === 0 ? 1 : 0 })
  })

const counted = (said: Open['said']) => ({
  acknowledged: Object.keys(said).length > 0 ? 1 : 0,
  toldElders: said.toldElders ? 1 : 0,
  needHelp: said.needHelp ? 1 : 0,
})
