import { aidCalls } from '../../types/contract/aid'
import { serveAndWork } from '../_kit/serve'
import { dropOld } from './forget'
import { functions } from './functions'

/** A call about legal aid, or the night: what was handed over is kept no longer than was agreed. */
export const main = serveAndWork(aidCalls, functions, dropOld)
