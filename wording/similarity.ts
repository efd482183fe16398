import { cases } from '../content/cases'
import { comics } from '../content/comics'
import { posters } from '../content/posters'
import { quizItems } from '../content/quiz-items'
import { scripts } from '../content/scripts'
import { slogans } from '../content/slogans'
import { tips } from '../content/tips'
import { fraudTypes } from '../types/words/fraud'
import type { ManuscriptKind } from '../types/words/manuscript'
import { alike, toldBy, weightsOf } from './checks/alike'
import { nearestPairs, type Pair } from './checks/likeness'
import { contentOf } from './rows'

/** Every row of the library, by kind. */
export const library: Record<ManuscriptKind, { _id: string }[]> = {
  case: cases,
  tip: tips,
  quizItem: quizItems,
  slogan: slogans,
  script: scripts,
  poster: posters,
  comic: Object.values(comics),
}

/** Every two rows of a kind in the library, the most alike first. */
export const pairsOf = (kind: ManuscriptKind): Pair[] =>
  nearestPairs(
    library[kind].map((row) => toldBy(kind, row._id, contentOf(kind, row))),
    weightsOf(kind),
  )

const caseTypes = new Map(cases.map(({ _id, type }) => [_id, type]))
const typeOf = new Map([...caseTypes, ...tips.map((tip) => [tip._id, caseTypes.get(tip.case)] as const)])
const titles = new Map([...cases.map(({ _id, title }) => [_id, title] as const), ...tips.map((tip) => [tip._id, tip.headline] as const)])
const named = (id: string) => `${titles.get(id)} (\`${id}\`, ${fraudTypes[typeOf.get(id) as keyof typeof fraudTypes]})`

const table = (pairs: Pair[]) =>
  [
    '| likeness | one | other |',
    '| --- | --- | --- |',
    ...pairs.map((p) => `| ${p.likeness.toFixed(3)} | ${named(p.one)} | ${named(p.other)} |`),
  ].join('\n')

const nearest = (kind: 'case' | 'tip') => {
  const pairs = pairsOf(kind)
  const sameType = (pair: Pair) => typeOf.get(pair.one) === typeOf.get(pair.other)
  const median = pairs[Math.floor(pairs.length / 2)]?.likeness ?? 0
  return `${library[kind].length} rows, ${pairs.length} pairs. Limit **${alike[kind].limit.toFixed(2)}**; nearest pair **${pairs[0]?.likeness.toFixed(3)}**; half of all pairs are below ${median.toFixed(3)}.

### Of the same type of fraud

${table(pairs.filter(sameType).slice(0, 15))}

### Of different types

${table(pairs.filter((pair) => !sameType(pair)).slice(0, 15))}`
}

/** docs/similarity.md. */
export const similarityReport = (): string => `# Do two of them say the same?

Made by \`npm run similarity\`. No two cases and no two tips may say the same thing in other words; this page shows those that come nearest.

**How to read it.** 1 is the same text twice, 0 has nothing in common. Words that mean the same (订金 and 定金, 孩子 and 娃娃) count as one. What many rows say, such as 先打电话, counts for nearly nothing; what only two say counts much. A case is compared by four things: what happened (35 %), the turning point (15 %), the red flags (25 %), advice and questions (25 %). A tip is compared as a whole.

**The limit.** Rows of ours told again by hand in other words (\`test/wording/similarity.test.ts\`) come out above ${alike.case.limit.toFixed(2)}, next to the row they were told after; unlike rows stay far below. At the limit a test fails and the editing desk warns. Then read both: if a reader learns the same from them, let one teach something else.

## Cases

${nearest('case')}

## Tips

${nearest('tip')}
`
