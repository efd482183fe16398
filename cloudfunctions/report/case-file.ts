import type { CallName } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { noteLook } from '../_domain/note-look'
import { CallError } from '../_kit/call-error'
import { anyWithin, regionsOf, requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** A report in this police officer's regions, or as they just read it. The look is written down before anything is shown, and so is one that is refused. */
export const openReport = async (
  user: User,
  code: string,
  call: CallName & `report.${string}`,
  now: number,
  known?: Report | null,
): Promise<Report> => {
  const report = known ?? (await store.get('reports', code))
  if (!report) throw new CallError('notFound', '没有找到这份举报')
  const { region } = report
  const refused = !anyWithin([region], regionsOf(user, ['police']))
  await noteLook({ at: now, person: user.id, call, subject: code, region, ...(refused && { refused }) })
  requireRegion(user, ['police'], region)
  const { addedAt } = report
  // what its reporter writes later waits anew
  if (addedAt) await store.updateWhere('reports', { _id: code, addedAt }, { addedAt: _.remove() })
  return report
}
