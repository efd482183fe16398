import { comparedInWords, judgedBeside, monthInWords, monthsInWords, seeableInWords, verdictInWords } from '../../../figures/in-words'
import { type Reckoned, yearFigures } from '../../../figures/incidents'
import { fewestTold } from '../../../figures/losses'
import { monthsLater } from '../../../figures/place-years'
import type { IncidentFigures } from '../../../types/entities/incident-figures'
import { fraudTypes } from '../../../types/words/fraud'
import { ageBands } from '../../../types/words/incident'
import { knownIncidents, yearsBefore } from '../../_domain/known-incidents'
import type { PlaceName } from '../../_domain/place-names'
import { monthOf } from '../../_kit/day'
import { companies } from './companies'
import { type Line, line, onScreen } from './line'

/** Kinds that rose beyond chance in the year up to this month; how often somebody was after companies' money in it; ages where a whole year may be told. In words alone: how many stands beside them on the page of whoever may read it (`counts`), of spans that both have enough, and never in the minutes. One month beside the next would give a single case away. */
export const cases = async (
  region: string,
  month: string,
  now: number,
  counts: boolean,
  larger?: Promise<readonly PlaceName[]>,
): Promise<{ kinds: Line[]; ages: Line[]; ofCompanies: Line[] }> => {
  const year = Number(month.slice(0, 4))
  const until = [monthsLater(month, 1), monthOf(now)].sort()[0] ?? month
  const known = await knownIncidents(region, { from: `${year - 1}-01`, counts: yearsBefore(year), thisMonth: until, larger })
  const figures = yearFigures(known, region, year)
  return {
    kinds: [...notWhole(figures, month, until), ...kindsOf(figures, counts)],
    ages: agesOf(figures, counts),
    ofCompanies: companies(known.incidents, figures.now.months, counts && !region.includes('/')),
  }
}

const notWhole = ({ missing }: Pick<Reckoned, 'missing'>, month: string, until: string): Line[] => {
  if (month >= until) return [onScreen(`${monthInWords(month)}还没过完，下面不算这个月。`)]
  return missing.length > 0 ? [onScreen(`${monthsInWords(missing)}的案件还没有报齐，没算在里面。`)] : []
}

const kindsOf = ({ compared }: Pick<Reckoned, 'compared'>, counts: boolean): Line[] => {
  if (!compared) return [onScreen('今年和上年都报齐了的月份还没有，比不出来。')]
  const { now, before, of, kinds } = compared
  const { when } = judgedBeside(compared)
  const told = (one: number, other: number) => counts && one >= fewestTold && other >= fewestTold
  const said = kinds
    .filter(({ verdict }) => verdict === 'more')
    .flatMap(({ type, now, before }) => {
      const name = type ? fraudTypes[type] : '没写骗法的'
      return [
        line(`${name}：多得不像碰巧（和上年同期比）。`),
        ...(told(now, before) ? [onScreen(`${name}，这几个月 ${now} 起，上年同期 ${before} 起。`)] : []),
      ]
    })
  const all = told(now.cases, before.cases)
  return [
    line(`${monthsInWords(now.months)}和${when}比。`),
    // what could be seen at all is said before what is seen
    ...(all ? [onScreen(seeableInWords(compared))] : []),
    // none in both years is said as any other two that do not differ
    line(`合起来${verdictInWords(of?.verdict ?? 'same', when)}。`),
    ...(all ? [onScreen(withoutVerdict(comparedInWords(compared)))] : []),
    ...(said.length > 0 ? said : [line('一种一种骗法和上年同期分开看，没有哪一种多得不像碰巧。')]),
    ...(counts ? [onScreen(`这里只写两边都满 ${fewestTold} 起的起数，别的在“万人发案比”里看。`)] : []),
  ]
}

const withoutVerdict = (words: string): string => words.replace(/：[^。]{1,20}。/, '。')

const agesOf = ({ whole }: Pick<IncidentFigures, 'whole'>, counts: boolean): Line[] => {
  const ages = (whole?.ages ?? []).flatMap(({ age, cases: of }) =>
    of !== 'hidden' && of >= fewestTold ? [{ name: age ? ageBands[age] : '没写年纪的', of }] : [],
  )
  if (ages.length === 0) return [onScreen('年纪要等一整年都报齐，全旗县合在一起说。人少的时候说，会让人认出是谁家。')]
  return [
    line(`全年满${fewestTold}起的年纪：${ages.map(({ name }) => name).join('、')}。没列的不等于没有。`),
    ...(counts ? [onScreen(`起数：${ages.map(({ name, of }) => `${name} ${of} 起`).join('，')}。`)] : []),
  ]
}
