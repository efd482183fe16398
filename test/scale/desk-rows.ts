import { gramsOf } from '../../cloudfunctions/report/grams'
import { harmOf, stopByOf } from '../../cloudfunctions/report/harm'
import { findsOf, indexVersion } from '../../cloudfunctions/report/index-report'
import type { Aid } from '../../types/entities/aid'
import type { Report } from '../../types/entities/report'
import { fraudTypes } from '../../types/words/fraud'
import type { Place } from './county'
import { codeOf, day, each, inTurn, times } from './each'
import type { Rows } from './rows'

const reportsAVillage = 62
const kinds = Object.keys(fraudTypes) as (keyof typeof fraudTypes)[]

/** What the police and the justice office have, and who looked at it. */
export const deskRows = (places: Place[], now: number): Rows => {
  const reports = (place: Place) => times(reportsAVillage, (i) => reportOf(place, i, now))
  return {
    reports: each(places, reports),
    reportKeys: each(places, (place) =>
      reports(place).flatMap(({ _id: report, region, createdAt: at }, i) =>
        // one shared with a few others of the town, one of its own
        [`${place.town}-${i % 20}-${(place.n % 16) >> 2}`, report].map((key) => ({
          _id: `${report} ${key}`,
          report,
          key,
          kind: 'phone',
          region,
          at,
        })),
      ),
    ),
    reportWords: each(places, (place) =>
      reports(place).map(({ _id, what, createdAt: at }) => ({ _id, town: place.town, grams: gramsOf([what]), at })),
    ),
    aids: each(places, (place) => times(4, (i) => aidOf(place, i, now))),
    activities: each(places, ({ town, village, n }) =>
      times(250, (i) => {
        const on = new Date(now - i * 4 * day).toISOString().slice(0, 10)
        const told = {
          region: village,
          day: on,
          form: inTurn(['talk', 'visit', 'poster'] as const, i),
          setting: 'rural' as const,
          spot: '村部',
        }
        return {
          ...{ ...told, _id: `line-${n}-${i}`, source: 'hand', town, order: `${on}.line-${n}-${i}`, counts: { people: 20 }, printed: {} },
          ...{ counted: 'estimate', at: now - i * 4 * day, by: `worker-${n}-0`, version: 1 },
        }
      }),
    ),
    accesses: each(places, ({ town, n }) =>
      times(60, (i) => ({
        at: now - i * 6 * day,
        person: `staff-${n}`,
        call: 'report.read',
        subject: codeOf('X', n * 100 + i),
        region: town,
        link: linkOf(town, n, i, now),
      })),
    ),
    auditLog: each(places, ({ village, town, n }) =>
      times(8, (i) => ({
        ...{ at: now - i * 40 * day, by: 'ganger', deed: 'invite', region: village, about: '网格员' },
        link: { ...linkOf(town, n, i * 6, now), chain: `log.${linkOf(town, n, i * 6, now).chain}` },
      })),
    ),
    receiptTries: each(places, ({ n }) => [{ _id: `try-${n}`, by: `by-${n}`, at: now }]),
    limits: each(places, ({ n }) => times(5, (i) => ({ _id: `quiz.made-${n}.${i}`, at: now }))),
  }
}

const statuses = ['received', 'checking', 'closed', 'closed', 'notFiled', 'closed', 'filed', 'closed', 'withdrawn', 'closed'] as const

const reportOf = ({ village, n }: Place, i: number, now: number): Report => {
  const createdAt = now - ((i * 6 + n) % 360) * day - i * 1000
  const status = i < 20 ? inTurn(statuses, i) : 'closed'
  const told = {
    ...{ region: village, type: inTurn(kinds, i), seen: [], pictures: [], loss: i % 3 === 0 ? 500_000 : 0 },
    what: `第${n}村第${i}份：自称收羊老板的人打电话，让我先交定金再来拉羊，电话13${String(n * 100 + i).padStart(9, '0')}。`,
  }
  const whole = {
    ...told,
    _id: codeOf('X', n * 100 + i),
    person: `resident-${n}-${i}`,
    status,
    replies: [],
    createdAt,
    changedAt: createdAt,
  }
  return {
    ...whole,
    ...{ harm: harmOf(whole), stopBy: stopByOf(whole, createdAt), finds: findsOf(whole), indexed: indexVersion },
    ...(i % 31 === 5 && status === 'received' && { unproven: true }),
    ...(['closed', 'notFiled', 'withdrawn'].includes(status) && { closedAt: createdAt + day }),
  }
}

const aidOf = ({ village, n }: Place, i: number, now: number): Aid => {
  const createdAt = now - (i * 3 + (n % 20)) * day
  return {
    ...{
      _id: `aid-${n}-${i}`,
      person: `resident-${n}-${i}`,
      region: village,
      whom: 'self',
      answers: ['victim'],
      name: '东头的',
      story: '被骗了定金。',
    },
    ...{ consent: { to: '司法所', what: ['name'], at: createdAt, expires: createdAt + 30 * day }, status: i > 1 ? 'closed' : 'received' },
    ...{ replies: [], createdAt, changedAt: createdAt },
  }
}

const linkOf = (town: string, n: number, i: number, now: number) => ({
  ...{
    chain: `${town.replaceAll('/', '-')}.${new Date(now - i * 6 * day).toISOString().slice(0, 7)}`,
    n: n * 100 + i,
    before: '',
    own: '',
  },
})
