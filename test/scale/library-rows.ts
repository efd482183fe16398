import { cases } from '../../content/cases'
import { quizItems } from '../../content/quiz-items'
import { tips } from '../../content/tips'
import { indexOf } from '../../search/entry'
import type { Case } from '../../types/entities/case'
import type { Manuscript } from '../../types/entities/manuscript'
import type { Tip } from '../../types/entities/tip'
import { contentOf } from '../../wording/rows'
import type { Place, Size } from './county'
import { day, each, inTurn, times } from './each'
import type { Rows } from './rows'

/** The library's cases, a tip of every tenth, each with its manuscript; games that families played and what the check was told. */
export const libraryRows = ({ cases: many }: Size, places: Place[], now: number): Rows => {
  const made = times(places.length * many, (i) => caseOf(i, now))
  return {
    cases: made,
    ...indexOf([...cases, ...made]),
    tips: times(Math.floor(made.length / 10), (i): Tip => ({ ...inTurn(tips, i), _id: `tip-${i}`, case: `made-${i * 10}` })),
    manuscripts: each(made, (one) => [manuscriptOf(one)]),
    versions: each(made, ({ _id, publishedAt: at, ...one }) => [
      { _id: `m-${_id}.1`, manuscript: `m-${_id}`, version: 1, content: { title: one.title }, author: 'sarna', at },
    ]),
    renderings: each(places, ({ n }) =>
      times(2, (i) => ({
        ...{ _id: `tip.tip-${n * 2 + i}.zh`, kind: 'tip', item: `tip-${n * 2 + i}`, language: 'zh', status: i ? 'draft' : 'submitted' },
        ...{ version: 1, author: 'sarna', updatedAt: now - n * day },
      })),
    ),
    media: each(places, ({ n }) => [{ _id: `picture-m${n}`, item: `made-${n}`, by: 'sarna', pieces: [], at: now - 30 * day }]),
    quizRounds: each(places, ({ n }) =>
      times(20, (i) => ({
        ...{ _id: `round-${n}-${i}`, family: `family-${n}-${i % 8}`, occasion: i < 8 ? 'first' : 'days14', adult: 'adult' },
        ...{
          answers: times(5, (a) => ({ item: inTurn(quizItems, i * 5 + a)._id, variant: a % 4, guess: 'fake' })),
          day: dateOf(now - (i % 60) * day),
        },
      })),
    ),
    rehearsals: each(places, ({ n }) =>
      times(5, (i) => ({
        ...{ _id: `act-${n}-${i}`, family: `family-${n}-${i}`, story: 'story', player: 'adult', deed: 'self', asked: 1, undone: false },
        day: dateOf(now - i * day),
      })),
    ),
    lessons: each(places, ({ town, n }) =>
      times(2, (i) => ({
        ...{ _id: `lesson-${n}-${i}`, pack: 'pack', band: '10-13', school: `${town}/xuexiao`, day: dateOf(now - i * 9 * day), cut: 'ten' },
        ...{ pupils: 30, hands: [], by: `teacher-${n}` },
      })),
    ),
    disputedTexts: each(places, ({ n }) =>
      times(3, (i) => ({
        ...{ _id: `disputed-${n}-${i}`, text: `您的包裹到了 ${n} ${i}`, level: 'doubtful', version: '2', said: 'fine' },
        ...{ at: now - ((n * 3 + i) % 700) * day, labels: [], ...(i > 0 && { settled: 'fine' }) },
      })),
    ),
  }
}

const caseOf = (i: number, now: number): Case => {
  const one = inTurn(cases, i)
  return {
    ...one,
    _id: `made-${i}`,
    title: `第${i}件 ${one.title.slice(0, 12)}`,
    publishedAt: now - (i % 400) * day,
    expires: now + (30 + (i % 300)) * day,
  }
}

const manuscriptOf = ({ _id, publishedAt, ...row }: Case): Manuscript => ({
  ...{ _id: `m-${_id}`, kind: 'case', item: _id, live: true, status: 'published', content: contentOf('case', row), title: row.title },
  ...{ version: 1, author: 'sarna', reviewer: 'gaowa', updatedAt: publishedAt },
})

const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10)
