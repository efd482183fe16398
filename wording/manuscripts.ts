import { amountBands, sourceKinds } from '../types/words/case'
import { fraudTypes } from '../types/words/fraud'
import type { ManuscriptKind } from '../types/words/manuscript'
import { posterColours } from '../types/words/material'
import { audiences } from '../types/words/people'
import { bands, forms } from '../types/words/quiz'
import { type Worded, wordedOf } from './media'
import { panelFields, panelOf, wordsInPanel } from './panels'

/** A manuscript's words, field by field; any may be missing while it is written. */
export type Content = Record<string, string | string[]>

export interface Field {
  label: string
  hint?: string
  /** line, long: one text; lines: several; choice, choices: keys of `options`; date: 2026-11-23; case, cases: ids of cases; media: see media.ts; panel: see panels.ts. */
  as: 'line' | 'long' | 'lines' | 'choice' | 'choices' | 'date' | 'case' | 'cases' | 'media' | 'panel'
  /** Characters in a text, or in each of several. */
  max?: number
  /** How many of several. */
  most?: number
  options?: Readonly<Record<string, string>>
  optional?: true
}

export const line = (label: string, max: number, hint?: string): Field => ({ label, as: 'line', max, ...(hint && { hint }) })

export const long = (label: string, max: number, hint?: string): Field => ({ label, as: 'long', max, ...(hint && { hint }) })

export const lines = (label: string, most: number, max: number, hint?: string): Field => ({
  label,
  as: 'lines',
  most,
  max,
  ...(hint && { hint }),
})

export const choice = (label: string, options: Readonly<Record<string, string>>): Field => ({ label, as: 'choice', options })

export const whom: Field = { label: '给哪些人', hint: '不选就是给所有人', as: 'choices', options: audiences, optional: true }

export const from: Field = { label: '出自哪个案例', as: 'case' }

const wordingFields = (nth: string, label: string): Record<string, Field> => ({
  [`form${nth}`]: choice(`${label}：怎么来的`, forms),
  [`from${nth}`]: line(`${label}：谁发来的`, 20, '照手机上显示的写，比如：短信 · 说是快递站'),
  [`text${nth}`]: long(label, 180, '四种说法要换人、换事、换钱数'),
  [`clues${nth}`]: lines(`${label}里，看哪几个字`, 3, 40, '照原文抄'),
})

/** The wordings of a quiz item, by the ending of their fields. */
export const wordings = ['1', '2', '3', '4'] as const

/** A comic has four to six pictures. */
const panel = (i: number): Field => ({ label: `第${i + 1}格`, as: 'panel', most: 12, ...(i > 3 && { optional: true }) })

/** The fields of each kind, in the order in which they are written. */
export const fields: Record<ManuscriptKind, Record<string, Field>> = {
  case: {
    title: line('标题', 24, '一眼看懂是什么事'),
    type: choice('哪一种骗法', fraudTypes),
    story: lines('事情经过', 6, 200, '从当事人这边说，一段一个格，不写真名'),
    turningPoint: long('就差这一步', 80, '在哪一步停住，钱就不会走'),
    redFlags: lines('哪里不对劲', 6, 40, '按先后写'),
    todo: lines('遇到了怎么办', 5, 40, '写清找谁：打110、96110，或去派出所、银行'),
    ask: lines('可以这样问他', 4, 40, '能当面念出来的话'),
    ownWords: {
      ...lines('大家会怎么说', 10, 40, '来找这件事的人会打哪些字，土话也写上。不给人看，搜的时候用'),
      optional: true,
    },
    amountBand: choice('损失多少', amountBands),
    audiences: whom,
    sourceKind: choice('来源', sourceKinds),
    sourceDate: { label: '发生日期', as: 'date' },
    related: { label: '相近的案例', as: 'cases', most: 3 },
    expires: { label: '到哪天再看一遍', hint: '半年到一年半以后', as: 'date' },
    media: { label: '图片、声音、视频', as: 'media', most: 6, optional: true },
  },
  tip: {
    case: from,
    headline: line('标题', 24, '空一格就换行，每行九个字以内'),
    lines: lines('三句短话', 3, 22, '谁来、说什么、要什么，写在最前面；怎么做写在最后。没看过案例的人，只看标题和这几句也要明白'),
    speech: long('念给人听的话', 160, '数字写成汉字，不用括号和引号'),
    audiences: whom,
  },
  quizItem: {
    genuine: choice('这条消息', { no: '是骗人的', yes: '是真的' }),
    type: { ...choice('哪一种骗法', fraudTypes), optional: true, hint: '真的消息不用选' },
    bands: { label: '给谁答', as: 'choices', options: bands },
    theme: line('说的是什么事', 12, '说同一件事的真题和假题写成一样，一次里只出一道'),
    ...wordingFields('1', '第一种说法'),
    ...wordingFields('2', '第二种说法'),
    ...wordingFields('3', '第三种说法'),
    ...wordingFields('4', '第四种说法'),
    why: long('为什么', 90),
    ask: line('可以怎么问', 50),
  },
  slogan: {
    text: line('标语', 24),
    type: { ...choice('哪一种骗法', fraudTypes), optional: true, hint: '哪种都能用就不选' },
    audiences: whom,
  },
  script: {
    case: from,
    title: line('标题', 20),
    text: long('稿子', 240, '120到240字，念半分钟到一分钟；数字写成汉字'),
    audiences: whom,
  },
  poster: {
    case: from,
    title: line('名字', 20),
    headline: lines('大字', 3, 9, '一格一行'),
    lines: lines('小字', 4, 22),
    colour: choice('颜色', posterColours),
    audiences: whom,
  },
  comic: {
    case: from,
    title: line('题目', 16, '一句话，记住它就不上当'),
    ...Object.fromEntries(panelFields.map((name, i) => [name, panel(i)])),
    audiences: whom,
  },
}

/** The field by which a manuscript is known in a list. */
export const titles: Record<ManuscriptKind, string> = {
  case: 'title',
  tip: 'headline',
  quizItem: 'text1',
  slogan: 'text',
  script: 'title',
  poster: 'title',
  comic: 'title',
}

/** One field as one text. */
export const textOf = (content: Content, field: string): string => {
  const value = content[field] ?? ''
  return typeof value === 'string' ? value : value.join('')
}

/** One field as several texts. */
export const textsOf = (content: Content, field: string): string[] => {
  const value = content[field] ?? []
  return typeof value === 'string' ? (value ? [value] : []) : value
}

/** The media a case's words name. */
export const mediaOf = (content: Content): Worded[] => textsOf(content, 'media').map(wordedOf)

/** What is written in a field, as people read it: of media the words to them, of a picture what is said and shown in it. */
export const wordsIn = (content: Content, field: string): string[] => {
  if (field === 'media') return mediaOf(content).map(({ words }) => words)
  return isPanel(field) ? wordsInPanel(panelOf(textsOf(content, field))).map(({ words }) => words) : textsOf(content, field)
}

export const isPanel = (field: string): boolean => (panelFields as readonly string[]).includes(field)

export const titleOf = (kind: ManuscriptKind, content: Content): string => textOf(content, titles[kind]) || '还没有标题'
