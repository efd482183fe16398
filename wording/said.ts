/** What is said of each content, for the ear: the same on the phone and in the cloud, so that what is spoken once is found again. */
import type { Alert } from '../types/entities/alert'
import type { Case } from '../types/entities/case'
import type { Comic } from '../types/entities/comic'
import type { FraudType } from '../types/entities/fraud'
import type { Poster, Script, Slogan } from '../types/entities/material'
import type { Pack } from '../types/entities/pack'
import type { QuizItem } from '../types/entities/quiz'
import type { StoryNode } from '../types/entities/story'
import type { Tip } from '../types/entities/tip'
import { fraudTypes } from '../types/words/fraud'
import { panelAloud } from './panels'
import { sentences } from './sentences'

/** A tip has words of its own for the ear. */
export const saidTip = ({ speech }: Pick<Tip, 'speech'>): string => speech

/** An alert, and who says so. A day kept on the phone by an earlier version has no lines. */
export const saidAlert = ({
  source,
  headline,
  lines = [],
  instruction,
}: Pick<Alert, 'source' | 'headline'> & Partial<Pick<Alert, 'lines' | 'instruction'>>): string =>
  sentences([headline, ...lines, instruction ?? '', `这是${source}发的`].filter(Boolean))

/** A case: what happened, where it could have stopped, what to look for, what to do, what to ask. */
export const saidCase = ({
  title,
  story,
  turningPoint,
  redFlags,
  todo,
  ask,
}: Pick<Case, 'title' | 'story' | 'turningPoint' | 'redFlags' | 'todo' | 'ask'>): string =>
  sentences([
    ...[title, ...story],
    ...['就差这一步。', turningPoint],
    ...['哪里不对劲。', ...redFlags],
    ...['遇到了怎么办。', ...todo],
    ...['可以这样问他。', ...ask],
  ])

const numbers = '零一二三四五六七八九十'
/** The place of one among several, up to ninety-nine. */
const place = (n: number): string =>
  n <= 10 ? `${numbers[n]}` : `${n < 20 ? '' : numbers[Math.floor(n / 10)]}十${n % 10 ? numbers[n % 10] : ''}`

/** 第一件, 第二件 and so on. */
export const ordinals = (count: number): string[] => Array.from({ length: count }, (_one, i) => `第${place(i + 1)}件。`)

/** The cases of a list: of each the same sentences as in the case. */
export const saidCases = (cases: readonly Pick<Case, 'title' | 'turningPoint'>[]): string =>
  sentences(cases.flatMap(({ title, turningPoint }, i) => [`第${place(i + 1)}件。`, title, '就差这一步。', turningPoint]))

interface HandbookPage {
  type: FraudType
  intro: string
  steps: readonly string[]
  redFlags: readonly string[]
  todo: readonly string[]
  ask: readonly string[]
}
/** A page of the handbook. */
export const saidHandbook = ({ type, intro, steps, redFlags, todo, ask }: HandbookPage): string =>
  sentences([
    ...[fraudTypes[type], intro],
    ...['骗子一步一步怎么做。', ...steps],
    ...['看见这些，就停下。', ...redFlags],
    ...['遇到了怎么办。', ...todo],
    ...['可以这样问他。', ...ask],
  ])

/** The answer to a question: what it was, why, and what to ask; `judged` is what is said of the guess. */
export const saidAnswer = ({ genuine, why, ask }: Pick<QuizItem, 'genuine' | 'why' | 'ask'>, judged: string[] = []): string =>
  sentences([genuine ? '这条是真的' : '这条是骗人的', ...judged, why, '可以这样问', ask])

/** A class: what is told, the sentence to keep, what pairs say, what is talked about, what the card says. Each of its screens says sentences of it. */
export const saidPack = ({
  title,
  story,
  clue,
  pairs,
  talk,
  card,
}: Pick<Pack, 'title' | 'story' | 'clue' | 'pairs' | 'talk' | 'card'>): string =>
  sentences([title, story, clue, pairs.first, pairs.second, pairs.line, ...talk, ...card])

/** A place of a story; the scene stands before the first. */
export const saidNode = ({ says, act }: Pick<StoryNode, 'says' | 'act'>, scene = '', how = ''): string =>
  sentences([scene, says, how, act?.line ?? ''].filter(Boolean))

export const saidScript = ({ text }: Pick<Script, 'text'>): string => text
export const saidSlogan = ({ text }: Pick<Slogan, 'text'>): string => sentences([text])
/** A comic: each picture told, in order. */
export const saidComic = ({ title, panels }: Pick<Comic, 'title' | 'panels'>): string =>
  sentences([title, ...panels.flatMap((panel, i) => [`第${i + 1}格`, panelAloud(panel)])])

export const saidPoster = ({ headline, lines }: Pick<Poster, 'headline' | 'lines'>): string => sentences([headline.join('，'), ...lines])
