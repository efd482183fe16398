import { serve } from '../_kit/serve'
import { functions } from './functions'
import { recheck } from './recheck'

const answer = serve(functions)

/** An editor's call; anything else (the timer) is a reason to see which cases came due. */
export const main = async (event: { call?: unknown; input?: unknown } | null, context: unknown) =>
  event?.call === undefined ? recheck(Date.now()) : answer(event, context)
