import { campaignCalls } from '../../types/contract/campaign'
import { serveAndWork } from '../_kit/serve'
import { countMonths } from './count-months'
import { functions } from './functions'

/** What was done and what came of it; each night the last months are counted. */
export const main = serveAndWork(campaignCalls, functions, (now) => countMonths(now))
