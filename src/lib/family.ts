/** 一家人学到哪了: all of it lies on this phone. The cloud gets what the adult answered, under a number that it cannot join to anybody. */
import type { Input } from '../../types/contract'
import { childRulesVersion } from '../../types/words/family'
import { occasions } from '../../types/words/quiz'
import { deeds } from '../../types/words/story'
import { type Players, playersIn } from './deal-input'
import type { Result } from './game'
import { familyKey as key } from './keys'
import { areThings, fitting, isText, isThing } from './shapes'
import { drop, read, storeOwn } from './storage'

export type Deed = Input<'family.rehearsed'>['deed']
export type Occasion = Input<'quiz.handIn'>['occasion']

export interface Played {
  /** The game's. */
  id: string
  at: number
  occasion: Occasion
  fraud: Result['fraud']
  genuine: Result['genuine']
  /** How often the child pointed at what gives it away. */
  pointed: number
}

export interface Pact {
  lines: { when: string; act: string }[]
  /** Whom to call back. Stays here. */
  callBack: string
  /** Agreed face to face. The word itself is asked for nowhere. */
  word: boolean
  madeAt: number
  rehearsedAt: number[]
}

/** A story that was played to its end, and how the act went. */
export interface Acted {
  story: string
  at: number
  deed: Deed
}

/** The guardian's yes to what concerns the child and leaves the phone, as it was handed in. */
export interface Yes {
  guardian: Input<'family.agree'>['guardian']
  rules: string
  at: number
}

export interface Family extends Players {
  /** Made here, joined to nobody. */
  id: string
  played: Played[]
  /** Whether what the adult answers is handed in. */
  shares: boolean
  pact: Pact | Record<string, never>
  acted: Acted[]
  yes: Yes | Record<string, never>
}

const aDay = 86_400_000
const aYear = 365

const blank: Family = {
  id: '',
  ...playersIn({}),
  played: [],
  shares: true,
  pact: {},
  acted: [],
  yes: {},
}

export const family = (): Family => {
  const { played, pact, acted, yes, ...rest } = fitting(blank, read(key, isThing) ?? {})
  return {
    ...rest,
    ...playersIn({ ...rest }),
    played: played.filter(isPlayed),
    pact: isPact(pact) ? pact : {},
    acted: acted.filter(isActed),
    yes: 'guardian' in yes && isText(yes.rules) && typeof yes.at === 'number' ? yes : {},
  }
}
const isPlayed = (one: unknown) =>
  isThing(one) &&
  isText(one.id) &&
  typeof one.at === 'number' &&
  isThing(one.fraud) &&
  isThing(one.genuine) &&
  String(one.occasion) in occasions
const isActed = (one: unknown) => isThing(one) && isText(one.story) && typeof one.at === 'number' && String(one.deed) in deeds
const isPact = (pact: object) =>
  'lines' in pact &&
  areThings(pact.lines) &&
  'rehearsedAt' in pact &&
  Array.isArray(pact.rehearsedAt) &&
  'madeAt' in pact &&
  typeof pact.madeAt === 'number'
export const keepFamily = (next: Family): Family => {
  storeOwn(key, next)
  return next
}
export const dropFamily = (): void => drop(key)
export const pactOf = ({ pact }: Family): Pact | undefined => ('lines' in pact ? (pact as Pact) : undefined)

export const yesOf = ({ yes }: Family): Yes | undefined => ('rules' in yes ? (yes as Yes) : undefined)

/** Whether it holds: to the rules as they stand, and for two years. */
export const holds = ({ rules, at }: Yes, now: number): boolean => rules === childRulesVersion && now < at + 2 * aYear * aDay

/** The adult's short tests: so many days after the first game. What was learnt from a game alone is mostly gone after a month; a reminder keeps it (../../docs/decisions/2026-11-29-family.md). */
const tests: { occasion: Occasion; days: number }[] = [
  { occasion: 'days14', days: 14 },
  { occasion: 'days30', days: 30 },
  { occasion: 'days90', days: 90 },
]
/** However late one was: the next leaves some days between. */
const between = 7

/** When the adult's next short test is due; nothing before the first game. */
export const nextTest = ({ played }: Family): { occasion: Occasion; due: number } | undefined => {
  const first = played.find(({ occasion }) => occasion === 'first')
  if (!first) return undefined
  const done = played.filter(({ occasion }) => occasion !== 'first' && occasion !== 'other')
  const last = done[done.length - 1]
  const test = tests.find(({ occasion }) => !done.some((one) => one.occasion === occasion))
  if (!test) return { occasion: 'year', due: (last ?? first).at + aYear * aDay }
  return { occasion: test.occasion, due: Math.max(first.at + test.days * aDay, last ? last.at + between * aDay : 0) }
}

/** The test that may be taken now. */
export const testDue = (of: Family, now: number): Occasion | undefined => {
  const next = nextTest(of)
  return next && next.due <= now ? next.occasion : undefined
}

/** Whether the pact should be looked at again. */
export const pactIsOld = (of: Family, now: number): boolean => {
  const pact = pactOf(of)
  return !!pact && Math.max(pact.madeAt, ...pact.rehearsedAt) + 90 * aDay <= now
}
