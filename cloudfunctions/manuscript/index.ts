import { manuscriptCalls } from '../../types/contract/manuscript'
import { countThrough } from '../_domain/rendering-counts'
import { serveAndWork } from '../_kit/serve'
import { dropUnfinished } from './drop-unfinished'
import { dropUnnamed } from './drop-unnamed'
import { functions } from './functions'
import { recheck } from './recheck'

/** An editor's call, or the night: which cases came due, what was never sent to its end, what nothing names; how much is in Mongolian. */
export const main = serveAndWork(manuscriptCalls, functions, async (now) => {
  const { due } = await recheck(now)
  const dropped = { unfinished: await dropUnfinished(now), unnamed: await dropUnnamed(now) }
  await countThrough(now)
  return { due, ...dropped }
})
