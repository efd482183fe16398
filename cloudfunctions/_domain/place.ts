import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'

/** Names of regions as people say them, `白音镇 巴彦嘎查`; the county only where nothing smaller is known. */
export const placesOf = async (regions: string[]): Promise<(region: string) => string> => {
  const known = await store.list('regions', { _id: _.in([...new Set(regions.flatMap(pathTo))]) })
  const names = new Map(known.map((r) => [r._id as string, r.name]))
  return (region) => {
    const path = pathTo(region).map((part) => names.get(part) ?? part)
    return (path.length > 1 ? path.slice(1) : path).join(' ')
  }
}
