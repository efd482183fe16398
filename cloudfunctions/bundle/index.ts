import { bundleCalls } from '../../types/contract/bundle'
import { serveAndWork } from '../_kit/serve'
import { dropOld } from './drop-old'
import { functions } from './functions'

/** An editor's call, or the night: files that nobody needs any more. */
export const main = serveAndWork(bundleCalls, functions, dropOld)
