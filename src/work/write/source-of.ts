import type { Output } from '../../../types/contract'

/** Who residents will read as the source: the worker, of the smallest place that holds all the villages. The cloud decides; this is for the preview. */
export const sourceOf = (villages: string[], regions: Output<'home.villages'>['regions']): string => {
  const [first = '', ...others] = villages
  const parts = first.split('/')
  const paths = parts.map((_part, i) => parts.slice(0, parts.length - i).join('/'))
  const place = paths.find((path) => others.every((v) => v === path || v.startsWith(`${path}/`)))
  return `网格员 · ${regions.find((r) => r._id === place)?.name ?? ''}`
}
