import type { ManuscriptKind } from '../../types/words/manuscript'
import { mediaOf } from '../../wording/manuscripts'
import { mediumKind } from '../../wording/media'
import { linksToMedia } from '../_domain/media'
import { define } from '../_kit/define'
import { type Gathered, gather, lastBundle, withdrawnSince } from './gather'

export const choices = define('bundle.choices', async (input) => {
  const [{ entries, leftOut, cases, tooMany }, last] = await Promise.all([gather(input), lastBundle()])
  const counts: Partial<Record<ManuscriptKind, number>> = {}
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1
  const ticked = new Set(last?.pictures)
  const pictures = (await picturesOf(entries, cases)).map((one) => ({ ...one, ticked: ticked.has(one.id) }))
  return { counts, withdrawn: (await withdrawnSince(last)).length, leftOut, pictures, ...(tooMany && { tooMany }) }
})

/** The pictures of the cases that would go, each with what it shows and a link. */
const picturesOf = async (entries: Gathered['entries'], cases: Gathered['cases']) => {
  const found = await Promise.all(
    entries.map(async ({ kind, item, content }) => {
      const named = kind === 'case' ? mediaOf(content).filter(({ id }) => mediumKind(id) === 'picture') : []
      const links = await linksToMedia(item, named)
      return links.map((one) => ({
        ...one,
        title: cases.get(item)?.title ?? '',
        words: named.find(({ id }) => id === one.id)?.words ?? '',
      }))
    }),
  )
  return found.flat()
}
