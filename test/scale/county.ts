/** A made county around the demonstration one: its towns hold the same number of villages however many there are, so that what one town or village sees is the same in a small county and in a large one. */
import { regions as demo } from '../../content/demo/regions'
import type { Region } from '../../types/entities/region'

export interface Size {
  villages: number
  /** In each village. */
  residents: number
  /** In the library, for each village. */
  cases: number
}

/** 1,000,000 residents in 800 villages, of whom three in ten agreed to be told of alerts, and 20,000 cases. */
export const whole: Size = { villages: 800, residents: 1250, cases: 25 }

/** The same county, only so much of it. */
export const part = (share: number): Size => ({ ...whole, villages: Math.max(4, Math.round(whole.villages * share)) })

const villagesInATown = 16

export interface Place {
  village: string
  town: string
  /** Its number in the county. */
  n: number
}

const demoVillages = demo.filter(({ level }) => level === 'village').map(({ _id }) => _id)

/** All villages, those of the demonstration first. */
export const placesOf = ({ villages }: Size): Place[] =>
  Array.from({ length: villages }, (_village, n) => {
    const later = n - demoVillages.length
    const village = demoVillages[n] ?? `anhe/t${Math.floor(later / villagesInATown)}/v${later % villagesInATown}`
    return { village, town: village.slice(0, village.lastIndexOf('/')), n }
  })

/** The towns and villages that are not the demonstration's. */
export const regionsOf = (places: Place[]): Region[] => {
  const made = places.filter(({ village }) => !demoVillages.includes(village))
  const towns = [...new Set(made.map(({ town }) => town))]
  return [
    ...towns.map((_id): Region => ({ _id, name: `${_id.slice(6)}镇`, level: 'town', households: 6400 })),
    ...made.map(({ village, n }): Region => ({ _id: village, name: `第${n}村`, level: 'village', households: 400 })),
  ]
}
