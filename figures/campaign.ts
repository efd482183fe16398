import type { CampaignFigures } from '../types/entities/campaign-figures'
import type { CountedMonth, FormSums, SaidSums, Sent } from '../types/entities/campaign-month'
import { forms, policeCounts } from '../types/words/ledger'
import { fewest } from './learned'
import { shareOfSums, sumOf } from './share'
import { floored, isSmall } from './small-cells'

type Months = readonly CountedMonth[]

/** What some months of a place come to. Levels of evidence stay numbers of their own; nothing is divided by anything but an answer by the answers. `wholeYear`: they are one that is over. */
export const campaignSums = (
  region: string,
  months: Months,
  wholeYear = false,
): Pick<CampaignFigures, 'alerts' | 'tips' | 'screens' | 'screensThemselves' | 'learning' | 'reports' | 'ledger' | 'helped'> => {
  const learning = learningOf(months)
  const helped = helpedOf(region, months, wholeYear)
  return {
    ...{ alerts: sentIn(months, 'alerts'), tips: sentIn(months, 'tips'), screens: sumOf(months, ({ screens }) => screens) },
    screensThemselves: sumOf(months, (month) => month.screensThemselves ?? 0),
    ...(learning && { learning }),
    ...{ reports: reportsOf(months), ledger: ledgerOf(months) },
    ...(helped && { helped }),
  }
}

/**
 * Who was helped and who asked for legal aid: of the county alone, since a town's could be worked out from the others'.
 * A month of one to four is in no sum and aids are told of a year, so that two spans that differ by a month give away nobody.
 */
const helpedOf = (region: string, months: Months, wholeYear: boolean): CampaignFigures['helped'] => {
  if (region.includes('/')) return undefined
  const people = months.map(({ helped }) => helped.people)
  return {
    ...{ people: sumOf(people, (n) => (isSmall(n) ? 0 : n)), few: people.some(isSmall) },
    ...(wholeYear && { aids: floored(sumOf(months, ({ helped }) => helped.aids)) }),
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

/** Lines that are told by form: who was helped is told by itself, where small counts are hidden. */
export const toldForms = (ledger: readonly FormSums[]): FormSums[] => ledger.filter(({ form }) => form !== 'help')

/** In the order of the list of forms. */
const ledgerOf = (months: Months): FormSums[] =>
  (Object.keys(forms) as (keyof typeof forms)[]).flatMap((form) => {
    const of = months.flatMap(({ ledger }) => toldForms(ledger).filter((one) => one.form === form))
    if (of.length === 0) return []
    return [{ form, lines: sumOf(of, ({ lines }) => lines), estimate: added(of, 'estimate'), count: added(of, 'count') }]
  })

/** How many were dissuaded and of how much would be somebody's. */
const isTold = (what: string) => !(policeCounts as readonly string[]).includes(what)

const added = (some: FormSums[], way: 'estimate' | 'count'): Record<string, number> => {
  const sums: Record<string, number> = {}
  for (const one of some) for (const [what, n] of Object.entries(one[way])) if (isTold(what)) sums[what] = (sums[what] ?? 0) + n
  return sums
}
