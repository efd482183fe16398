import type { Pack } from '../types/entities/pack'
import { samplePacks } from './packs/sample'

/** 课堂包: one about a theme of the bank, for a band of children. */
export const packs: Pack[] = [...samplePacks]
