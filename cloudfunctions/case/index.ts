import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { mendIndex } from './mend-index'

/** A reader's call, or the timer. */
export const main = serveAndWork(functions, mendIndex)
