import type { RenderingCount, RenderingKind } from '../../types/entities/rendering'
import { renderingKinds } from '../../types/words/rendering'
import { _, store, type Transaction } from '../_kit/store'
import { hashOf, localizationId, sourceOf } from './localization'
import { sourceRepositories } from './rendering-source'

const atOnce = 500
const id = 'mn'

/** How much there is in Mongolian: one document to read. Before the first night it is counted through for whoever looks, and a kind anew whose contents came in since. */
export const countsOf = async (now: number): Promise<RenderingCount> => {
  const kept = await store.get('renderingCounts', id)
  if (!kept) return countThrough(now)
  const kinds = { ...kept.kinds }
  for (const kind of (Object.keys(kinds) as RenderingKind[]).filter((one) => isBehind(one, kinds[one]))) {
    const count = await countOf(kind, now)
    if (count.of === kinds[kind].of && count.done === kinds[kind].done) continue
    kinds[kind] = count
    await store.updateWhere('renderingCounts', { _id: id }, { [`kinds.${kind}`]: count })
  }
  return { ...kept, kinds }
}

/** More done than there were, or none there: looked for where that costs nothing, while alerts that are over may be many. */
const isBehind = (kind: RenderingKind, { of, done }: { of: number; done: number }) => done > of || (of === 0 && kind !== 'alert')

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
