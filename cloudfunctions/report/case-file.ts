import type { CallName } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { CallError } from '../_kit/call-error'
import { anyWithin, regionsOf, requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { noteLook } from './note-look'

/** A report in this police officer's regions. The look is written down before anything is shown, and so is one that is refused. */
export const openReport = async (user: User, code: string, call: CallName & `report.${string}`, now: number): Promise<Report> => {
  const report = await store.get('reports', code)
  if (!report) throw new CallError('notFound', '没有找到这份举报')
  const { region } = report
  const refused = !anyWithin([region], regionsOf(user, ['police']))
  await noteLook({ at: now, person: user.id, call, subject: code, region, ...(refused && { refused }) })
  requireRegion(user, ['police'], region)
  return report
}
