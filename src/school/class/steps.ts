import type { Cut, Pack, Shown } from '@/lib/lesson'

/** A round's hands are counted before the clue was told and after it; those of half an hour's second part are not. */
export type Round = 'before' | 'after' | 'more'

/** What one screen shows. */
export type Step =
  | { kind: 'pupils' }
  | { kind: 'story' }
  | { kind: 'judge' | 'answer'; message: Shown; round: Round; place: string }
  | { kind: 'clue' }
  | { kind: 'line' }
  | { kind: 'pairs'; changed: boolean }
  | { kind: 'talk'; question: string; place: string }
  | { kind: 'card' }
  | { kind: 'end' }

const placeOf = (n: number, all: number) => (all > 1 ? `${n + 1} / ${all}` : '')

const judged = (messages: Shown[], round: Round): Step[] =>
  messages.flatMap((message, n): Step[] => {
    const one = { message, round, place: placeOf(n, messages.length) }
    return [
      { kind: 'judge', ...one },
      { kind: 'answer', ...one },
    ]
  })

const inHalfAnHour = (pack: Pack): Step[] => [
  ...judged(pack.more, 'more'),
  ...pack.talk.map((question, n): Step => ({ kind: 'talk', question, place: placeOf(n, pack.talk.length) })),
  { kind: 'pairs', changed: true },
]

/** The screens of a class, in order. Hands are counted right after the clue in ten minutes and in thirty, so that both can be laid side by side. */
export const stepsOf = (pack: Pack, cut: Cut, counts: boolean): Step[] => {
  const count: Step[] = counts ? [{ kind: 'pupils' }] : []
  if (cut === 'one') return [{ kind: 'clue' }, { kind: 'line' }, { kind: 'end' }]
  if (cut === 'five') {
    const [first] = pack.before.filter(({ genuine }) => !genuine)
    return [
      ...count,
      { kind: 'story' },
      ...judged(first ? [first] : [], 'before'),
      { kind: 'clue' },
      { kind: 'pairs', changed: false },
      { kind: 'end' },
    ]
  }
  return [
    ...count,
    { kind: 'story' },
    ...judged(pack.before, 'before'),
    { kind: 'clue' },
    { kind: 'pairs', changed: false },
    ...judged(pack.after, 'after'),
    ...(cut === 'thirty' ? inHalfAnHour(pack) : []),
    { kind: 'card' },
    { kind: 'end' },
  ]
}
