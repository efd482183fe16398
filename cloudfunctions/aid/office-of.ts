import type { Report } from '../../types/entities/report'
import { county } from '../_domain/county'
import { handedIn } from '../_domain/handed-in'
import { CallError } from '../_kit/call-error'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** 12348, the state's own line for legal aid (content/allow-list.ts), where the county gave no number. */
const everywhere = '12348'

export interface From {
  code: string
  secret?: string | undefined
}

/** The report that somebody comes from; their own only. */
export const reportOf = async (user: User, { code, secret }: From): Promise<Report> => {
  const report = await store.get('reports', code)
  if (!report || !handedIn(report, user, secret)) throw new CallError('notFound', '没有找到这份举报')
  return report
}

/** One applies where the case is handled (法律援助法 38): the report's place, then the place given, then where one lives. */
export const placeOf = async (user: User, report: Report | undefined, region: string | undefined): Promise<string> =>
  report?.region ?? region ?? user.person?.village ?? (await county())?._id ?? ''

/** The justice office of the town in which a place lies; of the county, its 法律援助中心. */
export const officeOf = async (region: string) => {
  const path = pathTo(region)
  const known = await store.list('regions', { _id: _.in(path) })
  const at = known.find(({ _id }) => _id === (path[1] ?? path[0]))
  if (!at || !known.some(({ _id }) => _id === region)) throw new CallError('badInput', '没有这个地方，请重新选一下')
  const { name = `${at.name}${path[1] ? '司法所' : '法律援助中心'}`, phone } = at.justiceOffice ?? {}
  return { region: at._id, name, phone: phone ?? everywhere, own: !!phone }
}
