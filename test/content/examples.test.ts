import { fraudExamples, genuineExamples } from '../../content/examples'
import { Example } from '../../types/domain'

const files = Object.entries({ ...fraudExamples, ...genuineExamples })
const all = files.flatMap(([, examples]) => examples)

test('keep to the schema', () => {
  expect(all.filter((example) => !Example.safeParse(example).success)).toEqual([])
})

test('no two are the same', () => {
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
})
