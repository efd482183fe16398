import type { Alert } from '../../types/entities/alert'
import type { FraudType } from '../../types/entities/fraud'
import type { Report } from '../../types/entities/report'
import { startOf } from '../_kit/day'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'

const month = 30
/** From so many different people on: no single report may show through. */
const enough = 2

type CheckedReport = Pick<Report, 'type' | 'region' | 'person'>
/** The cache's limit, above what a county has, so that requests for invented villages cannot fill the memory. */
const most = 2000
/** Fraud types met with near a village, and how near, in words. */
export type Near = Map<FraudType, string>

/** Kept in memory between calls: what happened before today does not change. */
const kept = new Map<string, { day: number; near: Near }>()

/** What was reported in a village and its town in the month before this day, by enough people, and was taken up by the police before it: nobody steers a village's tips by handing in reports. */
export const reportedNear = async (village: string, day: number): Promise<Near> => {
  const before = kept.get(village)
  if (before?.day === day) return before.near
  const [, town = village] = pathTo(village)
  const createdAt = _.gte(startOf(day - month)).and(_.lt(startOf(day)))
  const all = await store.list(
    'reports',
    { finds: town, createdAt },
    { fields: { type: true, region: true, person: true, replies: true }, sort: [['createdAt', 'desc']] },
  )
  const reports = all.filter(({ replies: [first] }) => first && first.at < startOf(day))
  const near = new Map([
    ...named(reports, '最近附近有人遇到'),
    ...named(
      reports.filter((r) => r.region === village),
      '最近村里有人遇到',
    ),
  ])
  if (kept.size >= most) kept.clear()
  kept.set(village, { day, near })
  return near
}

/** The fraud types that enough different people reported. */
const named = (reports: CheckedReport[], words: string): [FraudType, string][] => {
  const people = new Map<FraudType, Set<string>>()
  for (const { type, person } of reports) if (type !== 'unsure') people.set(type, (people.get(type) ?? new Set()).add(person))
  return [...people].filter(([, who]) => who.size >= enough).map(([type]) => [type, words])
}

/** The same with the alerts that were in force when the day began. */
export const withAlerts = (near: Near, alerts: Alert[], day: number): Near => {
  const warned = alerts.filter((alert) => alert.msgType !== 'Cancel' && alert.effective < startOf(day))
  return new Map([...warned.map((alert) => [alert.type, '近处正在预警'] as const), ...near])
}
