/** 一次答题: kept on the phone after every tap, so that an app closed half way goes on where it was. */
import type { Input, Output } from '../../types/contract'
import { fromStored, toStored } from './kept-form'
import { areThings, isText, isThing } from './shapes'
import { drop, read, storeOwn } from './storage'

export type Question = Output<'quiz.start'>['questions'][number]
export type Answer = Input<'quiz.finish'>['answers'][number]

export interface Session {
  id: string
  questions: Question[]
  answers: Answer[]
  /** Of the current question: the adult guesses, the child explains, both see why. */
  step: 'guess' | 'explain' | 'reveal'
}

const key = 'quiz'

/** The session that was begun and not yet handed in, as long as its questions are of this release's form. */
export const unfinished = (): Session | undefined => {
  const session = fromStored<'quiz.start', Session>('quiz.start', read(key, isThing))
  return session && isWhole(session) ? session : undefined
}
const isWhole = ({ id, questions, answers, step }: Session) =>
  isText(id) &&
  areThings(questions) &&
  questions.length > 0 &&
  areThings(answers) &&
  ['guess', 'explain', 'reveal'].includes(step) &&
  (step === 'guess' || answers.length > 0)
export const keepSession = (session: Session): void => void storeOwn(key, toStored<'quiz.start', Session>('quiz.start', session))
export const dropSession = (): void => drop(key)

/** The number of the current question, from 0. An answer exists from the guess on. */
export const current = ({ answers, step }: Session): number => (step === 'guess' ? answers.length : answers.length - 1)
export const allAnswered = (session: Session): boolean => current(session) >= session.questions.length

export const guessed = (session: Session, guess: Answer['guess']): Session => {
  const item = session.questions[current(session)]?._id ?? ''
  return { ...session, answers: [...session.answers, { item, guess }], step: 'explain' }
}

/** `clue` is what the child pointed at; nothing when neither could say. */
export const explained = (session: Session, clue?: string): Session => {
  const answers = session.answers.map((a, i) => (i === session.answers.length - 1 && clue ? { ...a, clue } : a))
  return { ...session, answers, step: 'reveal' }
}

export const nextQuestion = (session: Session): Session => ({ ...session, step: 'guess' })

/** How the adult did. `right` counts the careful ones too: asking by telephone first is never wrong. */
export const inWords = (right: number, careful: number): string => {
  if (right === 0) return '这次的消息写得真像，看错不丢人。拿不准，就先打个电话问问。'
  return `大人稳住了 ${right} 题：${[
    ...(right > careful ? [`看准 ${right - careful} 题`] : []),
    ...(careful > 0 ? [`先打个电话问问 ${careful} 题`] : []),
  ].join('，')}。`
}
