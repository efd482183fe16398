import type { RenderingCount, RenderingKind } from '../../types/entities/rendering'
import { renderingKinds } from '../../types/words/rendering'
import { _, store, type Transaction } from '../_kit/store'
import { hashOf, localizationId, sourceOf } from './localization'
import { sourceRepositories } from './rendering-source'

const atOnce = 500
const id = 'mn'

/** How much there is in Mongolian: one document to read. Only before the first night is it counted through for whoever looks. */
export const countsOf = async (now: number): Promise<RenderingCount> => (await store.get('renderingCounts', id)) ?? countThrough(now)

/** Each night, through all that is published. */
export const countThrough = async (now: number): Promise<RenderingCount> => {
  const kinds = {} as RenderingCount['kinds']
  for (const kind of Object.keys(renderingKinds) as RenderingKind[]) kinds[kind] = await countOf(kind, now)
  const counted = { _id: id, at: now, kinds }
  await store.put('renderingCounts', counted)
  return counted
}

const countOf = async (kind: RenderingKind, now: number) => {
  const count = { of: 0, done: 0 }
  for (let after = ''; ; ) {
    const rows = await sourceRepositories[kind].following(after, atOnce, now)
    const found = await store.byId(
      'renderings',
      rows.map(({ _id }) => localizationId(kind, _id, 'mn')),
    )
    count.of += rows.length
    count.done += rows.filter((row) => {
      const shown = found.get(localizationId(kind, row._id, 'mn'))?.shown
      return shown?.text && shown.source === hashOf(sourceOf(kind, row))
    }).length
    if (rows.length < atOnce) return count
    after = rows.at(-1)?._id ?? ''
  }
}

/** A content has Mongolian that had none. */
export const countTicked = async (t: Transaction, kind: RenderingKind): Promise<void> => {
  if (await t.get('renderingCounts', id)) await t.change('renderingCounts', id, { [`kinds.${kind}.done`]: _.inc(1) })
}
