import type { CampaignFigures } from '../types/entities/campaign-figures'
import type { CampaignMonth, FormSums, SaidSums, Sent } from '../types/entities/campaign-month'
import { forms } from '../types/words/ledger'
import { fewest } from './learned'
import { shareOfSums, sumOf } from './share'
import { isSmall } from './small-cells'

type Months = readonly CampaignMonth[]

/** What some months of a place come to. Levels of evidence stay numbers of their own; nothing is divided by anything but an answer by the answers. */
export const campaignSums = (
  months: Months,
): Pick<CampaignFigures, 'alerts' | 'tips' | 'screens' | 'learning' | 'reports' | 'ledger' | 'helped'> => {
  const aids = sumOf(months, ({ helped }) => helped.aids)
  const learning = learningOf(months)
  return {
    ...{ alerts: sentIn(months, 'alerts'), tips: sentIn(months, 'tips'), screens: sumOf(months, ({ screens }) => screens) },
    ...(learning && { learning }),
    ...{ reports: reportsOf(months), ledger: ledgerOf(months) },
    helped: { people: sumOf(months, ({ helped }) => helped.people), aids: isSmall(aids) ? 'few' : aids },
  }
}

const levels = ['messages', 'groups', 'posted', 'confirmed', 'reached', 'opened', 'acknowledged'] as const satisfies (keyof Sent)[]
const sentIn = (months: Months, what: 'alerts' | 'tips') =>
  Object.fromEntries(levels.map((level) => [level, sumOf(months, (month) => month[what][level])])) as unknown as Sent

const learningOf = (months: Months): CampaignFigures['learning'] => {
  const counted = months.flatMap(({ learning }) => learning ?? [])
  if (counted.length === 0) return undefined
  const games = (which: 'first' | 'later') => {
    const of = (measure: 'hits' | 'alarms') => shareIn(counted.map((one) => one[which][measure]))
    const [hits, alarms] = [of('hits'), of('alarms')]
    return { rounds: sumOf(counted, (one) => one[which].rounds), ...(hits && { hits }), ...(alarms && { alarms }) }
  }
  return { first: games('first'), later: games('later') }
}

const shareIn = (some: readonly SaidSums[]) => {
  const of = (field: keyof SaidSums) => sumOf(some, (one) => one[field])
  const sums: SaidSums = {
    ...{ families: of('families'), yes: of('yes'), all: of('all') },
    ...{ yesYes: of('yesYes'), yesAll: of('yesAll'), allAll: of('allAll') },
  }
  return sums.families < fewest ? undefined : shareOfSums(sums)
}

/** Under so many answers the one in the middle would be somebody's. */
const fewestAnswers = 5

const reportsOf = (months: Months): CampaignFigures['reports'] => {
  const took = months.flatMap(({ reports }) =>
    Object.entries(reports.hours).flatMap(([hours, n]) => new Array<number>(n).fill(Number(hours))),
  )
  const median = took.sort((a, b) => a - b)[Math.floor((took.length - 1) / 2)]
  return {
    ...{ received: sumOf(months, ({ reports }) => reports.received), open: sumOf(months, ({ reports }) => reports.open) },
    ...{ answered: took.length, ...(took.length >= fewestAnswers && median !== undefined && { median }) },
  }
}

/** In the order of the list of forms. */
const ledgerOf = (months: Months): FormSums[] =>
  (Object.keys(forms) as (keyof typeof forms)[]).flatMap((form) => {
    const of = months.flatMap(({ ledger }) => ledger.filter((one) => one.form === form))
    if (of.length === 0) return []
    return [{ form, lines: sumOf(of, ({ lines }) => lines), estimate: added(of, 'estimate'), count: added(of, 'count') }]
  })

const added = (some: FormSums[], way: 'estimate' | 'count'): Record<string, number> => {
  const sums: Record<string, number> = {}
  for (const one of some) for (const [what, n] of Object.entries(one[way])) sums[what] = (sums[what] ?? 0) + n
  return sums
}
