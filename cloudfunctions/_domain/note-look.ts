import type { Access } from '../../types/entities/access'
import { store } from '../_kit/store'
import { nextLink } from './chain'

type Look = Omit<Access, 'link'>

/** Writes a look down at the end of its chain. A look with an id of its own is written once. */
export const noteLook = (look: Look & { region: string }): Promise<boolean> => write(look, look.region)

/** Looks that the leading group's list does not show, each under an id of its own and in the chain of its place: written once, one after the other. */
export const noteLooksOnce = async (looks: { look: Look & { _id: string }; place: string }[]): Promise<void> => {
  const there = await store.byId(
    'accesses',
    looks.map(({ look }) => look._id),
  )
  for (const { look, place } of looks) if (!there.has(look._id)) await write(look, place)
}

const write = (look: Look, place: string): Promise<boolean> =>
  store.insertOnceInTransaction(async (t) => {
    const link = await nextLink(t, 'accesses', { region: place, at: look.at }, saidByLook(look))
    await t.add('accesses', { ...look, link })
  })

/** All that a look says, for its mark. */
export const saidByLook = ({ at, person, call, subject, region = '', filter = '', codes = [], refused = false }: Look): string[] => [
  ...[String(at), person, call, subject, region, filter, String(refused)],
  ...codes,
]
