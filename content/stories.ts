import type { Story } from '../types/entities/story'
import { sixStories } from './stories/six'

/** 演一演: six for each age of whoever decides. `npm run check-stories` says what is wrong with one. */
export const stories: Story[] = [...sixStories]
