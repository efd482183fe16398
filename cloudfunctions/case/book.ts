import { pagesOf } from '../_domain/handbook'
import { officeOf } from '../_domain/office'
import { define } from '../_kit/define'

const day = 86_400_000
/** A printed book lies about so long at least: what ends sooner is not told in it. */
const atLeast = 180 * day

export const book = define('case.book', async ({ types }, { now }) => {
  const [pages, office] = await Promise.all([pagesOf([...new Set(types)], now + atLeast), officeOf()])
  const ends = pages.flatMap(({ stories }) => stories.map(({ expires }) => expires))
  return { pages, office, at: now, until: Math.min(now + 365 * day, ...ends) }
})
