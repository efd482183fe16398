import { serve } from '../_kit/serve'
import { dropUnfinished } from './drop-unfinished'
import { functions } from './functions'
import { recheck } from './recheck'

const answer = serve(functions)

/** An editor's call; anything else (the timer) is a reason to see which cases came due and what was never sent to its end. */
export const main = async (event: { call?: unknown; input?: unknown } | null, context: unknown) =>
  event?.call === undefined ? nightly(Date.now()) : answer(event, context)

const nightly = async (now: number) => ({ ...(await recheck(now)), ...(await dropUnfinished(now)) })
