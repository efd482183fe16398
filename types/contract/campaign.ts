import type { Calls } from './call'

export const campaignCalls = {} as const satisfies Calls<'campaign'>
