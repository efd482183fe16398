import type { CallName } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { CallError } from '../_kit/call-error'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { openReport } from './case-file'
import { indexReport } from './index-report'
import { type Act, life, requireState } from './life'

/** Under this name one at a time puts reports together, or sends one to another station: never both with the same. */
export const togetherOrAway = 'report.join'

/** A report that one is about to work on: in a place of one's own, in a state for it. The look is logged. */
export const openForWork = async (user: User, code: string, act: Act, now: number, known?: Report | null): Promise<Report> => {
  const report = await openReport(user, code, `report.${act}` as CallName & `report.${string}`, now, known)
  requireState(act, report)
  return report
}

/** Changes it as long as it is where and how it was read: the database judges. Gives whether it was. */
export const change = async (
  { _id, region }: Report,
  act: Act,
  also: Record<string, unknown>,
  update: Record<string, unknown>,
  now: number,
): Promise<boolean> => {
  const still = { _id, region, status: _.in([...life[act]]), forgottenAt: _.exists(false), ...also }
  return (await store.updateWhere('reports', still, { ...update, changedAt: now })) > 0
}

/** The same for what must not have gone wrong; enters it anew where it is looked for by what changed. */
export const changeAndEnter = async (...what: Parameters<typeof change>): Promise<void> => {
  if (!(await change(...what))) throw new CallError('conflict', '同事刚刚改过，请看过再办')
  await indexReport(what[0]._id)
}
