import type { Form } from '../../check/form'
import type { Levels, Thresholds } from '../../check/model'
import type { Examined } from './examined'
import { isPromo, isWarning } from './learning'

/**
 * How many honest examples of a form may be called doubtful, warnings aside, and which share of these by the whole rather than by a part:
 * so many that in cross-validation neither side pays for the other. As many frauds of the form are found as by the model before warnings
 * had their machine; and where that leaves room, as many honest examples accused.
 * They were written to be hard, and stand between other people's messages besides: of what others write, half as many come to that.
 */
const rates: Record<Form, { doubtful: number; byWhole: number }> = {
  plain: { doubtful: 0.049, byWhole: 1 },
  talk: { doubtful: 0.072, byWhole: 0.6 },
  group: { doubtful: 0.034, byWhole: 0.6 },
  some: { doubtful: 0.106, byWhole: 0.1 },
  many: { doubtful: 0.181, byWhole: 0.02 },
}
/** Of the doubtful ones so many are called 高危, and so many times as many 说不准. */
const [dangerous, unclear] = [0.25, 2.5]
/** Of frauds, bare, asked about or with a warning under them, so many may be taken for somebody's warning. */
const takenForWarnings = 0.008
/** Of what is in order and sells nothing, so many are called 推销. */
const notSelling = 0.03

/** The levels of each form, from cross-validation. */
export const levelsFrom = (examined: Examined[]): Levels => {
  // a short one between other messages is milder than one by itself, which is what comes most
  const of = (form: Form) =>
    thresholds(
      examined.filter((one) => one.form === form && (form !== 'plain' || !one.between)),
      rates[form],
    )
  const others = examined.filter((one) => !one.lesson.type && !one.between && !isPromo(one.lesson)).map(({ promo }) => promo)
  return {
    talk: of('talk'),
    group: of('group'),
    plain: of('plain'),
    some: of('some'),
    many: of('many'),
    promo: above(others, notSelling),
  }
}

/** A part is not to need more than so much. */
const most = 5

const thresholds = (examined: Examined[], { doubtful, byWhole }: (typeof rates)[Form]): Thresholds => {
  const honest = examined.filter(({ lesson }) => !lesson.type && !isWarning(lesson))
  const points = (more: number) => honest.map(({ whole, worst }) => Math.max(whole, worst - more))
  const whole = above(
    honest.map((one) => one.whole),
    doubtful * byWhole,
  )
  let more = 0
  const hasParts = honest.some(({ worst }) => worst > -Number.MAX_VALUE)
  while (hasParts && more < most && points(more).filter((one) => one > whole).length > honest.length * doubtful) more += 0.05
  const all = points(more)
  return {
    danger: above(all, doubtful * dangerous),
    doubtful: above(all, doubtful),
    unsure: above(all, doubtful * unclear),
    more: Number(more.toFixed(2)),
    warns: above(
      examined.filter(({ lesson }) => lesson.type).map(({ warns }) => warns),
      takenForWarnings,
    ),
  }
}

const above = (scores: number[], part: number) =>
  Number(([...scores].sort((a, b) => b - a)[Math.floor(scores.length * part)] ?? 0).toFixed(3))
