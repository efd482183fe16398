import { stateCalls } from '../../types/contract/state'
import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { watch } from './watch'

/** An administrator's look, or the timer's; a call that finds no timer has looked for an hour begins it too. */
export const main = serveAndWork(stateCalls, functions, watch)
