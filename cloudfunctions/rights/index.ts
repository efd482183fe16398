import { rightsCalls } from '../../types/contract/rights'
import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { sweep } from './sweep'

/** Somebody's call, or the timer of the night. */
export const main = serveAndWork(rightsCalls, functions, sweep)
