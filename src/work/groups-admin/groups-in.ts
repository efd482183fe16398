import { readSeparated } from '@/lib/table/text'
import type { Town } from '@/lib/villages'

export interface NewGroup {
  village: string
  name: string
}

const longest = 30

/** Groups out of lines as people write or paste them: 村名 群名, before them the 苏木镇 where several villages are called so. What is there already is left out. */
export const groupsIn = (text: string, towns: Town[], there: NewGroup[]): { groups: NewGroup[]; same: number; refused: string[] } => {
  const groups: NewGroup[] = []
  const refused: string[] = []
  let same = 0
  const isOne = (one: NewGroup) => (other: NewGroup) => other.village === one.village && other.name === one.name
  for (const [i, cells] of readSeparated(text).entries()) {
    const words = cells.flatMap((cell) => String(cell).trim().split(/\s+/)).filter(Boolean)
    if (words.length === 0) continue
    const found = lineIn(words, towns)
    if (typeof found === 'string') refused.push(`第${i + 1}行：${found}`)
    else if ([...there, ...groups].some(isOne(found))) same += 1
    else groups.push(found)
  }
  return { groups, same, refused }
}

const lineIn = (words: string[], towns: Town[]): NewGroup | string => {
  const [first = ''] = words
  const named = towns.filter(({ name }) => name === first)
  const [village = '', ...rest] = named.length > 0 ? words.slice(1) : words
  const fitting = (named.length > 0 ? named : towns).flatMap(({ villages }) => villages.filter(({ name }) => name === village))
  const name = rest.join(' ')
  if (!village) return '没有写是哪个村'
  if (fitting.length === 0) return `没有“${village}”这个村`
  if (fitting.length > 1) return `有${fitting.length}个“${village}”，前面写上是哪个苏木镇`
  if (!name) return `“${village}”后面没有写群名`
  if (name.length > longest) return `“${name.slice(0, 8)}…”太长，群名最多${longest}个字`
  return { village: (fitting[0] as { _id: string })._id, name }
}
