import type { Case } from '../../types/entities/case'
import { linksOfAll } from '../_domain/localization'
import { store } from '../_kit/store'

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

/** The same with where each lies for a day, as long as a screen plays without having heard anything. While the storage gives no links these are empty: a screen plays what it has, and alerts go out all the same. */
export const filmsWithLinks = async (ids: string[]): Promise<(Film & { link: string })[]> => {
  const films = [...(await filmsById(ids)).values()]
  const links = await linksOfAll(films.map(({ file }) => file)).catch((e) => {
    console.error('films', e)
    return undefined
  })
  return films.flatMap(({ file, ...film }) => {
    const link = links ? links.get(file) : ''
    return link === undefined ? [] : [{ ...film, link }]
  })
}
