import type { Alert } from '../../types/entities/alert'
import type { Dispatch } from '../../types/entities/dispatch'
import type { DispatchTally } from '../../types/entities/dispatch-tally'
import type { Place } from './county'
import { day, each, inTurn, times } from './each'
import type { Rows } from './rows'

const groupsAVillage = 3
/** The whole county is warned each week of a year; the last of these is in force. */
const weeks = 52

export const countyAlert = 'county-0'

/** A year of alerts, a tip a week, and how far they came: what goes with a village's groups and with the county's weeks. */
export const spreadRows = (places: Place[], now: number): Rows => {
  const alerts = (place: Place) => times(2, (i) => alertOf(`village-${place.n}-${i}`, [place.village], now - (20 + i * 150) * day))
  const county = times(weeks, (i) => alertOf(`county-${i}`, ['anhe'], now - i * 7 * day - day))
  const towns = [...new Set(places.map(({ town }) => town))]
  const each52 = <R>(of: (alert: Alert) => Iterable<R>) => each(county, of)
  return {
    groups: each(places, (place) => groupsOf(place)),
    alerts: each([county, ...places.map(alerts)], (some) => some),
    sendings: times(weeks, (i) => ({
      ...{ _id: `sending-${i}`, msgType: 'Tip', tip: `tip-${i}`, headline: '先打96110', lines: ['要转账先问问'], regions: ['anhe'] },
      ...{ source: '安和旗', sender: 'staff-2', tellWorkers: false, effective: now - i * 7 * day, expires: now - (i * 7 - 3) * day },
    })),
    jobs: each52(({ _id, effective }) => [
      {
        _id,
        stage: 'done',
        cursor: '',
        leaseUntil: 0,
        dispatches: places.length * groupsAVillage,
        createdAt: effective,
        doneAt: effective,
        tallied: true,
        marksOutside: true,
      },
    ]),
    dispatches: each52((alert) => each(places, (place) => groupsOf(place).map((group) => dispatchOf(alert, group)))),
    dispatchTallies: each52(({ _id }) =>
      ['anhe', ...towns, ...places.map(({ village }) => village)].map((region) =>
        tallyOf(_id, region, region.split('/').length, places.length),
      ),
    ),
    tallies: each52(({ _id: alert }) =>
      each(places, (place) =>
        groupsOf(place).map(({ _id: group }) => ({
          _id: `${alert}.${group}.0`,
          alert,
          group,
          opened: 3,
          acknowledged: 1,
          toldElders: 0,
          needHelp: 0,
        })),
      ),
    ),
    opens: each52(({ _id: alert, effective }) =>
      each(places, (place) =>
        times(9, (i) => {
          const reader = `${alert}-${place.n}-${i}`
          return { _id: `${reader}.g`, alert, reader, group: inTurn(groupsOf(place), i)._id, at: effective, said: {} }
        }),
      ),
    ),
    helps: each(places, ({ village, n }) =>
      times(5, (i) => ({
        ...{ _id: `help-${n}-${i}`, alert: `village-${n}-0`, village, reader: `reader-${n}-${i}`, at: now - i * 30 * day },
        ...(i > 0 && { doneAt: now - i * 30 * day, doneBy: `worker-${n}-0` }),
      })),
    ),
    households: each(places, ({ village, n }) =>
      times(8, (i) => ({ _id: `house-${n}-${i}`, village, label: `东头第${i}户`, why: ['alone'] })),
    ),
  }
}

const groupsOf = ({ village, n }: Place) =>
  times(groupsAVillage, (i) => ({ _id: `group-${n}-${i}`, village, name: `${i + 1}组村民群`, opengid: `og-made-${n}-${i}` }))

const alertOf = (_id: string, regions: string[], effective: number): Alert => ({
  ...{ _id, msgType: 'Alert', status: 'inForce', severity: 'moderate', type: 'farming', audiences: [], regions },
  ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '先打96110问问', source: '安和旗反诈中心' },
  ...{ sender: 'staff-2', approver: 'staff-4', approvedAt: effective, effective, expires: effective + 7 * day },
})

const dispatchOf = ({ _id: alert, effective }: Alert, { _id: group, village }: { _id: string; village: string }): Dispatch => ({
  ...{ _id: `${alert}.${group}`, alert, group, village, sharedAt: effective, postedAt: effective },
})

const tallyOf = (alert: string, region: string, level: number, villages: number): DispatchTally => {
  const groups = level === 1 ? villages * groupsAVillage : level === 2 ? 16 * groupsAVillage : groupsAVillage
  return { _id: `${alert}.${region}.made`, alert, region, groups, posted: groups, confirmed: 0 }
}
