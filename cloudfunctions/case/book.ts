import { pagesOf } from '../_domain/handbook'
import { officeOf } from '../_domain/office'
import { define } from '../_kit/define'

const day = 86_400_000

export const book = define('case.book', async ({ types }, { now }) => {
  const [pages, office] = await Promise.all([pagesOf([...new Set(types)]), officeOf()])
  const ends = pages.flatMap(({ stories }) => stories.map(({ expires }) => Math.max(expires, now + 7 * day)))
  return { pages, office, at: now, until: Math.min(now + 365 * day, ...ends) }
})
