import { _, store } from '../_kit/store'

/** What cases are called, by id: as people read them, else as they stand at the desk. */
export const caseTitles = async (ids: string[]): Promise<Record<string, string>> => {
  const wanted = [...new Set(ids)]
  const read = await store.byId('cases', wanted)
  const unread = wanted.filter((id) => !read.has(id))
  const written = unread.length > 0 ? await store.all('manuscripts', { kind: 'case', item: _.in(unread) }) : []
  return Object.fromEntries([...[...read.values()].map((one) => [one._id, one.title]), ...written.map(({ item, title }) => [item, title])])
}
