import { localizedOf } from '../_domain/localization'
import { linksToMedia } from '../_domain/media'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const read = define('case.read', async ({ id }) => {
  const found = await store.get('cases', id)
  if (!found) throw new CallError('notFound', await whyNot(id))
  const [media, rendered, near, comic] = await Promise.all([
    linksToMedia(id, found.media ?? []),
    localizedOf('case', found),
    store.byId('cases', found.related),
    comicOf(id),
  ])
  return { case: found, related: found.related.flatMap((one) => near.get(one) ?? []), media, ...(comic && { comic }), ...rendered }
})

const comicOf = async (item: string) => (await store.list('comics', { case: item }, { sort: [['_id', 'asc']], limit: 1 }))[0]

const whyNot = async (id: string) =>
  (await store.count('manuscripts', { item: id, kind: 'case', status: 'withdrawn' })) > 0
    ? '这个案例已经撤下，可能情况变了，正在重新核对。去案例库看看别的吧'
    : '没有找到这个案例，去案例库看看别的吧'
