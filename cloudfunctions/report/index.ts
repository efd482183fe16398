import { reportCalls } from '../../types/contract/report'
import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { indexAll } from './index-report'

/** Somebody's call, or the timer. */
export const main = serveAndWork(reportCalls, functions, indexAll)
