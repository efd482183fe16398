import * as z from 'zod/mini'
import { Group } from '../types/entities/group'
import { Person } from '../types/entities/person'
import { CountyRegions, type Region } from '../types/entities/region'
import { unnamed } from '../types/words/county'
import { levelsOf } from '../types/words/staff'

/** What a cloud begins with whose deployment brings no file of a county: the first administrator names it, and takes its places in. */
export const newCounty: Region = { _id: 'county', name: unnamed, level: 'county', households: 0 }

const lists = {
  regions: { schema: CountyRegions, words: '区域' },
  people: { schema: () => z.array(Person()), words: '人员' },
  groups: { schema: () => z.array(Group()), words: '微信群' },
}

type Issue = { message: string; path: PropertyKey[] }

/**
 * A county's own data as its file gives it: regions, people, groups. Throws an Error in words for the person who deploys:
 * a broken row, a second county, somebody or a group whose place is not in the list.
 */
export const readCounty = (file: { [list in keyof typeof lists]?: unknown }) => {
  const read = <T>(list: keyof typeof lists, parsed: z.core.util.SafeParseResult<T>): T => {
    if (parsed.success) return parsed.data
    throw new Error(sayOf(lists[list].words, parsed.error.issues[0] as Issue))
  }
  const regions = read('regions', lists.regions.schema().safeParse(file.regions ?? []))
  const people = read('people', lists.people.schema().safeParse(file.people ?? []))
  const groups = read('groups', lists.groups.schema().safeParse(file.groups ?? []))
  const levels = new Map(regions.map((one) => [one._id, one.level]))
  for (const { _id, name, grants } of people)
    for (const { role, region } of grants) {
      if (!levels.has(region)) throw new Error(`${name ?? _id}负责的 ${region} 不在区域名单里`)
      // a teacher is one of a school; of the others only a screen stands there
      if (levels.get(region) === 'school' ? !levelsOf(role).includes('school') : role === 'teacher')
        throw new Error(`${name ?? _id}的 ${region}：老师要写在一所学校，别的工作人员不能写在学校`)
    }
  for (const { name, village } of groups)
    if (levels.get(village) !== 'village') throw new Error(`微信群“${name}”的 ${village} 不在村的名单里`)
  return { regions, people, groups }
}

/** Our own rules speak for themselves; of a broken row, which one it is and where. */
const sayOf = (list: string, { message, path: [row, ...field] }: Issue): string =>
  row === undefined ? message : `${list}名单第 ${Number(row) + 1} 条写得不对${field.length ? `：${field.join('.')}` : ''}`
