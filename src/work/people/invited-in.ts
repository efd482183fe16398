import { within } from '@/lib/region'
import type { Input } from '../../../types/contract'
import type { Role } from '../../../types/entities/person'
import { mostPlaces } from '../../../types/words/staff'
import { fits, type Place } from './where-for'

const most = 200

type Asked = Input<'staff.invite'>['people'][number]

/** The people of a list, one a line: a name, or a name and one place or several, as they come from columns of a table. A town before a village says which of that name. `problem` names the first line that does not fit. */
export const invitedIn = (typed: string, role: Role, places: Place[], chosen: string[]): { people: Asked[]; problem?: string } => {
  const people: Asked[] = []
  for (const [i, line] of typed.split('\n').entries()) {
    const [name = '', ...said] = line.trim().split(/[\s,，、]+/)
    if (!name) continue
    const here = `第${i + 1}行`
    if (name.length > 20) return { people, problem: `${here}：名字太长，一行只写一个人` }
    const { regions, problem } = said.length > 0 ? placesIn(said, role, places) : { regions: chosen }
    if (problem) return { people, problem: `${here}：${problem}` }
    if (regions.length === 0) return { people, problem: `${here}：选好在哪儿，或者在名字后面写上地名` }
    if (regions.length > mostPlaces) return { people, problem: `${here}：一个人一次最多${mostPlaces}个地方` }
    people.push({ name, regions })
  }
  if (people.length === 0) return { people, problem: '写上名字。' }
  if (people.length > most) return { people, problem: `一次最多${most}人，这里有${people.length}人。请分几次。` }
  return { people }
}

const placesIn = (said: string[], role: Role, places: Place[]): { regions: string[]; problem?: string } => {
  const regions: string[] = []
  let town = ''
  for (const words of said) {
    const named = places.filter(({ name }) => name === words)
    const found = named.filter((place) => fits(role, place) && (!town || within(place._id, town)))
    const over = named.find(({ level }) => level === 'town')
    if (found.length > 1) return { regions, problem: `叫“${words}”的地方不止一个，在前面写上是哪个苏木、镇的` }
    if (found[0]) regions.push(found[0]._id)
    else if (over) town = over._id
    else return { regions, problem: `没有“${words}”这个地方，看看是不是写错了` }
  }
  return { regions: [...new Set(regions)] }
}
