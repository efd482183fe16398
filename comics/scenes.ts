import type { comicScenes } from '../types/words/comic'
import { inTown } from './scenes-in-town'
import { indoors } from './scenes-indoors'
import { outdoors } from './scenes-outdoors'

/** What stands behind the people, and what before them. */
export interface Scene {
  back: string
  front?: string
}

/**
 * The scenes. Middle of the picture's foot at x 0; the part that is always seen goes from -200 to 200 and from 0 to 300,
 * people stand at 288; ground and sky go on beyond.
 */
export const scenes: Record<keyof typeof comicScenes, () => Scene> = { ...outdoors, ...indoors, ...inTown }
