import type { Access } from '../../types/entities/access'
import { store } from '../_kit/store'
import { nextLink } from './chain'

type Look = Omit<Access, 'link'>

/** Writes a look down at the end of its chain. A look with an id of its own is written once. */
export const noteLook = async (look: Look & { region: string }): Promise<void> => {
  await store.insertOnceInTransaction(async (t) => {
    const link = await nextLink(t, 'accesses', look, saidByLook(look))
    await t.add('accesses', { ...look, link })
  })
}

/** All that a look says, for its mark. */
export const saidByLook = ({ at, person, call, subject, region = '', filter = '', codes = [], refused = false }: Look): string[] => [
  ...[String(at), person, call, subject, region, filter, String(refused)],
  ...codes,
]
