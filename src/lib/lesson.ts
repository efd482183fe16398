/** A class that is held: kept on this device after every step, so that a reload or a closed lid goes on where it was, with or without a network. */
import type { Input, Output } from '../../types/contract'
import { cuts } from '../../types/words/pack'
import { fromStored, toStored } from './kept-form'
import { newId } from './new-id'
import { sendLater } from './outbox'
import { areThings, isText, isThing } from './shapes'
import { drop, read, storeOwn } from './storage'
import { dateOfTime } from './time'

export type Pack = Output<'pack.list'>['packs'][number]
export type Shown = Pack['before'][number]
export type Cut = keyof typeof cuts
type Handed = Input<'pack.handIn'>

export interface Lesson {
  id: string
  /** All of it, so that the class needs nothing else. */
  pack: Pack
  cut: Cut
  /** Where it is held; empty for somebody who only looks. */
  school: string
  begun: number
  /** 0: nobody counts. */
  pupils: number
  hands: Handed['hands']
  /** The number of the screen it is at. */
  at: number
  handedIn?: boolean
}

const key = 'lesson'

/** The class that was begun here and not left, as long as its pack is of this release's form. */
export const lessonHere = (): Lesson | undefined => {
  const lesson = fromStored<'pack.list', Lesson>('pack.list', read(key, isThing))
  return lesson && isWhole(lesson) ? lesson : undefined
}
const isWhole = ({ id, pack, cut, at, pupils, hands }: Lesson) =>
  isText(id) &&
  isThing(pack) &&
  [pack.before, pack.after, pack.more].every(areThings) &&
  cut in cuts &&
  areThings(hands) &&
  Number.isInteger(at) &&
  Number.isInteger(pupils)

export const keepLesson = (lesson: Lesson): Lesson => {
  storeOwn(key, toStored<'pack.list', Lesson>('pack.list', lesson))
  return lesson
}
export const dropLesson = (): void => drop(key)

/** What another class here has counted goes out first. */
export const beginLesson = (pack: Pack, cut: Cut, school: string): Lesson => {
  const before = lessonHere()
  if (before) handIn(before)
  return keepLesson({ id: newId('l'), pack, cut, school, begun: Date.now(), pupils: 0, hands: [], at: 0 })
}

/** Whether there is anything to hand in. */
export const hasCounted = ({ school, pupils, hands }: Lesson): boolean => !!school && pupils > 0 && hands.length > 0

/** Hands in what was counted: once, under the class's own number, now or as soon as there is a network. */
export const handIn = (lesson: Lesson): Lesson => {
  const { id, pack, school, begun, cut, pupils, hands } = lesson
  if (!hasCounted(lesson) || lesson.handedIn) return lesson
  const next = keepLesson({ ...lesson, handedIn: true })
  void sendLater(`lesson.${id}`, 'pack.handIn', { id, pack: pack._id, school, day: dateOfTime(begun), cut, pupils, hands })
  return next
}

export const handsFor = ({ hands }: Lesson, item: string, when: 'before' | 'after'): number | undefined =>
  hands.find((one) => one.item === item)?.[when]

/** The same class with so many hands for a message; none: not counted after all. */
export const withHands = (lesson: Lesson, item: string, when: 'before' | 'after', count: number | undefined): Lesson => {
  const others = lesson.hands.filter((one) => one.item !== item)
  const { [when]: _was, ...own } = lesson.hands.find((one) => one.item === item) ?? { item }
  return { ...lesson, hands: [...others, count === undefined ? own : { ...own, [when]: count }] }
}
