import type { Output } from '../../../types/contract'
import { campaignMonth } from '../../_domain/campaign-months'
import { asked } from './asked'
import { cases } from './cases'
import { clues } from './clues'
import { hours } from './hours'
import { reach } from './reach'
import { tricks } from './tricks'

/** What a month says of a place by itself, in sentences whose numbers are counted here or were by a night. */
export const saysOf = async (region: string, month: string, now: number): Promise<Output<'meeting.open'>['says']> => {
  const counted = await campaignMonth(region, month)
  const [{ kinds, ages }, newTricks, released, left, questions] = await Promise.all([
    cases(region, month, now),
    tricks(month),
    clues(month),
    reach(region, month, counted),
    asked(month),
  ])
  return [
    { section: 'kinds', lines: kinds },
    { section: 'tricks', lines: newTricks },
    { section: 'clues', lines: released },
    { section: 'hours', lines: hours(counted) },
    { section: 'ages', lines: ages },
    { section: 'reach', lines: left },
    { section: 'asked', lines: questions },
  ]
}
