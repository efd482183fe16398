import type { Report } from '../../types/entities/report'
import { placeNames } from '../_domain/place-names'
import { longestFirst, withoutNames } from '../_domain/without-names'
import { pathTo } from '../_kit/region'

/** What nobody outside the police may recognise anybody by: who told it, where, which numbers. A person reads it all the same before it goes on. */
export const withoutPeople = async (text: string, report: Report): Promise<string> => {
  const [county = ''] = pathTo(report.region)
  const places = await placeNames([county], ['county', 'town', 'village', 'school', 'former'])
  const unnamed = withoutNames(text, report)
  const known = places.flatMap(({ name }) => [name, name.replace(/(?:嘎查|苏木|社区|[村镇乡旗县])$/, '')]).filter((name) => name.length > 1)
  const unplaced = known.sort(longestFirst).reduce((rest, name) => rest.replaceAll(name, '某地'), unnamed)
  const { loss } = report
  return loss ? unplaced.replace(sum, (figures) => (fenOf(figures) === loss ? '（金额略）' : figures)) : unplaced
}

/** A sum in figures. */
const sum = /\d[\d,]*(?:\.\d+)?\s?万?(?=\s?[元块])/g
const fenOf = (figures: string) => Math.round(Number.parseFloat(figures.replace(/,/g, '')) * (figures.includes('万') ? 10_000_00 : 100))
