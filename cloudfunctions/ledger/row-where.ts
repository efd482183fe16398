import type { SheetRow } from '../../types/contract/ledger'
import type { Region } from '../../types/entities/region'
import { onceLevel } from '../../types/words/staff'
import { livingFirst } from '../_domain/living-place'
import { within } from '../_kit/region'
import { atMost, NotRead } from './not-read'

const spaceless = (text = '') => text.replace(/\s/g, '')

/** Which place a row is of, and where in it: by the town's and the village's or school's name; a spot that begins with the name of one is there. */
export const whereIn = (row: SheetRow, places: Region[], region: string): { region: string; spot?: string } => {
  const town = townIn(spaceless(row.town), places)
  const inside = places.filter((one) => isInTown(one) && (!town || within(one._id, town)))
  const [name, spot] = [spaceless(row.place), row.spot?.trim() ?? '']
  const named = name ? only(livingFirst(inside.filter((one) => one.name === name)), name) : undefined
  if (name && !named) throw new NotRead(`“${name}”不在这里的名单上`)
  const longest = inside.filter((one) => spot.startsWith(one.name)).sort((a, b) => b.name.length - a.name.length)
  const begins = named ?? livingFirst(longest.filter((one) => one.name === longest[0]?.name))[0]
  const rest = begins && spot.startsWith(begins.name) ? spot.slice(begins.name.length) : spot
  const said = rest.trim()
  atMost(30, '地点', said)
  return { region: begins?._id ?? town ?? region, ...(said && { spot: said }) }
}

const isInTown = (one: Region): boolean => ['village', 'school'].includes(onceLevel(one))

const townIn = (name: string, places: Region[]): string | undefined => {
  if (!name) return undefined
  const found = places.find((one) => !isInTown(one) && one.name === name)
  if (!found) throw new NotRead(`没有“${name}”这个苏木镇，或者不归您管`)
  return found._id
}

const only = (found: Region[], name: string): Region | undefined => {
  if (found.length > 1) throw new NotRead(`有${found.length}个“${name}”，请写上苏木镇`)
  return found[0]
}
