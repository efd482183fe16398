import { createHash } from 'node:crypto'
import type { PlaceRow } from '../../types/contract/county'
import type { Region } from '../../types/entities/region'
import { levels } from '../../types/words/staff'
import { within } from '../_kit/region'
import { placeOfCode } from './place-codes'

type Place = Pick<Region, '_id' | 'name' | 'level' | 'households'>
interface Wanted extends Place {
  row: number
}

/** What taking a sheet in would do. */
export interface Plan {
  added: Wanted[]
  changed: (Wanted & { before: Place })[]
  same: number
  missing: Place[]
  refused: { row: number; why: string }[]
}

/** A row is refused by throwing this. */
class Refusal extends Error {}
const refuse = (why: string): never => {
  throw new Refusal(why)
}

const longest = 20
const nameIn = (text: string): string => {
  const name = text.replace(/\s/g, '')
  return name.length > longest ? refuse(`“${name.slice(0, 8)}…”太长，名字最多${longest}个字`) : name
}
const codeIn = (text: string): string => {
  const code = text.replace(/\s/g, '').toLowerCase()
  return /^(?:[a-z0-9-]{1,30}(?:\/[a-z0-9-]{1,30})?)?$/.test(code) ? code : refuse(`编码“${text}”不对：只用字母、数字，或者空着`)
}
/** As offices write it: 212, 212户, 1,212. Empty: as it was. */
const householdsIn = (text: string): number | undefined => {
  const digits = text.replace(/[\s,，户]/g, '')
  if (!digits) return undefined
  return /^\d{1,6}$/.test(digits) ? Number(digits) : refuse(`户数“${text}”不是数`)
}

/** An id for a place without a code: always the same for a name, and another where that one is taken. */
const newId = (above: string, name: string, code: string, taken: (id: string) => boolean): string => {
  if (code) {
    if (code.includes('/')) refuse(`没有编码是“${code}”的地方。新的地方编码空着就行`)
    return taken(`${above}/${code}`) ? refuse(`编码“${code}”已经是别的地方的`) : `${above}/${code}`
  }
  const own = `${above}/p${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
  const nth = (n: number): string => (taken(`${own}-${n}`) ? nth(n + 1) : `${own}-${n}`)
  return taken(own) ? nth(2) : own
}

/** What each row of a sheet would add or change, `tops` being the places of whoever takes it in. A row is found again by its code, else by its name in its town; none is ever removed. */
export const planPlaces = (rows: PlaceRow[], all: Place[], county: string, tops: string[]): Plan => {
  const plan: Plan = { added: [], changed: [], same: 0, missing: [], refused: [] }
  /** How everything will be called, rows taken so far included. */
  const now = new Map(all.map((place) => [place._id, place]))
  const metAt = new Map<string, number>()
  const mine = (id: string) => tops.some((top) => within(id, top))
  const called = (above: string, name: string, level: Place['level']) =>
    [...now.values()].find((one) => one.name === name && one.level === level && one._id.startsWith(`${above}/`))

  const take = (wanted: Wanted) => {
    const { row, ...place } = wanted
    const before = now.get(place._id)
    const twin = called(place._id.slice(0, place._id.lastIndexOf('/')), place.name, place.level)
    if (twin && twin._id !== place._id) refuse(`这里已经有叫“${place.name}”的${levels[place.level]}`)
    const met = metAt.get(place._id)
    if (met) refuse(`跟第${met}行是同一个地方，一个地方只写一行`)
    metAt.set(place._id, row)
    now.set(place._id, place)
    if (!before) plan.added.push(wanted)
    else if (before.name === place.name && before.households === place.households) plan.same += 1
    else plan.changed.push({ ...wanted, before })
  }

  /** The one that the code or the name of a row means; undefined: a new one. */
  const knownAs = (code: string, name: string, level: Place['level'], above: string): Place | undefined => {
    const coded = code ? placeOfCode(code, all) : undefined
    if (coded && coded.level !== level) refuse(`编码“${code}”是${levels[coded.level]}“${coded.name}”的`)
    if (coded && !within(coded._id, above)) refuse(`“${coded.name}”在别的苏木镇，表里不能把它挪过来`)
    const named = called(above, name, level)
    if (!coded && code && named && !metAt.has(named._id)) refuse(`“${name}”已经有了，编码不是“${code}”。照下载的表写编码，或者空着`)
    return coded ?? named
  }

  const takeTown = ({ row, town, code: typed }: Pick<PlaceRow, 'row' | 'town' | 'code'>): Place => {
    const [name, code] = [nameIn(town), codeIn(typed)]
    const known = knownAs(code, name, 'town', county)
    if (!known && !tops.includes(county)) refuse(`没有“${name}”这个苏木镇。新的苏木镇请旗县的管理员来加`)
    if (known && !mine(known._id)) refuse(`“${name}”不归您管`)
    const _id = known?._id ?? newId(county, name, code, (id) => now.has(id))
    const place: Place = { _id, name, level: 'town', households: known?.households ?? 0 }
    take({ ...place, row })
    return place
  }

  /** The town that rows below name: by how it is called now, or was before this sheet. */
  const townOf = (row: number, typed: string): Place => {
    const name = nameIn(typed)
    const found = called(county, name, 'town') ?? all.find((one) => one.level === 'town' && one.name === name)
    if (!found) return takeTown({ row, town: typed, code: '' })
    return mine(found._id) ? found : refuse(`“${name}”不归您管`)
  }

  const takeBelow = ({ row, town: above, village, school, households: typed, code: given }: PlaceRow) => {
    if (!above) refuse('没有写是哪个苏木镇')
    if (village && school) refuse('一行只写一个，嘎查村或者学校')
    const level = school ? 'school' : 'village'
    const [name, code, count] = [nameIn(village || school), codeIn(given), householdsIn(typed)]
    if (level === 'school' && count) refuse('学校没有户数，这一格空着')
    const town = townOf(row, above)
    const known = knownAs(code, name, level, town._id)
    const _id = known?._id ?? newId(town._id, name, code, (id) => now.has(id))
    take({ _id, name, level, households: count ?? known?.households ?? 0, row })
  }

  const each = (some: PlaceRow[], work: (row: PlaceRow) => void) => {
    for (const row of some)
      try {
        work(row)
      } catch (e) {
        if (!(e instanceof Refusal)) throw e
        plan.refused.push({ row: row.row, why: e.message })
      }
  }
  const isTown = ({ village, school }: PlaceRow) => !village && !school
  // towns first: one that is called otherwise now is known to the rows below
  each(rows.filter(isTown), (row) => {
    if (!row.town) refuse('这一行没有写名字')
    if (householdsIn(row.households)) refuse('苏木镇的户数由各村加起来，这一格空着')
    takeTown(row)
  })
  const below = rows.filter((row) => !isTown(row))
  // those with a code first: a name that one of them gives up is free for the others
  each([...below.filter(({ code }) => code), ...below.filter(({ code }) => !code)], takeBelow)
  plan.refused.sort((a, b) => a.row - b.row)
  const met = [...metAt.keys()]
  plan.missing = all.filter(
    ({ _id, level }) => level !== 'county' && level !== 'former' && mine(_id) && !met.some((one) => within(one, _id)),
  )
  return plan
}
