import { homeCalls } from '../../types/contract/home'
import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { writePage } from './page'

/** A call, or a reason to look whether the page still holds the day: the timer, a tip that was published or withdrawn. */
export const main = serveAndWork(homeCalls, functions, writePage)
