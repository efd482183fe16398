import { reportCalls } from '../../types/contract/report'
import { serveAndWork } from '../_kit/serve'
import { dropExports } from './exports'
import { functions } from './functions'

/** A call, or the timer: what was taken along and whose minute is over. */
export const main = serveAndWork(reportCalls, functions, dropExports)
