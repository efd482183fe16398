import { familyCalls } from '../../types/contract/family'
import { serveAndWork } from '../_kit/serve'
import { dropOld } from './drop-old'
import { functions } from './functions'

/** A family's call, or the night: what is as old as nothing of a family may get. */
export const main = serveAndWork(familyCalls, functions, dropOld)
