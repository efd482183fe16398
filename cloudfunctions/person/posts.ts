import type { Grant } from '../../types/entities/person'
import type { Post } from '../../types/entities/seat'
import { _, store } from '../_kit/store'

/** Grants with the names of their places. */
export const postsOf = async (grants: Grant[]): Promise<Post[]> => {
  if (grants.length === 0) return []
  const places = await store.list('regions', { _id: _.in([...new Set(grants.map((g) => g.region))]) })
  return grants.map(({ role, region }) => ({ role, place: places.find((p) => p._id === region)?.name ?? '' }))
}

/** How somebody without a name in the list is called. */
export const nameOf = (person: { name?: string | undefined } | null): string => person?.name ?? '工作人员'
