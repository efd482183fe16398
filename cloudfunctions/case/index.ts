import { serve } from '../_kit/serve'
import { functions } from './functions'
import { mendIndex } from './mend-index'

const answer = serve(functions)

/** A reader's call; anything else is the timer. Anybody may be that reason: only what is amiss is done. */
export const main = async (event: { call?: unknown; input?: unknown } | null, context: unknown) =>
  event?.call === undefined ? mendIndex() : answer(event, context)
