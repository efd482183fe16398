import type { Example } from '../../types/entities/example'
import type { FraudType } from '../../types/entities/fraud'
import { asked, between, ordinary } from './pasted'

/** What the check says of a text. */
export interface Said {
  fraud: boolean
  promo: boolean
  types: FraudType[]
}

/** What somebody wrote who saw nothing of the project, to be put together as people paste it. */
export interface Pastes {
  frauds: { channel: Example['channel']; type: FraudType; text: string }[]
  genuine: { channel: Example['channel']; kind: string; text: string }[]
  asks: string[]
  endings: string[]
  lines: string[]
}

export interface QualityRow {
  row: string
  goal: string
  hits: number
  of: number
}

const short = 220

/** One row for each way in which people paste something: of frauds how many were found, of what is in order how many were accused. */
export const qualityRows = ({ frauds, genuine, asks, endings, lines }: Pastes, ask: (text: string) => Said): QualityRow[] => {
  const count = (row: string, goal: string, texts: string[], holds: (text: string) => boolean): QualityRow => ({
    row,
    goal,
    hits: texts.filter(holds).length,
    of: texts.length,
  })
  const accused = (text: string) => ask(text).fraud
  const single = frauds.filter(({ channel }) => channel === 'sms' || channel === 'chat')
  const calls = frauds.filter(({ channel }) => channel === 'call').map(({ text }) => text)
  const callers = calls.map((text) =>
    text
      .split('\n')
      .filter((line) => !/^我[:：]/.test(line))
      .join('\n'),
  )
  const behind = asks.filter((one) => one.startsWith('…'))
  const brief = frauds.filter(({ text }) => text.length < short)
  const kind = (name: string) => genuine.filter((one) => one.kind === name).map(({ text }) => text)
  const typed = frauds.filter(({ text }) => ask(text).fraud)
  const rank = (row: string, goal: string, most: number): QualityRow => ({
    row,
    goal,
    hits: typed.filter(({ text, type }) => ask(text).types.slice(0, most).includes(type)).length,
    of: typed.length,
  })
  return [
    count(
      'fraud, single messages',
      '≥ 95',
      single.map(({ text }) => text),
      accused,
    ),
    count(
      'fraud, told',
      '≥ 95',
      frauds.filter(({ channel }) => channel === 'told').map(({ text }) => text),
      accused,
    ),
    count('fraud, telephone talks, whole', '≥ 95', calls, accused),
    count('fraud, telephone talks, the caller’s side', '≥ 95', callers, accused),
    count(
      'fraud, with the asker’s words behind it',
      '≥ 95',
      frauds.map((one) => asked(one.text, behind).text),
      accused,
    ),
    count(
      'fraud, with the asker’s words anywhere',
      '≥ 95',
      frauds.map((one) => asked(one.text, asks).text),
      accused,
    ),
    count(
      'fraud, with a warning of fraud under it',
      '≥ 90',
      single.map((one) => asked(one.text, endings).text),
      accused,
    ),
    count(
      'fraud, between 100 letters of ordinary messages',
      '≥ 90',
      brief.map((one) => between(one.text, lines, 100).text),
      accused,
    ),
    count(
      'fraud, between 800 letters of ordinary messages',
      '≥ 85',
      brief.map((one) => between(one.text, lines, 800).text),
      accused,
    ),
    count('genuine, clean', '≤ 3', kind('clean'), accused),
    count('genuine, with an ordinary link', '≤ 5', kind('link'), accused),
    count('plain advertising', '≤ 5', kind('promo'), accused),
    count('long pastes of ordinary chat', '≤ 5', kind('chat'), accused),
    count(
      'ordinary messages, 800 letters',
      '≤ 5',
      Array.from({ length: 100 }, (_, n) => ordinary(n, lines, 800)),
      accused,
    ),
    count('warnings and bulletins', '≤ 5', kind('advice'), accused),
    count(
      'genuine, with the asker’s words',
      '≤ 5',
      [...kind('clean'), ...kind('link')].map((text) => asked(text, asks).text),
      accused,
    ),
    count('adverts called 推销', '', kind('promo'), (text) => ask(text).promo),
    count('other messages in order called 推销', '', [...kind('clean'), ...kind('link'), ...kind('chat')], (text) => ask(text).promo),
    rank('right type first, of frauds found', '≥ 85', 1),
    rank('right type in the first two', '≥ 93', 2),
  ]
}

/** What somebody wrote who saw nothing of the project, as a whole paste: nothing is put together. */
export interface Whole {
  kind: 'fraud' | 'fraud-long' | 'fraud-under-warning' | 'warning' | 'chat'
  text: string
}

/** The same of whole pastes. */
export const wholeRows = (all: Whole[], ask: (text: string) => Said): QualityRow[] =>
  (
    [
      ['fraud', 'fraud, single messages and calls', '≥ 95'],
      ['fraud-long', 'fraud inside a chat of 800 letters', '≥ 85'],
      ['fraud-under-warning', 'fraud with a warning over or under it', '≥ 90'],
      ['warning', 'warnings and bulletins', '≤ 5'],
      ['chat', 'long ordinary chats among people', '≤ 5'],
    ] as const
  ).map(([kind, row, goal]) => {
    const texts = all.filter((one) => one.kind === kind)
    return { row, goal, hits: texts.filter(({ text }) => ask(text).fraud).length, of: texts.length }
  })

/** A share in percent with its 95 % interval (Wilson 1927), which small samples need. */
export const withInterval = ({ hits, of }: QualityRow): { share: number; low: number; high: number } => {
  const z = 1.96
  const p = hits / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  return { share: 100 * p, low: 100 * (middle - half), high: 100 * (middle + half) }
}

/** Rows in which the new model is worse than the one before: fewer frauds or more accusations, however few. */
export const fallen = (before: QualityRow[], now: QualityRow[]): string[] =>
  now.flatMap(({ row, goal, hits, of }) => {
    const then = before.find((one) => one.row === row)
    if (!then || !goal) return []
    const better = goal.startsWith('≥') ? 1 : -1
    const [was, is] = [(100 * then.hits) / then.of, (100 * hits) / of]
    return (is - was) * better < 0 ? [`${row}: ${was.toFixed(1)} → ${is.toFixed(1)} (${goal})`] : []
  })
