import type { Pack } from '../types/entities/pack'
import { sixPacks } from './packs/six'
import { teenPacks } from './packs/teens'
import { tenPacks } from './packs/ten'

/** 课堂包: five for each age. `npm run check-stories` says what is wrong with one. */
export const packs: Pack[] = [...sixPacks, ...tenPacks, ...teenPacks]
