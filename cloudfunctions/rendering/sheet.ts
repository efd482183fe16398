import type { RenderingKind } from '../../types/entities/rendering'
import { hashOf, localizationId, type Source, sourceOf } from '../_domain/localization'
import { sourceRepositories } from '../_domain/rendering-source'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { stateOf } from './state'

/** A sheet's page comes of so many contents, whether or not they have Mongolian. */
const atOnce = 40

export const sheet = define('rendering.sheet', async ({ kind, after = '' }, { now }) => {
  const rows = await sourceRepositories[kind].following(after, atOnce, now)
  const found = await store.byId(
    'renderings',
    rows.map(({ _id }) => localizationId(kind, _id, 'mn')),
  )
  const texts = rows.flatMap((row) => {
    const source = sourceOf(kind as RenderingKind, row)
    const there = found.get(localizationId(kind, row._id, 'mn'))
    const hash = hashOf(source)
    const state = stateOf(there, hash)
    if (state === 'reviewed' || state === 'submitted') return []
    return [{ item: row._id, source: hash, version: there?.version ?? 0, words: linesOf(source), ...(there?.text && { text: there.text }) }]
  })
  const last = rows.length === atOnce && rows.at(-1)?._id
  return { texts, ...(last && { next: last }) }
})

/** The title, then each sentence, the first under a heading with it. */
const linesOf = ({ title, parts }: Source) => [
  { text: title },
  ...parts.flatMap(({ heading, words }) => words.map((text, i) => ({ ...(heading && i === 0 && { heading }), text }))),
]
