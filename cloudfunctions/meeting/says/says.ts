import type { Output } from '../../../types/contract'
import { campaignMonth } from '../../_domain/campaign-months'
import type { PlaceName } from '../../_domain/place-names'
import { pathTo } from '../../_kit/region'
import { store } from '../../_kit/store'
import { asked } from './asked'
import { cases } from './cases'
import { clues } from './clues'
import { hours } from './hours'
import { notCounted } from './line'
import { reach } from './reach'
import { tricks } from './tricks'

/** What a month says of a place by itself, in sentences whose numbers are counted here or were by a night; with `counts` for whoever may read how many cases there were. `larger`: the county and its towns, where they are being read already. */
export const saysOf = async (
  region: string,
  month: string,
  now: number,
  { counts = false, larger }: { counts?: boolean; larger?: Promise<readonly PlaceName[]> | undefined } = {},
): Promise<Output<'meeting.open'>['says']> => {
  const top = pathTo(region)[0] ?? region
  const otherwise = notCounted(month, now)
  const own = campaignMonth(region, month)
  const name = store.get('regions', top).then((known) => known?.name ?? '全旗县')
  const [counted, ofCounty, county, { kinds, ages, ofCompanies }, newTricks, released, left] = await Promise.all([
    own,
    top === region ? own : campaignMonth(top, month),
    name,
    cases(region, month, now, counts, larger),
    tricks(month),
    name.then((county) => clues(month, county)),
    own.then((counted) => reach(region, month, counted, otherwise)),
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
