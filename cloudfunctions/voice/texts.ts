import { define } from '../_kit/define'
import { linksByFile } from '../_kit/file'
import { _, store } from '../_kit/store'

const perPage = 20

export const texts = define('voice.texts', async ({ kind, after = '' }) => {
  const found = await store.list('spokenTexts', { kind, _id: _.gt(after) }, { sort: [['_id', 'asc']], limit: perPage + 1 })
  const page = found.slice(0, perPage)
  const links = await linksByFile(page.flatMap(({ file }) => file ?? []))
  return {
    texts: page.map((text) => {
      const link = links.get(text.file ?? '')
      return { ...text, ...(link && { link }) }
    }),
    more: found.length > perPage,
  }
})
