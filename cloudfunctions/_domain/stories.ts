import type { Band } from '../../types/entities/quiz'
import type { Story } from '../../types/entities/story'
import { withLocalWords } from '../../wording/local-words'
import { storyPart } from '../../wording/quiz-part'
import { store, type Where } from '../_kit/store'

/** A place of a story, as renderings know it. */
export interface StoryPart {
  _id: string
  of: Story
  node: Story['nodes'][number]
}

/** Stories as this county's people read them. */
export const storiesWhere = async (where: Where<'stories'>): Promise<(Story & { _id: string })[]> => {
  const [stories, [county]] = await Promise.all([
    store.all('stories', where),
    store.list('regions', { level: 'county' }, { limit: 1, fields: { localWords: true } }),
  ])
  return stories.map((story) => inItsTexts(story, (text) => withLocalWords(text, county?.localWords)))
}

const inItsTexts = <T>(value: T, said: (text: string) => string): T => {
  if (typeof value === 'string') return said(value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => inItsTexts(one, said)) as T
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inItsTexts(one, said)])) as T
}

export const ofBand = (band: Band) => storiesWhere({ band })

export const storyParts = (of: Story): StoryPart[] => of.nodes.map((node) => ({ _id: storyPart(of._id, node.id), of, node }))
