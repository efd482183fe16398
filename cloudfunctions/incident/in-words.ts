import { aimsAtCompany } from '../../figures/companies'
import { monthInWords } from '../../figures/in-words'
import type { IncidentFacts } from '../../types/entities/incident'
import { fraudTypes } from '../../types/words/fraud'
import { ageBands, sexes } from '../../types/words/incident'
import { pathTo } from '../_kit/region'

const yuan = (fen: number) => `${fen / 100}元`

/** What of a case can be said beside its month and place. */
const parts = {
  number: ({ number }: IncidentFacts) => (number ? `编号${number}` : '没有编号'),
  cases: ({ cases }: IncidentFacts) => `${cases}起`,
  type: ({ type }: IncidentFacts) => (type ? fraudTypes[type] : '没写骗法'),
  sex: ({ sex }: IncidentFacts) => (sex ? sexes[sex] : '没写性别'),
  age: ({ age }: IncidentFacts) => (age ? ageBands[age] : '没写年龄'),
  amount: ({ amount }: IncidentFacts) => (amount === undefined ? '没写金额' : yuan(amount)),
  dissuaded: ({ dissuaded }: IncidentFacts) => (dissuaded ? '劝住的' : '被骗的'),
  company: (facts: IncidentFacts) => (aimsAtCompany(facts) ? '单位的钱' : '个人的钱'),
  struck: ({ struck }: IncidentFacts) => (struck ? '作废' : '照算'),
}

type NameOf = (region: string) => string

/** A case in a few words, as a list shows it before it is taken in. */
export const incidentInWords = (facts: IncidentFacts, nameOf: NameOf): string =>
  [
    monthInWords(facts.month),
    nameOf(facts.region),
    parts.type(facts),
    parts.amount(facts),
    facts.cases > 1 && parts.cases(facts),
    facts.dissuaded && '劝住的',
    facts.company && '单位的钱',
  ]
    .filter(Boolean)
    .join('，')

/** What is otherwise now: 5000元改成8000元. Empty: nothing. */
export const changesInWords = (before: IncidentFacts, now: IncidentFacts, nameOf: NameOf): string => {
  // of two villages of one name it says the towns too
  const alike = before.region !== now.region && nameOf(before.region) === nameOf(now.region)
  const place = ({ region }: IncidentFacts) => `${alike ? nameOf(pathTo(region)[1] ?? '') : ''}${nameOf(region)}`
  const all = { month: (f: IncidentFacts) => monthInWords(f.month), region: place, ...parts }
  return Object.values(all)
    .map((said) => [said(before), said(now)] as const)
    .filter(([was, is]) => was !== is)
    .map(([was, is]) => `${was}改成${is}`)
    .join('，')
}
