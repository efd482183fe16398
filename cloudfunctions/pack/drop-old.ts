import { _, store } from '../_kit/store'
import { oldestKept } from './kept'

/** Classes of more than 90 days ago; how many. */
export const dropOld = (now: number): Promise<number> => store.remove('lessons', { day: _.lt(oldestKept(now)) })
