import type { Input } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { CallError } from '../_kit/call-error'
import { anyWithin, inRegions, regionsOf, requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

const shanghai = 8 * 3_600_000

/** What is to be taken along, the earliest first, and the first of it that does not lie in this officer's regions. */
export const takenReports = async (
  user: User,
  { codes, month, region }: Input<'report.dossier'>,
  most: number,
): Promise<{ reports: Report[]; elsewhere: Report | undefined }> => {
  if (!codes === !month) throw new CallError('badInput', '请选要导出的举报，或者选一个月')
  const reports = codes ? await chosen(codes, most) : await ofMonth(user, month as string, region, most)
  const tops = regionsOf(user, ['police'])
  return { reports: reports.sort((a, b) => a.createdAt - b.createdAt), elsewhere: reports.find((one) => !anyWithin([one.region], tops)) }
}

const tooMany = (n: number, most: number) => new CallError('tooMany', `一共 ${n} 件，一次最多 ${most} 件，请分几次`)

const chosen = async (codes: string[], most: number) => {
  if (codes.length > most) throw tooMany(codes.length, most)
  const found = await store.byId('reports', codes)
  const gone = codes.find((code) => !found.has(code))
  if (gone) throw new CallError('notFound', `没有找到 ${gone} 这份举报`)
  return [...found.values()]
}

const ofMonth = async (user: User, month: string, region: string | undefined, most: number) => {
  if (region) requireRegion(user, ['police'], region)
  const [year = 0, number = 1] = month.split('-').map(Number)
  const [from, to] = [Date.UTC(year, number - 1) - shanghai, Date.UTC(year, number) - shanghai]
  const where = { region: inRegions(region ? [region] : regionsOf(user, ['police'])), createdAt: _.gte(from).and(_.lt(to)) }
  const found = await store.list('reports', where, { sort: [['createdAt', 'asc']], limit: most + 1 })
  if (found.length > most) throw tooMany(await store.count('reports', where), most)
  if (found.length === 0) throw new CallError('notFound', '这个月没有举报')
  return found
}
