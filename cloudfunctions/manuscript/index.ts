import { manuscriptCalls } from '../../types/contract/manuscript'
import { serveAndWork } from '../_kit/serve'
import { dropUnfinished } from './drop-unfinished'
import { dropUnnamed } from './drop-unnamed'
import { functions } from './functions'
import { recheck } from './recheck'

/** An editor's call, or the night: which cases came due, what was never sent to its end, what nothing names. */
export const main = serveAndWork(manuscriptCalls, functions, async (now) => {
  const { due } = await recheck(now)
  return { due, unfinished: await dropUnfinished(now), unnamed: await dropUnnamed(now) }
})
