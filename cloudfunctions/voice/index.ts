import { voiceCalls } from '../../types/contract/voice'
import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { run } from './run'

/** A call, or a reason to look for words: the timer, an alert that came into force, a text that was published. */
export const main = serveAndWork(voiceCalls, functions, run)
