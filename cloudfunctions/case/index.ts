import { caseCalls } from '../../types/contract/case'
import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { repairIndex } from './repair-index'

/** A reader's call, or the timer. */
export const main = serveAndWork(caseCalls, functions, repairIndex)
