import { reportCalls } from '../../types/contract/report'
import { serveAndWork } from '../_kit/serve'
import { dropExports } from './exports'
import { forget } from './forget'
import { functions } from './functions'
import { indexAll } from './index-report'

const works: Record<string, (now: number) => Promise<unknown>> = { forget, exports: dropExports }

/** Somebody's call, or a timer: at night what is forgotten, what was taken along and whose minute is over, at any time what is not entered yet. */
export const main = serveAndWork(reportCalls, functions, (now, timer) => (works[String(timer)] ?? indexAll)(now))
