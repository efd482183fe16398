import { fraudExamples, genuineExamples } from '../../content/examples'
import { fraudTypes } from '../../content/words'
import { Example } from '../../types/domain'

const all = [...Object.values(fraudExamples), ...Object.values(genuineExamples)].flat()

test('keep to the schema', () => {
  expect(all.filter((example) => !Example.safeParse(example).success)).toEqual([])
})

test('no two are the same', () => {
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
})

test('every file of fraud is named by its type', () => {
  expect(Object.keys(fraudExamples).sort()).toEqual(Object.keys(fraudTypes).sort())
})
