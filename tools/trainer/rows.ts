import { type Reading, read } from '../../check/features'
import { type Part, type Parts, partsOf } from '../../check/parts'
import { type Indexed, indexOf, isSignal, scaleOf, type Vector } from '../../check/vector'
import { type Lesson, type Material, ordinaryChats } from './material'
import { asked, between, type Pasted } from './pasted'

/** A text ready to be learnt from: its parts, by numbers of features that all texts share. */
export interface Text {
  lesson: Lesson
  parts: Parts
  indexed: Indexed
  /** Which parts teach: what tells of fraud; of an honest text all that can be seen of it. */
  telling: Part[]
  /** Of an honest text what looks worst, which teaches most. */
  hard: Part[]
  /** How much it teaches. */
  share: number
}

/** All names of features that occur, numbered as they come. */
export class Names {
  readonly list: string[] = []
  private readonly numbers = new Map<string, number>()
  number = (name: string): number => {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.list.length)
    return this.list.push(name) - 1
  }
}

/** A copy teaches less than what somebody wrote. */
const copied = 0.4

/** Each lesson as it was written, and as people paste it: with their question, and between ordinary messages; a short message also with a warning under it, as swindlers set it too. On both sides alike, or the frame would tell. */
export const textsOf = ({ lessons, asks, endings }: Material, names: Names): Text[] => {
  const chats = ordinaryChats(lessons)
  const every = (lesson: Lesson, n: number) => lesson.text.length % n === 0
  return lessons.flatMap((lesson) => {
    const texts = [textOf(lesson, lesson.text, names, 1)]
    if (lesson.channel === 'case' || lesson.channel === 'quiz' || lesson.kind === 'chats') return texts
    const paste = ({ text, begin, end }: Pasted) => texts.push(textOf(lesson, text, names, copied, { begin, end }))
    if (lesson.channel !== 'piece' && every(lesson, 2)) paste(asked(lesson.text, asks))
    if (takesEnding(lesson) && every(lesson, 3)) texts.push(textOf(lesson, asked(lesson.text, endings).text, names, copied))
    if (lesson.text.length < 200 && every(lesson, 3)) paste(between(lesson.text, chats, 150))
    return texts
  })
}

/** Under what a warning stands: a message, and what is said in a short chat. */
const takesEnding = ({ channel, text }: Lesson) => channel === 'sms' || (channel === 'chat' && text.length < 200)

const textOf = (lesson: Lesson, text: string, names: Names, share: number, message?: Part): Text => {
  const reading = read(text)
  const parts = partsOf(text, reading.letters, reading.voice)
  const telling = !lesson.type || (message && parts.units.length > 0) ? stretches(parts) : [parts.whole]
  const of = lesson.type && message && telling.length > 1 ? [nearest(telling, inLetters(reading, message))] : telling
  return { lesson, parts, indexed: indexOf(reading, names.number), telling: of, hard: [], share }
}

/** Each unit by itself, and from each on about so many letters: one message, and a few. */
const sizes = [0, 45, 110]
const stretches = ({ whole, units }: Parts): Part[] => {
  const found = new Map<string, Part>()
  for (const size of sizes)
    for (const [first, { begin }] of units.entries()) {
      const last = units.slice(first).find(({ end }) => end - begin >= size) ?? units[units.length - 1]!
      found.set(`${begin} ${last.end}`, { begin, end: last.end })
    }
  return [...found.values(), whole]
}

const inLetters = ({ letters: { from, to } }: Reading, { begin, end }: Part): Part => {
  const first = from.findIndex((at) => at >= begin)
  let last = to.length
  while (last > 0 && to[last - 1]! > end) last -= 1
  return { begin: first, end: last }
}

/** The part that holds most of the message and least of the rest. */
const nearest = (parts: Part[], { begin, end }: Part) => {
  const likeness = (one: Part) => {
    const both = Math.max(0, Math.min(end, one.end) - Math.max(begin, one.begin))
    return both / (end - begin + one.end - one.begin - both)
  }
  return parts.reduce((best, one) => (likeness(one) > likeness(best) ? one : best))
}

export interface Row {
  lesson: Lesson
  vector: Vector
  /** Not only a part of the text. */
  whole: boolean
  share: number
}

/** What the machines learn from. */
export const rowsOf = (texts: Text[], rarity: ArrayLike<number>): Row[] => {
  const { vectorOf } = scaleOf(rarity)
  return texts.flatMap(({ lesson, parts, indexed, telling, hard, share }) => [
    ...telling.map((part) => ({
      lesson,
      vector: vectorOf(indexed, part),
      whole: part === parts.whole,
      share: share * partShare(telling.length),
    })),
    ...hard.map((part) => ({ lesson, vector: vectorOf(indexed, part), whole: false, share: share * hardShare })),
  ])
}

const hardShare = 0.4
/** Many parts of one text say much the same. */
const partShare = (n: number) => 1 / Math.sqrt(n)

/** In how many lessons each feature occurs. */
export const frequency = (texts: Text[], size: number): Float64Array => {
  const often = new Float64Array(size)
  for (const { indexed, share } of texts) {
    if (share < 1) continue
    const seen = new Set<number>(indexed.signals.map(({ feature }) => feature))
    for (const feature of indexed.pieces.feature) seen.add(feature)
    for (const feature of seen) often[feature]! += 1
  }
  return often
}

export const rarityOf = (often: Float64Array, names: string[], lessons: number, kept: (feature: number) => boolean): Float64Array =>
  often.map((n, i) => (isSignal(names[i]!) || n < 2 || !kept(i) ? 0 : Math.sqrt(Math.log(lessons / n))))
