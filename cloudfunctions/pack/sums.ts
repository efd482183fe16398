import type { Lesson } from '../../types/entities/lesson'
import type { Pack } from '../../types/entities/pack'
import type { QuizItem } from '../../types/entities/quiz'
import { pupilsIn } from './sayable'

/** What was counted in classes, pack by pack and message by message. `sayable` gives those of some classes that may be told as one sum. */
export const sumsOf = (packs: Pack[], items: QuizItem[], all: Lesson[], sayable: (lessons: Lesson[]) => Lesson[]) =>
  packs.flatMap(({ _id, title, theme }) => {
    const lessons = sayable(all.filter(({ pack }) => pack === _id))
    if (lessons.length === 0) return []
    const messages = items.filter((item) => item.theme === theme).map((item) => messageOf(item, lessons, sayable))
    return [{ pack: _id, title, classes: lessons.length, pupils: pupilsIn(lessons), messages }]
  })

/** Before and after are compared over the same classes. */
const messageOf = ({ _id: item, genuine, variants }: QuizItem, lessons: Lesson[], sayable: (lessons: Lesson[]) => Lesson[]) => {
  const handsIn = (lesson: Lesson) => lesson.hands.find((one) => one.item === item)
  const counted = lessons.filter((lesson) => handsIn(lesson)?.before !== undefined)
  const twice = (lesson: Lesson) => handsIn(lesson)?.after !== undefined
  const [both, once] = [sayable(counted.filter(twice)), sayable(counted.filter((lesson) => !twice(lesson)))]
  const sum = (some: Lesson[], when: 'before' | 'after') => some.reduce((n, lesson) => n + (handsIn(lesson)?.[when] ?? 0), 0)
  return {
    ...{ item, genuine, from: variants[0]?.from ?? '' },
    ...(both.length > 0 && { both: { pupils: pupilsIn(both), before: sum(both, 'before'), after: sum(both, 'after') } }),
    ...(once.length > 0 && { once: { pupils: pupilsIn(once), before: sum(once, 'before') } }),
  }
}
