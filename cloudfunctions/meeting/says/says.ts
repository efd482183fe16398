import type { Output } from '../../../types/contract'
import { campaignMonth } from '../../_domain/campaign-months'
import { pathTo } from '../../_kit/region'
import { store } from '../../_kit/store'
import { asked } from './asked'
import { cases } from './cases'
import { clues } from './clues'
import { hours } from './hours'
import { notCounted } from './line'
import { reach } from './reach'
import { tricks } from './tricks'

/** What a month says of a place by itself, in sentences whose numbers are counted here or were by a night; with `counts` for whoever may read how many cases there were. */
export const saysOf = async (region: string, month: string, now: number, counts = false): Promise<Output<'meeting.open'>['says']> => {
  const top = pathTo(region)[0] ?? region
  const [counted, ofCounty, known] = await Promise.all([campaignMonth(region, month), campaignMonth(top, month), store.get('regions', top)])
  const county = known?.name ?? '全旗县'
  const otherwise = notCounted(month, now)
  const [{ kinds, ages, ofCompanies }, newTricks, released, left] = await Promise.all([
    cases(region, month, now, counts),
    tricks(month),
    clues(month, county),
    reach(region, month, counted, otherwise),
  ])
  return [
    { section: 'kinds', lines: kinds },
    { section: 'companies', lines: ofCompanies },
    { section: 'tricks', lines: newTricks },
    { section: 'clues', lines: released },
    { section: 'hours', lines: hours(counted, otherwise) },
    { section: 'ages', lines: ages },
    { section: 'reach', lines: left },
    { section: 'asked', lines: asked(ofCounty, county, otherwise) },
  ]
}
