import type { TipHistory } from '../../types/entities/tip'
import { dayOfDate } from '../_kit/day'
import type { Listed } from './daily-tip-snapshot'
import { stableShuffle } from './stable-shuffle'

/** Days after the last reading: two weeks, a month, three months. The second reading skips the first of them, the third the second. */
const steps = [14, 30, 90]
/** It is due for a week, on the first day and every third: somebody who was away that day still meets it, and others see new ones between. */
const week = 7
const third = 3

/** What was opened and is due again on this day: another tip of the same case when there is one not opened yet. One a day. */
export const remind = (tips: readonly Listed[], opened: TipHistory['opened'], day: number): Listed | undefined => {
  const caseOf = new Map(tips.map((tip) => [tip._id, tip.case]))
  const days = new Map<string, Set<number>>()
  for (const one of opened) {
    const story = caseOf.get(one.tip)
    if (story) days.set(story, (days.get(story) ?? new Set()).add(dayOfDate(one.day)))
  }
  const due = [...days].filter(([, read]) => isDue(read, day)).map(([_id]) => ({ _id }))
  const [story] = stableShuffle(due, String(day))
  if (!story) return undefined
  const wordings = stableShuffle(tips.filter((tip) => tip.case === story._id))
  const last = (tip: Listed) => Math.max(0, ...opened.filter((one) => one.tip === tip._id).map((one) => dayOfDate(one.day)))
  return wordings.sort((a, b) => last(a) - last(b))[0]
}

const isDue = (days: Set<number>, day: number): boolean => {
  const since = day - Math.max(...days)
  return steps
    .slice(Math.min(days.size, steps.length) - 1)
    .some((step) => since >= step && since < step + week && (since - step) % third === 0)
}
