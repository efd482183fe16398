import type { Output } from '../../../types/contract'
import { labels } from './read-places'

export type Listed = Output<'county.places'>['places'][number]

/** What is there now, for a sheet; nothing yet: two rows that show how it is written. */
export const rowsOf = (places: Listed[]): string[][] => {
  const town = (id: string) => places.find((one) => one.level === 'town' && id.startsWith(`${one._id}/`))?.name ?? ''
  const rows = places.map(({ _id, name, level, households, code }) =>
    level === 'town'
      ? [name, '', '', '', code]
      : [town(_id), level === 'village' ? name : '', level === 'school' ? name : '', level === 'village' ? String(households) : '', code],
  )
  const example = [
    ['（例）白音苏木', '巴彦嘎查', '', '212', ''],
    ['（例）白音苏木', '', '苏木小学', '', ''],
  ]
  return [[...labels], ...(rows.length > 0 ? rows : example)]
}
