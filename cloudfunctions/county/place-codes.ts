import type { Region } from '../../types/entities/region'

const lastOf = (id: string) => id.slice(id.lastIndexOf('/') + 1)

/** What stands for each place in a sheet: the last part of its id where no other has the same, else all of it below the county. */
export const codesOf = (all: Pick<Region, '_id'>[]): ((id: string) => string) => {
  const count = new Map<string, number>()
  for (const { _id } of all) count.set(lastOf(_id), (count.get(lastOf(_id)) ?? 0) + 1)
  return (id) => (count.get(lastOf(id)) === 1 ? lastOf(id) : id.slice(id.indexOf('/') + 1))
}

/** The place a code stands for. */
export const placeOfCode = <R extends Pick<Region, '_id'>>(code: string, all: R[]): R | undefined => {
  const found = all.filter(({ _id }) => lastOf(_id) === code || _id.slice(_id.indexOf('/') + 1) === code)
  return found.length === 1 ? found[0] : undefined
}
