import type { Band } from '../../types/entities/quiz'
import type { Story } from '../../types/entities/story'
import { storyPart } from '../../wording/quiz-part'
import { store } from '../_kit/store'
import { inOwnWords } from './own-words'

/** A place of a story, as renderings know it. */
export interface StoryPart {
  _id: string
  of: Story
  node: Story['nodes'][number]
}

type Row = Story & { _id: string }

/** The stories in which somebody of this age decides, as this county's people read them. */
export const storiesOf = async (band: Band): Promise<Row[]> => inOwnWords(await store.all('stories', { band }))

/** All of them, or those with these ids. */
export const storiesById = async (ids?: string[]): Promise<Row[]> =>
  inOwnWords(ids ? [...(await store.byId('stories', ids)).values()] : await store.all('stories', {}))

export const storyParts = (of: Story): StoryPart[] => of.nodes.map((node) => ({ _id: storyPart(of._id, node.id), of, node }))
