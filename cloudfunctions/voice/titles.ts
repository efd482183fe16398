import type { StaticPage } from '../../types/entities/rendering'
import type { SpokenKind } from '../../types/entities/voice'
import { screenTitles } from '../../types/words/voice'
import { quizParts, sourceOf } from '../_domain/localization'
import { storiesById, storyParts } from '../_domain/stories'
import { store } from '../_kit/store'

type Named = (items: string[]) => Promise<[item: string, title: string][]>

/** Of a part: what it is a part of. */
const whole = (part: string) => part.slice(0, part.lastIndexOf('_'))

/** What texts are called whose words do not begin with that. */
const named: Partial<Record<SpokenKind, Named>> = {
  standing: async (items) => items.map((item) => [item, sourceOf('standing', { _id: item as StaticPage }).title]),
  screen: async (items) => items.flatMap((item) => (item in screenTitles ? [[item, screenTitles[item as keyof typeof screenTitles]]] : [])),
  tip: async (items) => [...(await store.byId('tips', items)).values()].map((row) => [row._id, sourceOf('tip', row).title]),
  script: async (items) => [...(await store.byId('scripts', items)).values()].map((row) => [row._id, sourceOf('script', row).title]),
  quizItem: async (items) =>
    [...(await store.byId('quizItems', [...new Set(items.map(whole))])).values()]
      .flatMap(quizParts)
      .map((row) => [row._id, sourceOf('quizItem', row).title]),
  story: async (items) =>
    (await storiesById([...new Set(items.map(whole))])).flatMap(storyParts).map((row) => [row._id, sourceOf('story', row).title]),
}

/** By item. */
export const titlesOf = async (kind: SpokenKind, items: string[]): Promise<Map<string, string>> => new Map(await named[kind]?.(items))
