import { screenCalls } from '../../types/contract/screen'
import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { writeLists } from './write-lists'

/** A call, or a reason to look whether the screens still have the right lists: the timer, an alert that came or ended, something published or withdrawn. */
export const main = serveAndWork(screenCalls, functions, writeLists)
