import { reportCalls } from '../../types/contract/report'
import { serveAndWork } from '../_kit/serve'
import { forget } from './forget'
import { functions } from './functions'
import { indexAll } from './index-report'

/** Somebody's call, or a timer: at night what is forgotten, at any time what is not entered yet. */
export const main = serveAndWork(reportCalls, functions, (now, timer) => (timer === 'forget' ? forget(now) : indexAll()))
