import { kindOnPaper } from '../../papers/facts'
import { timeOnPaper } from '../../papers/words'
import type { Column } from '../../papers/xlsx'
import type { Report } from '../../types/entities/report'
import { notFiledReasons, reportStatuses } from '../../types/words/report'
import { placesOf } from '../_domain/place'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { giveExport, linkLives } from './exports'
import { noteTogether } from './note-together'
import { takenReports } from './taken'

const most = 500

export const exported = define('report.export', async (asked, { user, now }) => {
  const { reports, elsewhere } = await takenReports(user, asked, most)
  await noteTogether(user, 'report.export', reports, !!elsewhere, now)
  if (elsewhere) requireRegion(user, ['police'], elsewhere.region)
  const [placeOf, officers] = await Promise.all([
    placesOf(reports.map(({ region }) => region)),
    store.byId(
      'people',
      reports.flatMap(({ officer }) => officer ?? []),
    ),
  ])
  const columns = columnsWith(placeOf, (id) => officers.get(id)?.name ?? '民警')
  // what packs it is opened when somebody takes a sheet along, not at every start of the function
  const { xlsx } = await import('../../papers/xlsx')
  const name = 'reports.xlsx'
  const link = await giveExport(name, Buffer.from(xlsx('举报', columns, reports)), now)
  return { link, name, rows: reports.length, until: now + linkLives * 1000 }
})

const timeOf = (at: number | undefined) => (at ? timeOnPaper(at) : undefined)

/** What a station keeps. */
const columnsWith = (placeOf: (region: string) => string, nameOf: (person: string) => string): Column<Report>[] => [
  { head: '回执码', width: 18, value: ({ _id }) => _id },
  { head: '收到时间', width: 20, value: ({ createdAt }) => timeOnPaper(createdAt) },
  { head: '地点', width: 22, value: ({ region }) => placeOf(region) },
  { head: '类型', width: 16, value: ({ type }) => kindOnPaper(type) },
  { head: '损失（元）', width: 12, value: ({ loss }) => (loss === undefined ? undefined : loss / 100) },
  { head: '转账次数', width: 10, value: ({ transfers }) => transfers?.length },
  { head: '状态', width: 10, value: ({ status }) => reportStatuses[status] },
  { head: '110编号', width: 18, value: ({ alarmNumber }) => alarmNumber },
  { head: '立案号', width: 18, value: ({ caseNumber }) => caseNumber },
  { head: '不予立案的理由', width: 26, value: ({ notFiled }) => notFiled && notFiledReasons[notFiled] },
  { head: '承办人', width: 12, value: ({ officer }) => officer && nameOf(officer) },
  { head: '首次答复时间', width: 20, value: ({ replies }) => timeOf(replies[0]?.at) },
  { head: '立案时间', width: 20, value: ({ status, closedAt }) => (status === 'filed' ? timeOf(closedAt) : undefined) },
  { head: '办结时间', width: 20, value: ({ status, closedAt }) => (status === 'filed' ? undefined : timeOf(closedAt)) },
  { head: '并到', width: 18, value: ({ joinedTo }) => joinedTo },
]
