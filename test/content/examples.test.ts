import { fraudExamples, genuineExamples } from '../../check/examples'
import { Example } from '../../types/entities/example'
import { fraudTypes } from '../../types/words/fraud'

const all = [...Object.values(fraudExamples), ...Object.values(genuineExamples)].flat()

test('keep to the schema', () => {
  expect(all.filter((example) => !Example().safeParse(example).success)).toEqual([])
})

test('no two are the same', () => {
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
})

test('every file of fraud is named by its type', () => {
  expect(Object.keys(fraudExamples).sort()).toEqual(Object.keys(fraudTypes).sort())
})
