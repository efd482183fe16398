import { comparedInWords, monthInWords, monthsInWords, seeableInWords } from '../../../figures/in-words'
import { incidentFigures } from '../../../figures/incidents'
import { monthsLater } from '../../../figures/place-years'
import { isSmall } from '../../../figures/small-cells'
import type { IncidentFigures } from '../../../types/entities/incident-figures'
import { fraudTypes } from '../../../types/words/fraud'
import { ageBands } from '../../../types/words/incident'
import { knownIncidents } from '../../_domain/known-incidents'
import { monthOf } from '../../_kit/day'
import { type Line, line, onScreen } from './line'

/** Kinds that rose beyond chance in the year up to this month, and what could be seen at all; ages where a whole year may be told. */
export const cases = async (region: string, month: string, now: number): Promise<{ kinds: Line[]; ages: Line[] }> => {
  const year = Number(month.slice(0, 4))
  const until = [monthsLater(month, 1), monthOf(now)].sort()[0] ?? month
  const known = await knownIncidents(region, `${year - 1}-01`, until)
  const figures = incidentFigures(known, region, year)
  return { kinds: [...notWhole(figures, month, until), ...kindsOf(figures)], ages: agesOf(figures) }
}

const notWhole = ({ missing }: IncidentFigures, month: string, until: string): Line[] => {
  if (month >= until) return [onScreen(`${monthInWords(month)}还没过完，下面不算这个月。`)]
  return missing.length > 0 ? [onScreen(`${monthsInWords(missing)}的案件还没有报齐，没算在里面。`)] : []
}

const fewOr = (count: number) => (isSmall(count) ? '不到5起' : `${count}起`)

const kindsOf = ({ compared }: IncidentFigures): Line[] => {
  if (!compared) return [onScreen('今年和上年都报齐了的月份还没有，比不出来。')]
  const span = monthsInWords(compared.now.months)
  // the counts and which way come first; how sure that is, after the first full stop
  const whole = comparedInWords(compared)
  const [first, rest] = [whole.slice(0, whole.indexOf('。') + 1), whole.slice(whole.indexOf('。') + 1)]
  const more = compared.kinds.filter(({ verdict }) => verdict === 'more')
  const said = more.map(({ type, now, before }) =>
    line(`${type ? fraudTypes[type] : '没写骗法的'}：${span}${fewOr(now)}，上年同期${fewOr(before)}，多得不像碰巧。`),
  )
  return [
    line(`${span}和上年同期比。`),
    onScreen(seeableInWords(compared)),
    line(first),
    ...(rest ? [onScreen(rest)] : []),
    ...(said.length > 0 ? said : [line('一种一种骗法分开看，没有哪一种多得不像碰巧。')]),
  ]
}

const agesOf = ({ whole }: IncidentFigures): Line[] => {
  const ages = (whole?.ages ?? []).filter(({ cases: of }) => of !== 'hidden' && of > 0)
  if (ages.length === 0) return [onScreen('年纪要等一整年都报齐，全旗县合在一起说。人少的时候说，会让人认出是谁家。')]
  return [line(`全年：${ages.map(({ age, cases: of }) => `${age ? ageBands[age] : '没写年纪的'}${of}起`).join('，')}。不到5起的不列。`)]
}
