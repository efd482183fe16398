import type { StaticPage } from '../../types/entities/rendering'

/** What sounds are kept for: alerts on the first screen, the tips of the days to come, a page that stands in the program. */
export type SoundShelf = 'alerts' | 'week' | StaticPage
