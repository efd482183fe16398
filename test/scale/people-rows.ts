import type { Consent } from '../../types/entities/consent'
import type { Message } from '../../types/entities/message'
import type { Person } from '../../types/entities/person'
import { audiences } from '../../types/words/people'
import { rulesVersion } from '../../types/words/rules'
import type { Place, Size } from './county'
import { codeOf, day, each, inTurn, times } from './each'
import type { Rows } from './rows'

const kinds = Object.keys(audiences) as (keyof typeof audiences)[]
const resident = (n: number, i: number) => `resident-${n}-${i}`

/** Who lives in the county, what they agreed to, and who works for it. */
export const peopleRows = ({ residents }: Size, places: Place[], now: number): Rows => {
  const agreeing = Math.round(residents * 0.3)
  return {
    people: each(places, (place) => [...staffOf(place), ...times(residents, (i) => livesIn(place, i, { places, agreeing }))]),
    consents: each(places, ({ n }) => times(agreeing, (i) => consentOf(n, i, now))),
    messages: each(places, (place) => times(Math.round(agreeing / 5), (i) => messageOf(place, i, now))),
    readings: each(places, ({ n }) =>
      times(Math.round(residents / 12), (i) => ({
        _id: resident(n, i),
        opened: [{ tip: `tip-${i % 20}`, day: dateOf(now - (i % 90) * day) }],
      })),
    ),
    appointments: each(places, ({ village, n }) =>
      times(2, (i) => ({
        ...{ _id: `appointment-${n}-${i}`, role: 'gridWorker', region: village, name: '网格员', status: i === 0 ? 'active' : 'ended' },
        ...{ person: `worker-${n}-${i}`, by: 'ganger', why: '村里的网格员', changedAt: now - i * day },
      })),
    ),
    staffSessions: each(places, ({ n }) => [{ _id: `seat-${n}`, person: `worker-${n}-0`, since: now - day, expires: now + day / 4 }]),
    feedbacks: each(places, ({ n }) => [
      {
        ...{ _id: codeOf('Y', n), person: resident(n, 0), kind: 'suggestion', text: '字再大一点', answers: [], answered: n % 4 > 0 },
        ...{ createdAt: now - (n % 300) * day, changedAt: now - (n % 300) * day },
      },
    ]),
  }
}

/** Of those who agreed every second has a yes left. */
const livesIn = ({ village, n }: Place, i: number, { places, agreeing }: { places: Place[]; agreeing: number }): Person => ({
  ...{ _id: resident(n, i), since: 0, village, audiences: [inTurn(kinds, i)], grants: [] },
  wantsAlerts: i < agreeing && i % 2 === 1,
  ...(i % 20 === 3 && { follows: [inTurn(places, n + 1).village] }),
})

/** Two workers a village, and what a town has beside them. */
const staffOf = ({ village, town, n }: Place): Person[] => [
  ...times(
    2,
    (i): Person => ({ _id: `worker-${n}-${i}`, name: `网格员${n}`, audiences: [], grants: [{ role: 'gridWorker', region: village }] }),
  ),
  ...(n % 2 === 0
    ? [{ _id: `staff-${n}`, name: '工作人员', audiences: [], grants: [{ role: inTurn(townRoles, n / 2), region: town }] } satisfies Person]
    : []),
]
const townRoles = ['editor', 'commandRoom', 'police', 'justice', 'leader', 'teacher', 'police', 'editor'] as const

/** Half of them were used up by a message. */
const consentOf = (n: number, i: number, now: number): Consent => {
  const [person, alert] = [resident(n, i), `village-${n}-${i % 2}`]
  const used = i % 2 === 0
  return {
    ...{ _id: `${person}.alert.${i}`, person, template: 'alert', at: now - (i % 300) * day, rules: rulesVersion },
    ...(used && { message: `${alert}.resident.${n}-${i}` }),
  }
}

const messageOf = ({ village, n }: Place, i: number, now: number): Message => ({
  ...{
    _id: `village-${n}-${i % 2}.resident.${n}-${i}`,
    alert: `village-${n}-${i % 2}`,
    channel: 'resident',
    to: resident(n, i),
    region: village,
  },
  ...{ status: i % 50 === 7 ? 'failed' : 'sent', attempts: 1, due: 0, createdAt: now - (i % 170) * day },
})

const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10)
