import type { Story } from '../types/entities/story'
import { adultStories } from './stories/adults'
import { elderStories } from './stories/elders'
import { sixStories } from './stories/six'
import { teenStories } from './stories/teens'
import { tenStories } from './stories/ten'

/** 演一演: six for each age of whoever decides. `npm run check-stories` says what is wrong with one. */
export const stories: Story[] = [...sixStories, ...tenStories, ...teenStories, ...adultStories, ...elderStories]
