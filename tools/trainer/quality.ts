import { judge } from '../../check/judge'
import { isFraud } from '../../check/level'
import type { Levels, Model } from '../../check/model'
import type { FraudType } from '../../types/entities/fraud'
import { checkLevels } from '../../types/words/check'
import { fraudTypes } from '../../types/words/fraud'
import type { Examined } from './examined'

/** An example beside what the check said of it. */
export interface Verdict {
  text: string
  channel: string
  type: FraudType | null
  kind: string
  /** Called 高危 or 可疑. */
  fraud: boolean
  level: keyof typeof checkLevels
  ranked: FraudType[]
}

export interface HeldBack {
  text: string
  channel: string
  type: FraudType | null
  kind: string | null
}

/** The model as it ships, on examples it never saw. */
export const judged = (examples: HeldBack[], model: Model): Verdict[] =>
  examples.map(({ text, channel, type, kind }) => {
    const { level, types } = judge(text, model)
    return { text, channel, type, kind: kind ?? type ?? '', fraud: isFraud(level), level, ranked: types }
  })

/** Cross-validation in the same form, by the levels that ship. */
export const crossed = (examined: Examined[], levels: Levels): Verdict[] =>
  examined
    .filter(({ between }) => !between)
    .map(({ lesson: { text, channel, type, kind }, model }) => {
      const { level, types } = judge(text, { ...model, levels })
      return { text, channel, type, kind, fraud: isFraud(level), level, ranked: types }
    })

/** What share of fraud was found, of honest messages accused, and of fraud found put under its type first or second. */
export const figures = (verdicts: Verdict[]) => {
  const frauds = verdicts.filter(({ type }) => type)
  const honest = verdicts.filter(({ type }) => !type)
  return {
    recall: share(frauds, ({ fraud }) => fraud),
    falseAlarms: share(honest, ({ fraud }) => fraud),
    firstTwo: share(frauds, ({ type, ranked }) => ranked.includes(type!)),
  }
}

const share = <T>(all: T[], holds: (one: T) => boolean) => (all.length ? all.filter(holds).length / all.length : 0)
const percent = (part: number) => `${(100 * part).toFixed(1)} %`

/** One set of examples as Markdown: the whole, then type by type, kind by kind, channel by channel, level by level. */
export const tables = (verdicts: Verdict[]) => {
  const frauds = verdicts.filter(({ type }) => type)
  const honest = verdicts.filter(({ type }) => !type)
  const { recall, falseAlarms, firstTwo } = figures(verdicts)
  return [
    `${frauds.length} fraud, ${honest.length} genuine. Recall **${percent(recall)}**, false alarms **${percent(falseAlarms)}**, right type in the first two **${percent(firstTwo)}**.`,
    table(
      ['level', 'fraud', 'genuine'],
      Object.entries(checkLevels).map(([key, word]) => [
        word,
        frauds.filter(({ level }) => level === key).length,
        honest.filter(({ level }) => level === key).length,
      ]),
    ),
    table(
      ['type', 'examples', 'recall', 'type first', 'in the first two', 'precision of the first'],
      Object.entries(fraudTypes).map(([key, word]) => {
        const of = frauds.filter(({ type }) => type === key)
        const said = verdicts.filter(({ fraud, ranked }) => fraud && ranked[0] === key)
        return [
          word,
          of.length,
          percent(share(of, ({ fraud }) => fraud)),
          percent(share(of, ({ ranked }) => ranked[0] === key)),
          percent(share(of, ({ ranked }) => ranked.includes(key as FraudType))),
          percent(share(said, ({ type }) => type === key)),
        ]
      }),
    ),
    table(
      ['genuine', 'examples', 'false alarms'],
      grouped(honest, ({ kind }) => kind),
    ),
    table(
      ['channel', 'fraud', 'recall', 'genuine', 'false alarms'],
      [...new Set(verdicts.map(({ channel }) => channel))].sort().map((name) => {
        const [bad, good] = [frauds, honest].map((all) => all.filter(({ channel }) => channel === name)) as [Verdict[], Verdict[]]
        return [name, bad.length, percent(share(bad, ({ fraud }) => fraud)), good.length, percent(share(good, ({ fraud }) => fraud))]
      }),
    ),
  ].join('\n\n')
}

const grouped = (verdicts: Verdict[], by: (one: Verdict) => string) =>
  [...new Set(verdicts.map(by))].sort().map((name) => {
    const of = verdicts.filter((one) => by(one) === name)
    return [name, of.length, of.filter(({ fraud }) => fraud).length]
  })

export const table = (head: string[], rows: (string | number)[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
