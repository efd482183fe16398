import { outboxCalls } from '../../types/contract/outbox'
import { serveAndWork } from '../_kit/serve'
import { functions } from './functions'
import { run } from './run'

/** An operator's call, or a reason to look for work: the timer, an approval. */
export const main = serveAndWork(outboxCalls, functions, run)
