/** The tables that both papers have. */
import type { Block } from '../types/entities/paper'
import type { Clue, Report } from '../types/entities/report'
import { fraudTypes } from '../types/words/fraud'
import { clueKinds, transferWays } from '../types/words/report'
import type { Happened } from './time-line'
import { sumOnPaper, timeOnPaper } from './words'

/** What its number is among the evidence, by the id of a picture; nothing for none. */
export type NumberOf = (id: string | undefined) => string

export const kindOnPaper = (type: Report['type']): string => (type === 'unsure' ? '说不准' : fraudTypes[type])

const of = (name: string, value: string | undefined) => `${name}：${value ?? ''}`
const orPen = (value: string | undefined) => value ?? '＿＿＿＿'

/** Every transfer; what the bank's own slip hides or nobody wrote is left for the pen. */
export const transfersTable = (transfers: NonNullable<Report['transfers']>, numberOf: NumberOf): Block => ({
  kind: 'table',
  head: ['序号', '时间、金额、方式', '转出（自己的）', '转入（对方的）', '流水号', '凭证'],
  widths: [7, 24, 19, 26, 14, 10],
  rows: [...transfers]
    .sort((a, b) => (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER))
    .map(({ at, amount, through, from, account, name, bank, serial, slip }, i) => [
      String(i + 1),
      [at ? timeOnPaper(at) : '＿月＿日＿时＿分', sumOnPaper(amount), transferWays[through]].join('\n'),
      [of('开户行', from ?? '＿＿＿'), '账号：＿＿＿＿'].join('\n'),
      [of('户名', orPen(name)), of('账号', orPen(account)), of('开户行', orPen(bank))].join('\n'),
      orPen(serial),
      numberOf(slip) || '□有\n□没有',
    ]),
})

const seenWhen = ({ first, last }: Clue) =>
  [first && `从 ${timeOnPaper(first)}`, last && `到 ${timeOnPaper(last)}`].filter(Boolean).join('\n') || '＿＿＿＿'

/** Numbers, accounts and names the other side used. */
export const contactsTable = (clues: Clue[]): Block => ({
  kind: 'table',
  head: ['类型', '号码、账号、昵称', '在哪里用的', '起止时间', '还在联系吗'],
  widths: [15, 27, 14, 30, 14],
  rows: clues.map((clue) => [
    clueKinds[clue.kind],
    clue.value,
    orPen(clue.where),
    seenWhen(clue),
    clue.still === undefined ? '□是 □否' : clue.still ? '是' : '否',
  ]),
})

/** Links and apps. */
export const linksTable = (clues: Clue[]): Block => ({
  kind: 'table',
  head: ['类型', '网址、软件名', '从哪里来的', '起止时间', '还装着吗'],
  widths: [12, 29, 15, 30, 14],
  rows: clues.map((clue) => [
    clueKinds[clue.kind],
    clue.value,
    orPen(clue.where),
    seenWhen(clue),
    clue.still === undefined ? '□是 □否' : clue.still ? '是' : '否',
  ]),
})

export const isLink = ({ kind }: Clue): boolean => kind === 'link' || kind === 'app'

export const timeTable = (happened: Happened[], numberOf: NumberOf): Block => ({
  kind: 'table',
  head: ['时间', '发生了什么', '证据'],
  widths: [27, 61, 12],
  rows: happened.map(({ at, what, slip }) => [timeOnPaper(at), what, numberOf(slip)]),
})

/** What the transfers come to, or what was said; nothing when no money moved. */
export const lossOnPaper = ({ loss, transfers = [] }: Partial<Pick<Report, 'loss' | 'transfers'>>): string => {
  const sum = transfers.reduce((all, { amount }) => all + amount, 0)
  if (sum > 0) return `${sumOnPaper(sum)}（${transfers.length} 笔）`
  return loss ? sumOnPaper(loss) : ''
}
