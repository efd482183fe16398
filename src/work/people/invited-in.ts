import type { Input } from '../../../types/contract'
import type { Place } from './where-for'

const most = 200

/** The people of a list, one a line: a name, or a name and a place, as they come from two columns of a table. `problem` names the first line that does not fit. */
export const invitedIn = (
  typed: string,
  places: Place[],
  region: string,
): { people: Input<'staff.invite'>['people']; problem?: string } => {
  const people: Input<'staff.invite'>['people'] = []
  const lines = typed.split('\n').map((line) => line.trim())
  for (const [i, line] of lines.entries()) {
    if (!line) continue
    const [name = '', ...rest] = line.split(/[\s,，、]+/)
    const said = rest.join('')
    const found = said ? places.filter((place) => place.name === said) : places.filter(({ _id }) => _id === region)
    const here = `第${i + 1}行`
    if (name.length > 20) return { people, problem: `${here}：名字太长，一行只写一个人` }
    if (found.length === 0)
      return { people, problem: said ? `${here}：没有“${said}”这个地方，看看是不是写错了` : `${here}：选好在哪儿，或者在名字后面写上地名` }
    if (found.length > 1) return { people, problem: `${here}：叫“${said}”的地方不止一个，请单独请他，在上面选好在哪儿` }
    people.push({ name, region: found[0]?._id ?? '' })
  }
  if (people.length === 0) return { people, problem: '写上名字。' }
  if (people.length > most) return { people, problem: `一次最多${most}人，这里有${people.length}人。请分几次。` }
  return { people }
}
