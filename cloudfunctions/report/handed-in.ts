import type { Report } from '../../types/entities/report'
import { CallError } from '../_kit/call-error'
import { fingerprint } from '../_kit/fingerprint'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'

export const secretOf = (code: string, secret: string): string => fingerprint('report', code, secret)

/** Whether this caller handed the report in: the same person, or the same phone after the cloud took it for somebody new. The receipt code alone says nothing: it is read out over the telephone. */
export const handedIn = (report: Pick<Report, '_id' | 'person' | 'secret'>, user: User, secret: string | undefined): boolean =>
  report.person === user.id || (!!secret && report.secret === secretOf(report._id, secret))

/** The report that this caller handed in. Throws `notFound` for anybody else's, as if there were none. */
export const ownReport = async (user: User, code: string, secret: string | undefined): Promise<Report> => {
  const report = await store.get('reports', code)
  if (!report || !handedIn(report, user, secret)) throw new CallError('notFound', '没有找到您的这份举报，请核对回执码')
  return report
}
