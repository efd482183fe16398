import type { Dispatch } from '../../types/entities/dispatch'
import { CallError } from '../_kit/call-error'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { asTold } from './evidence'
import { countOpens } from './tally'

/** The dispatch, if this worker is responsible for its village. */
export const ownDispatch = async (user: User, id: string): Promise<Dispatch> => {
  const dispatch = await store.get('dispatches', id)
  if (!dispatch) throw new CallError('notFound', '没有找到这项转发任务，请返回刷新')
  requireRegion(user, ['gridWorker'], dispatch.village)
  return dispatch
}

/** A dispatch's evidence as it stands now. */
export const evidenceOf = async ({ _id, alert, group }: Dispatch) => {
  const [dispatch, opens] = await Promise.all([store.get('dispatches', _id), countOpens(alert, [group])])
  return { evidence: { ...(dispatch && asTold(dispatch)), ...opens.in(group) } }
}
