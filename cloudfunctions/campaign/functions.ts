import type { Domain } from '../_kit/define'

export const functions: Domain<'campaign'> = {}
