/** Whether two of the library say the same, and whether the measure sees it. */
import { readFileSync } from 'node:fs'
import { cases } from '../../content/cases'
import { tips } from '../../content/tips'
import type { ManuscriptKind } from '../../types/words/manuscript'
import { alike, toldBy, weightsOf } from '../../wording/checks/alike'
import { likenessAmong } from '../../wording/checks/likeness'
import { type Content, fields, textsOf } from '../../wording/manuscripts'
import { contentOf } from '../../wording/rows'
import { sameWording } from '../../wording/same-wording'
import { pairsOf, similarityReport } from '../../wording/similarity'
import { retold } from '../support/retold'

test.each(Object.keys(fields) as ManuscriptKind[])('no two of %s say the same in other words', (kind) => {
  const said = pairsOf(kind)
    .filter(({ likeness }) => likeness >= alike[kind].limit)
    .map(({ likeness, one, other }) => `${likeness.toFixed(3)} ${one} ~ ${other}`)
  expect(said).toEqual([])
})

test('the report is as the library stands (else: npm run similarity)', () => {
  expect(readFileSync('docs/similarity.md', 'utf8')).toBe(similarityReport())
})

test.each(retold)('%s: the same in other words, and seen', (_what, kind, after, content) => {
  const rows = kind === 'case' ? cases : tips
  const told = [...rows.map((row) => toldBy(kind, row._id, contentOf(kind, row))), toldBy(kind, 'new', content)]
  const likeness = likenessAmong(told, weightsOf(kind))
  const [nearest, next] = rows.map(({ _id }, i) => ({ _id, likeness: likeness(i, rows.length) })).sort((a, b) => b.likeness - a.likeness)
  expect(nearest?._id).toBe(after)
  expect(nearest?.likeness).toBeGreaterThanOrEqual(alike[kind].limit)
  expect(next?.likeness).toBeLessThan(alike[kind].limit / 2)
})

test('shared wording alone would not have seen it', () => {
  const words = (content: Content) => ['title', 'story', 'headline', 'lines', 'speech'].flatMap((field) => textsOf(content, field)).join()
  for (const [, kind, after, content] of retold) {
    const row = [...cases, ...tips].find(({ _id }) => _id === after) as (typeof cases)[number]
    expect(sameWording(words(content), words(contentOf(kind, row)))).toBeLessThan(kind === 'case' ? 0.12 : 0.15)
  }
})
