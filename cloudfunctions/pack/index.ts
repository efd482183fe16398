import { packCalls } from '../../types/contract/pack'
import { serveAndWork } from '../_kit/serve'
import { dropOld } from './drop-old'
import { functions } from './functions'

/** What a class needs, and what was counted in it; at night what is too old to be kept goes. */
export const main = serveAndWork(packCalls, functions, async (now) => ({ dropped: await dropOld(now) }))
