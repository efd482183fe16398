import { homeCalls } from '../../types/contract/home'
import { serveAndWork } from '../_kit/serve'
import { writeFeed } from './feed'
import { functions } from './functions'
import { writePage } from './page'

/** A call, or a reason to look whether page and feed still hold the day: the timer, a tip, case or alert that was published or withdrawn. */
export const main = serveAndWork(homeCalls, functions, async (now) => {
  const { written } = await writePage(now)
  return { written: written + (await writeFeed(now)) }
})
