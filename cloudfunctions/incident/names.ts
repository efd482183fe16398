import { store } from '../_kit/store'

/** Who entered what, by name. */
export const namesOf = async (ids: string[]): Promise<(id: string) => string> => {
  const people = await store.byId('people', ids)
  return (id) => people.get(id)?.name ?? '民警'
}
