import { createHash } from 'node:crypto'
import { type Filed, type Kept, pictureId, type Tied } from '../../papers/case-file'
import type { Report } from '../../types/entities/report'
import { lookKinds } from '../../types/words/report'
import { placesOf } from '../_domain/place'
import { linksByFile, readFile } from '../_kit/file'
import { anyWithin, pathTo, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { linkLives } from './exports'
import { kindOf } from './looks'

/** A Word file larger than this opens on no station's computer; what is left out of it is named, with its SHA-256. */
const mostBytes = 40_000_000
/** Looks of one report that stand in its file, the newest. */
const mostLooks = 200

/** All that stands in a case file, with the names of people and places, and the bytes of its pictures. */
export const caseFacts = async (reports: Report[], user: User): Promise<{ filed: Filed[]; bytes: Map<string, Uint8Array> }> => {
  const codes = reports.map(({ _id }) => _id)
  const [ties, looks] = await Promise.all([tiesOf(codes), Promise.all(codes.map(looksAt))])
  const others = await store.byId(
    'reports',
    ties.flatMap(({ a, b }) => [a, b]),
  )
  const people = await store.byId('people', [
    ...peopleIn(reports),
    ...ties.map(({ by }) => by),
    ...looks.flat().map(({ person }) => person),
  ])
  const placeOf = await placesOf([...placesIn(reports), ...[...others.values()].map(({ region }) => region)])
  const nameOf = (id: string) => people.get(id)?.name ?? '民警'
  const tops = regionsOf(user, ['police'])
  /** Of another town's only the town. */
  const placeOfTied = (region: string) => placeOf(anyWithin([region], tops) ? region : (pathTo(region)[1] ?? region))
  const bytes = new Map<string, Uint8Array>()
  const filed: Filed[] = []
  let size = 0
  for (const [i, report] of reports.entries()) {
    const pictures: Kept[] = []
    for (const { id, file, sha256 } of report.pictures) {
      const { kept, content } = await fileOf(id, file, sha256)
      pictures.push(kept)
      if (!content || size + content.length > mostBytes) continue
      size += content.length
      bytes.set(pictureId(report._id, id), content)
    }
    const sounds: Kept[] = []
    for (const { id, file } of report.sounds ?? []) sounds.push((await fileOf(id, file)).kept)
    const tied = ties.flatMap(({ a, b, at, by }): Tied[] => {
      const other = a === report._id ? others.get(b) : b === report._id ? others.get(a) : undefined
      if (!other) return []
      const { _id, region, type, createdAt, status } = other
      return [{ code: _id, place: placeOfTied(region), type, createdAt, status, at, by: nameOf(by) }]
    })
    const seen = (looks[i] ?? []).map(({ at, person, call, refused }) => ({
      ...{ at, by: nameOf(person), what: lookKinds[kindOf(call)] },
      ...(refused && { refused }),
    }))
    filed.push({ report, pictures, sounds, ties: tied, looks: seen, nameOf, placeOf })
  }
  return { filed, bytes }
}

/** Links to the pictures for the page to print. */
export const picturesOf = async (reports: Report[]): Promise<{ id: string; link: string }[]> => {
  const all = reports.flatMap(({ _id, pictures }) => pictures.map(({ id, file }) => ({ id: pictureId(_id, id), file })))
  const parts = Array.from({ length: Math.ceil(all.length / 50) }, (_part, i) => all.slice(i * 50, (i + 1) * 50))
  const links = await Promise.all(
    parts.map((part) =>
      linksByFile(
        part.map(({ file }) => file),
        linkLives,
      ),
    ),
  )
  return all.flatMap(({ id, file }, i) => {
    const link = links[Math.floor(i / 50)]?.get(file)
    return link ? [{ id, link }] : []
  })
}

/** A file's SHA-256, whether it is what was handed in, and its bytes; nothing of one that is gone. */
const fileOf = async (id: string, file: string, sha256?: string): Promise<{ kept: Kept; content?: Buffer }> => {
  if (!(await linksByFile([file], linkLives)).has(file)) return { kept: { id } }
  const content = await readFile(file)
  const own = createHash('sha256').update(content).digest('hex')
  return { kept: { id, sha256: own, ...(sha256 && sha256 !== own && { changed: true }) }, content }
}

const tiesOf = async (codes: string[]) => {
  const [first, second] = await Promise.all([store.list('reportTies', { a: _.in(codes) }), store.list('reportTies', { b: _.in(codes) })])
  return [...new Map([...first, ...second].map((tie) => [tie._id, tie])).values()].filter(({ same }) => same)
}

const looksAt = async (code: string) => {
  const looks = await store.list('accesses', { subject: code }, { sort: [['at', 'desc']], limit: mostLooks })
  return looks.reverse()
}

const peopleIn = (reports: Report[]): string[] =>
  reports.flatMap(({ officer, replies, notes = [], moves = [], sounds = [], aside, hold }) => [
    ...(officer ? [officer] : []),
    ...[...replies, ...notes, ...moves].map(({ by }) => by),
    ...sounds.flatMap(({ transcript }) => transcript?.by ?? []),
    ...[aside, hold].flatMap((act) => act?.by ?? []),
  ])

const placesIn = (reports: Report[]): string[] =>
  reports.flatMap(({ region, original, moves = [] }) => [
    region,
    ...(original ? [original.region] : []),
    ...moves.flatMap(({ from, to }) => [from, to]),
  ])
