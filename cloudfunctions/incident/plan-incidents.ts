import { createHash } from 'node:crypto'
import type { IncidentRow } from '../../types/contract/incident'
import type { Incident, IncidentFacts } from '../../types/entities/incident'
import type { Region } from '../../types/entities/region'
import { onceLevel } from '../../types/words/staff'
import { livingFirst } from '../_domain/living-place'
import { within } from '../_kit/region'
import { ageIn, amountIn, casesIn, companyIn, dissuadedIn, monthIn, numberIn, Refusal, sexIn, typeIn } from './cells'
import { changesInWords, incidentInWords } from './in-words'
import { factsOf, type Wanted } from './write'

interface Planned extends Wanted {
  row: number
  /** In words, for whoever looks before it is written. */
  what: string
}

/** What taking a sheet in would do. */
export interface Plan {
  added: Planned[]
  changed: Planned[]
  same: number
  refused: { row: number; why: string }[]
  /** Stands for all of it: another plan has another. */
  stamp: string
}

interface Known {
  /** Of the officer's regions. */
  places: Region[]
  tops: string[]
  /** Those whose number or id stands in the sheet, wherever they lie. */
  there: Incident[]
  thisMonth: string
}

/** An id for a number that was never met: always the same, so that a sheet taken in twice is taken in once. */
export const idOfNumber = (number: string): string => `n-${createHash('sha256').update(number).digest('hex').slice(0, 24)}`

/** What each row would add or change. A case is found again by its number, or by the id that a downloaded sheet gives it. */
export const planIncidents = (rows: IncidentRow[], { places, tops, there, thisMonth }: Known): Plan => {
  const nameOf = (region: string) => places.find(({ _id }) => _id === region)?.name ?? ''
  const metAt = new Map<string, number>()
  const plan: Omit<Plan, 'stamp'> = { added: [], changed: [], same: 0, refused: [] }

  const placeIn = ({ town, village }: IncidentRow): string => {
    const named = (name: string, level: Region['level'], top = '') =>
      places.filter((one) => onceLevel(one) === level && one.name === name.replace(/\s/g, '') && (!top || within(one._id, top)))
    const above = town ? (named(town, 'town')[0] ?? named(town, 'county')[0]) : undefined
    if (town && !above) throw new Refusal(`没有“${town}”这个苏木镇，或者不归您管`)
    if (!village) return above?._id ?? places[0]?._id ?? ''
    // what happened before a village went into another is told under its own name
    const found = livingFirst(named(village, 'village', above?._id))
    if (found.length === 0) throw new Refusal(`${town || '这里'}没有“${village}”这个村`)
    if (found.length > 1) throw new Refusal(`叫“${village}”的村不止一个，把苏木镇也写上`)
    return found[0]?._id as string
  }

  const factsIn = (row: IncidentRow): IncidentFacts => {
    const [type, sex, age, amount] = [typeIn(row.type), sexIn(row.sex), ageIn(row.age), amountIn(row.amount)]
    return {
      ...{ month: monthIn(row.month, thisMonth), region: placeIn(row), cases: casesIn(row.cases) },
      ...(type && { type }),
      ...(sex && { sex }),
      ...(age && { age }),
      ...(amount !== undefined && { amount }),
      ...(dissuadedIn(row.dissuaded) && { dissuaded: true }),
      ...(companyIn(row.company) && { company: true }),
    }
  }

  const take = (row: IncidentRow) => {
    const said = numberIn(row.number)
    const met = metAt.get(said)
    if (met) throw new Refusal(`跟第${met}行是同一个编号，一起只写一行`)
    metAt.set(said, row.row)
    const old = there.find(({ _id, number }) => number === said || _id === said)
    if (old && !tops.some((top) => within(old.region, top))) throw new Refusal(`编号“${said}”是别的地方的，换一个`)
    if (old?.struck) throw new Refusal(`编号“${said}”这一起已经作废了。要算回来，在那一起里点“改一改”，选“照算”`)
    const facts: IncidentFacts = { ...factsIn(row), ...(old?.number === undefined && old ? {} : { number: said }) }
    if (!old) {
      // the case that first had this number has another one now
      const id = there.some(({ _id }) => _id === idOfNumber(said)) ? idOfNumber(`${said} once more`) : idOfNumber(said)
      plan.added.push({ row: row.row, id, after: 0, facts, what: incidentInWords(facts, nameOf) })
      return
    }
    const changes = changesInWords(factsOf(old), facts, nameOf)
    if (!changes) plan.same += 1
    else plan.changed.push({ row: row.row, id: old._id, after: old.version, facts, what: `${incidentInWords(facts, nameOf)}：${changes}` })
  }

  for (const row of rows)
    try {
      take(row)
    } catch (e) {
      if (!(e instanceof Refusal)) throw e
      plan.refused.push({ row: row.row, why: e.message })
    }
  const all = [...plan.added, ...plan.changed].map(({ id, after, what }) => [id, after, what])
  return { ...plan, stamp: createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32) }
}
