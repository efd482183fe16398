import { serve } from '../_kit/serve'
import { functions } from './functions'
import { run } from './run'

const answer = serve(functions)

/** An operator's call; anything else (the timer, an approval) is a reason to look for work. Anybody may be that reason: only what is due is done. */
export const main = async (event: { call?: unknown; input?: unknown } | null, context: unknown) =>
  event?.call === undefined ? run() : answer(event, context)
