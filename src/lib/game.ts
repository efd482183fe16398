/** 一局: kept on the phone after every tap, so that an app closed half way goes on where it was. */
import type { Input, Output } from '../../types/contract'
import type { Way } from './deal-input'
import { fromStored, toStored } from './kept-form'
import { gameKey as key } from './keys'
import { areThings, isText, isThing } from './shapes'
import { drop, read, storeOwn } from './storage'

export type Message = Output<'quiz.deal'>['messages'][number]
export type Guess = Input<'quiz.handIn'>['answers'][number]['guess']

export interface Judged {
  guess: Guess
  /** The part of the message that the child pointed at. It stays on this phone. */
  clue?: string
}

export interface Game {
  id: string
  way: Way
  /** The class pack whose theme comes first. */
  theme?: string
  messages: Message[]
  judged: Judged[]
  /** How many kinds the adult had missed when they were dealt. */
  missed?: number
  /** Of the current message: the adult guesses, the child explains, both see why. In a re-test the adult only guesses. */
  step: 'guess' | 'explain' | 'reveal'
}

/** The game that was begun and not finished, as long as its messages are of this release's form. */
export const unfinished = (): Game | undefined => {
  const game = fromStored<'quiz.deal', Game>('quiz.deal', read(key, isThing))
  return game && isWhole(game) ? game : undefined
}
const isWhole = ({ id, messages, judged, step }: Game) =>
  isText(id) &&
  areThings(messages) &&
  messages.length > 0 &&
  areThings(judged) &&
  ['guess', 'explain', 'reveal'].includes(step) &&
  (step === 'guess' || judged.length > 0)
export const keepGame = (game: Game): void => void storeOwn(key, toStored<'quiz.deal', Game>('quiz.deal', game))
export const dropGame = (): void => drop(key)

/** The number of the current message, from 0. A judgement exists from the guess on. */
export const current = ({ judged, step }: Game): number => (step === 'guess' ? judged.length : judged.length - 1)
export const allJudged = (game: Game): boolean => current(game) >= game.messages.length

/** How the adult did: the two that matter, side by side and never as one. Asking first is never wrong, and stands as what it is. */
export interface Result {
  fraud: { all: number; seen: number; asked: number }
  genuine: { all: number; trusted: number; asked: number }
  /** Those taken for what they are not. */
  wrong: Message[]
}
