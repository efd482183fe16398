import { todoCalls } from '../../types/contract/todo'
import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { tell } from './tell'

/** What waits for somebody; a timer has them told. */
export const main = serveAndWork(todoCalls, functions, tell)
