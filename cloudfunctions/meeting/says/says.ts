import type { Output } from '../../../types/contract'
import { asked } from './asked'
import { cases } from './cases'
import { clues } from './clues'
import { hours } from './hours'
import { reach } from './reach'
import { tricks } from './tricks'

type Says = Output<'meeting.open'>['says']
/** A sentence; of a case with its id. */
export type Line = Says[number]['lines'][number]
export const line = (text: string): Line => ({ text })

/** What a month says of a place by itself, in sentences whose numbers are counted here. */
export const saysOf = async (region: string, month: string, now: number): Promise<Says> => {
  const of = { region, month, now }
  const [{ kinds, ages }, ...others] = await Promise.all([cases(of), tricks(of), clues(of), hours(of), reach(of), asked(of)])
  const [newTricks, released, reports, left, questions] = others
  return [
    { section: 'kinds', lines: kinds },
    { section: 'tricks', lines: newTricks },
    { section: 'clues', lines: released },
    { section: 'hours', lines: reports },
    { section: 'ages', lines: ages },
    { section: 'reach', lines: left },
    { section: 'asked', lines: questions },
  ]
}
