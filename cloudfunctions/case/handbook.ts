import { define } from '../_kit/define'
import { type HandbookPage, pagesOf } from '../_kit/handbook'
import { renderedOf } from '../_kit/rendering'

export const handbook = define('case.handbook', async ({ type }) => {
  const [page] = (await pagesOf([type])) as [HandbookPage]
  return { page, ...(await renderedOf('handbook', page)) }
})
