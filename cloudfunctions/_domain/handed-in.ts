import type { Report } from '../../types/entities/report'
import { fingerprint } from '../_kit/fingerprint'
import type { User } from '../_kit/user'

export const secretOf = (code: string, secret: string): string => fingerprint('report', code, secret)

/** Whether this caller handed the report in: the same person, or the same phone after the cloud took it for somebody new. The receipt code alone says nothing: it is read out over the telephone. */
export const handedIn = (report: Pick<Report, '_id' | 'person' | 'secret'>, user: User, secret: string | undefined): boolean =>
  report.person === user.id || (!!secret && report.secret === secretOf(report._id, secret))
