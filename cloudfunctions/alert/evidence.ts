import type { Dispatch } from '../../types/entities/dispatch'

/** A dispatch as its evidence is told: what the phone's chat tool said is the worker's word (M2), also where an earlier release kept it as a system's. */
export const asTold = (dispatch: Dispatch): Dispatch => {
  if (dispatch.confirmedBy !== 'chatTool') return dispatch
  const { confirmedAt, confirmedBy: _phone, ...rest } = dispatch
  return rest.postedAt !== undefined || confirmedAt === undefined ? rest : { ...rest, postedAt: confirmedAt, postedBy: 'chatTool' }
}
