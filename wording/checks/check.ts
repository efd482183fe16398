/** The editing desk's check of words, the same on the phone, in the cloud and in the tests. */

import type { ManuscriptKind } from '../../types/words/manuscript'
import { type Content, fields, isPanel, mediaOf, textOf, textsOf, wordings, wordsIn } from '../manuscripts'
import { mediaNeedWords } from '../media'
import { panelFields, panelOf, wordsInPanel } from '../panels'
import { claimsIn } from './claims'
import { fearOnly, saysWhatToDo } from './fear'
import { forbiddenIn, privateIn } from './forbidden'
import { type Found, refuse, warn } from './found'
import { lengths } from './lengths'
import { length, rare, sentences, tooLong } from './reading'

export interface Finding extends Found {
  field: string
}

const written = new Set(['line', 'long', 'lines', 'media', 'panel'])
const textFields = (kind: ManuscriptKind) => Object.entries(fields[kind]).flatMap(([name, { as }]) => (written.has(as) ? [name] : []))

/** What a swindler is quoted with: it may imitate and promise, never lead to anyone. */
const quoted = /^(?:text|clues)[1-4]$/
/** What is found by and never shown: in anybody's words and spelling, but about nobody. */
const unshown = 'ownWords'

const easyToRead = (text: string): Found[] => [...tooLong(text), ...rare(text)]
/** What is wrong with a text of ours, of whatever kind: contacts, personal data, claims, length, hard words. */
export const proseFaults = (text: string, lines: readonly string[] = []): Found[] => [
  ...forbiddenIn(text, lines),
  ...claimsIn(text),
  ...easyToRead(text),
]
/** The same of what a swindler is quoted with. */
export const quoteFaults = (text: string, lines: readonly string[] = []): Found[] => [...privateIn(text, lines), ...easyToRead(text)]

const inWords = (kind: ManuscriptKind, content: Content, lines: readonly string[]): Finding[] =>
  textFields(kind).flatMap((field) => {
    if (isPanel(field)) return inPanel(content, field, lines)
    const quote = kind === 'quizItem' && quoted.test(field)
    const found = field === unshown ? privateIn : quote ? quoteFaults : proseFaults
    return wordsIn(content, field).flatMap((text) => found(text, lines).map((one) => ({ field, ...one })))
  })

/** What a swindler says in a picture is quoted. */
const inPanel = (content: Content, field: string, lines: readonly string[]): Finding[] =>
  wordsInPanel(panelOf(textsOf(content, field))).flatMap(({ words, quoted: isQuoted }) =>
    (isQuoted ? quoteFaults : proseFaults)(words, lines).map((one) => ({ field, ...one })),
  )

const aloud: Partial<Record<ManuscriptKind, string>> = { tip: 'speech', script: 'text' }

/** What is read aloud has no digits and no brackets. */
const forTheEar = (kind: ManuscriptKind, content: Content): Finding[] => {
  const field = aloud[kind]
  const words = field && /[0-9０-９()（）“”《》]+/.exec(textOf(content, field))?.[0]
  return field && words ? [{ field, ...refuse(words, '这段要念出来：数字写成汉字，不用括号和引号') }] : []
}

/** Sentences that are hard to follow one after another. */
const hard = (kind: ManuscriptKind, content: Content): Finding[] =>
  textFields(kind).flatMap((field) => {
    const said = sentences(...wordsIn(content, field))
    const mean = said.reduce((sum, one) => sum + length(one), 0) / said.length
    return said.length > 1 && mean > 30 ? [{ field, ...warn('', `一句话平均${Math.round(mean)}个字，断短一些好懂`) }] : []
  })

const turnsTo =
  /110|96110|12348|一一零|幺幺零|派出所|银行|信用社|柜台|卫生院|医院|家里人|家人|儿女|大人|家长|老师|班主任|网格员|村|嘎查|苏木|所问|营业厅|车管所|亲戚|官方|农牧局|税务局|检查站|快递站|中心/

/** Where each kind says what to do. */
const advice: Record<ManuscriptKind, string[]> = {
  case: ['todo'],
  tip: ['lines', 'speech'],
  quizItem: [],
  slogan: ['text'],
  script: ['text'],
  poster: ['headline', 'lines'],
  comic: [...panelFields],
}

/** Not to do something is something to do. */
const refrain = /别|不/

const missingAdvice = (kind: ManuscriptKind, content: Content): Finding[] => {
  const where = advice[kind].filter((field) => kind !== 'comic' || textsOf(content, field).length > 0)
  const told = where.flatMap((field) => wordsIn(content, field)).join('。')
  const field = where.at(-1)
  if (!told || !field) return []
  const refused = (why: string): Finding[] => [{ field, ...refuse('', why) }]
  if (kind === 'case') {
    const lost = content.amountBand !== undefined && content.amountBand !== 'none'
    if (!turnsTo.test(told)) return refused('没说找谁，请写上打110、96110，或去派出所、银行问')
    return lost && !/110|[一幺]{2}零|派出所/.test(told) ? refused('钱已经走了，请写上打110或去派出所') : []
  }
  const warned = onlyFear(kind, content).length > 0
  return kind !== 'slogan' && !warned && !saysWhatToDo(told) && !refrain.test(told) ? refused('没说该怎么做，请写一句遇到了先做什么') : []
}

/** What people get together, on one screen or in one breath: each must leave them with something to do. The last field is where it is missing. */
const together: Record<ManuscriptKind, string[][]> = {
  case: [['turningPoint', 'todo', 'ask']],
  tip: [
    ['headline', 'lines'],
    ['headline', 'speech'],
  ],
  quizItem: [['why', 'ask']],
  slogan: [['text']],
  script: [['text']],
  poster: [['headline', 'lines']],
  comic: [],
}

const onlyFear = (kind: ManuscriptKind, content: Content): Finding[] => {
  const whole = together[kind]
    .filter((parts) => parts.every((field) => textsOf(content, field).length > 0))
    .filter((parts) => fearOnly(parts.flatMap((field) => textsOf(content, field)).join('。')))
    .map((parts): Finding => ({ field: parts.at(-1) as string, ...warn('', '只有吓人的话，没有说该怎么做') }))
  if (kind !== 'case') return whole
  const bare = textsOf(content, 'todo').filter((line) => fearOnly(line) && !refrain.test(line))
  return [...whole, ...bare.map((line): Finding => ({ field: 'todo', ...warn(line, '这一条只说了多吓人，请写该做什么') }))]
}

const clues = (kind: ManuscriptKind, content: Content): Finding[] =>
  kind !== 'quizItem'
    ? []
    : wordings.flatMap((nth) =>
        textsOf(content, `clues${nth}`)
          .filter((clue) => !textOf(content, `text${nth}`).includes(clue))
          .map((clue) => ({ field: `clues${nth}`, ...refuse(clue, '消息里没有这几个字，请照原文抄') })),
      )

const wordless = (content: Content): Finding[] =>
  mediaOf(content).some(({ words }) => !words) ? [{ field: 'media', ...refuse('', mediaNeedWords) }] : []

/** Everything about the words alone; `lines` are the county's own numbers, which may be given. Whether a row is whole, and unlike the others, the cloud knows. */
export const checkContent = (kind: ManuscriptKind, content: Content, lines: readonly string[] = []): Finding[] => [
  ...lengths(kind, content),
  ...inWords(kind, content, lines),
  ...forTheEar(kind, content),
  ...hard(kind, content),
  ...missingAdvice(kind, content),
  ...onlyFear(kind, content),
  ...clues(kind, content),
  ...wordless(content),
]
