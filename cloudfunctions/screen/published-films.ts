import type { Case } from '../../types/entities/case'
import { linksTo } from '../_kit/file'
import { store } from '../_kit/store'

/** As long as a screen plays without having heard anything. */
const aDay = 86_400

/** What is told of a video: its case's headline, and what is seen in it. */
interface Film {
  id: string
  title: string
  words: string
  expires: number
}

export const published = (ids: string[]): Promise<Map<string, Case>> => store.byId('cases', [...new Set(ids)])

/** A video as its published case names it; undefined once that is withdrawn, or names it no more. */
export const filmNamed = (one: Case | undefined, id: string): Film | undefined => {
  const named = one?.media?.find((medium) => medium.id === id)
  return one && named && { id, title: one.title, words: named.words, expires: one.expires }
}

/** Those of the videos that are published, by their names. */
export const filmsById = async (ids: string[]): Promise<Map<string, Film & { file: string }>> => {
  if (ids.length === 0) return new Map()
  const media = [...(await store.byId('media', [...new Set(ids)])).values()]
  const cases = await published(media.map(({ item }) => item))
  return new Map(
    media.flatMap(({ _id, item, file }) => {
      const film = filmNamed(cases.get(item), _id)
      return film && file ? [[_id, { ...film, file }]] : []
    }),
  )
}

/** The same with where each lies for a day. */
export const filmsWithLinks = async (ids: string[]): Promise<(Film & { link: string })[]> => {
  const films = [...(await filmsById(ids)).values()]
  const linked = await Promise.all(films.map(async ({ file, ...film }) => ({ ...film, link: (await linksTo([file], aDay))[0] })))
  return linked.flatMap(({ link, ...film }) => (link ? [{ ...film, link }] : []))
}
