import { type HandbookPage, pagesOf } from '../_domain/handbook'
import { localizedOf } from '../_domain/localization'
import { define } from '../_kit/define'

export const handbook = define('case.handbook', async ({ type }) => {
  const [page] = (await pagesOf([type])) as [HandbookPage]
  return { page, ...(await localizedOf('handbook', page)) }
})
