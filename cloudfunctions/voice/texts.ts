import { define } from '../_kit/define'
import { linksByFile } from '../_kit/file'
import { _, store } from '../_kit/store'
import { titlesOf } from './titles'

const perPage = 20

export const texts = define('voice.texts', async ({ kind, after = '' }) => {
  const found = await store.list('spokenTexts', { kind, _id: _.gt(after) }, { sort: [['_id', 'asc']], limit: perPage + 1 })
  const page = found.slice(0, perPage)
  const [links, titles] = await Promise.all([
    linksByFile(page.flatMap(({ file }) => file ?? [])),
    titlesOf(
      kind,
      page.map(({ item }) => item),
    ),
  ])
  return {
    texts: page.map((text) => {
      const link = links.get(text.file ?? '')
      const title = titles.get(text.item)
      return { ...text, ...(title && { title }), ...(link && { link }) }
    }),
    more: found.length > perPage,
  }
})
