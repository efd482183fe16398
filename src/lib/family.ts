/** 一家人学到哪了: all of it lies on this phone. The cloud gets what the adult answered, under a number that it cannot join to anybody. */
import type { Input } from '../../types/contract'
import { type Game, type Result, resultOf, type Way } from './game'
import { newId } from './new-id'
import { sendLater } from './outbox'
import { fitting, isThing } from './shapes'
import { drop, read, storeOwn } from './storage'

export type Child = Exclude<Input<'quiz.deal'>['band'], 'adult' | 'elder'>
export type Adult = Input<'quiz.handIn'>['adult']
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
  lines: { when: string; then: string }[]
  /** Whom to call back. Stays here. */
  callBack: string
  /** Agreed face to face. The word itself is asked for nowhere. */
  word: boolean
  madeAt: number
  rehearsedAt: number[]
}

export interface Family {
  /** Made here, joined to nobody. */
  id: string
  child: Child
  adult: Adult
  /** By item, which of its wordings were met: bit n is the nth. */
  met: Record<string, number>
  /** Kinds that the adult took for genuine and has not recognised since. */
  missed: string[]
  played: Played[]
  /** Whether what the adult answers is handed in. */
  shares: boolean
  pact: Pact | Record<string, never>
}

const key = 'family'
const most = 100
const aDay = 86_400_000

const blank: Family = { id: '', child: '10-13', adult: 'adult', met: {}, missed: [], played: [], shares: true, pact: {} }

export const family = (): Family => fitting(blank, read(key, isThing) ?? {})
export const keepFamily = (next: Family): Family => {
  storeOwn(key, next)
  return next
}
export const pactOf = ({ pact }: Family): Pact | undefined => ('lines' in pact ? (pact as Pact) : undefined)

/** The adult's short tests: so many days after the first game. What was learnt from a game alone is mostly gone after a month; a reminder keeps it (../../docs/decisions/2026-11-29-family.md). */
const tests: { occasion: Occasion; days: number }[] = [
  { occasion: 'days14', days: 14 },
  { occasion: 'days30', days: 30 },
  { occasion: 'days90', days: 90 },
]
/** However late one was: the next leaves some days between. */
const between = 7
const aYear = 365

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

const occasionOf = (of: Family, way: Way, now: number): Occasion => {
  if (way === 'retest') return testDue(of, now) ?? 'other'
  return of.played.length === 0 ? 'first' : 'other'
}

/** Takes in a game played to its end, and hands in what the adult answered: once, also when the program was ended in between. */
export const finish = (game: Game, pointed: number, now: number): Played => {
  const before = family()
  const there = before.played.find(({ id }) => id === game.id)
  if (there) return there
  const { fraud, genuine } = resultOf(game)
  const played: Played = { id: game.id, at: now, occasion: occasionOf(before, game.way, now), fraud, genuine, pointed }
  const next = { ...withMet(before, game), id: before.id || newId('f'), played: [...before.played, played].slice(-most) }
  keepFamily(next)
  if (next.shares) void handIn(next, game, played.occasion)
  return played
}

const withMet = (of: Family, { messages, judged }: Game): Family => {
  const met = { ...of.met }
  const missed = new Set(of.missed)
  messages.forEach(({ _id, variant, type, genuine }, i) => {
    met[_id] = (met[_id] ?? 0) | (1 << variant)
    if (genuine || !type) return
    if (judged[i]?.guess === 'real') missed.add(type)
    else missed.delete(type)
  })
  return { ...of, met, missed: [...missed] }
}

const handIn = (of: Family, { id, messages, judged }: Game, occasion: Occasion) =>
  sendLater(`quiz.${id}`, 'quiz.handIn', {
    id,
    family: of.id,
    occasion,
    adult: of.adult,
    answers: messages.flatMap(({ _id, variant }, i) => (judged[i] ? [{ item: _id, variant, guess: judged[i].guess }] : [])),
  })

/** Everything of this family, here and in the cloud. */
export const forgetFamily = async (): Promise<void> => {
  const { id } = family()
  drop(key)
  if (id) await sendLater(`forget.${id}`, 'quiz.forget', { family: id })
}
