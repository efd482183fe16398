/** Rows that an earlier release wrote, or that something spoilt, beside rows in order. */
import * as z from 'zod/mini'
import { fitted } from '../../cloudfunctions/_kit/fit'
import { refused, type Someone, startVillage, type Village } from '../support/villagers'

let village: Village
let laowang: Someone
const collection = (name: string) => village.sdk().database().collection(name)
/** As if a release before the field had written it. */
const withoutField = (name: string, id: string, field: string) =>
  collection(name)
    .doc(id)
    .update({ [field]: village.sdk().database().command.remove() })

beforeAll(async () => {
  village = await startVillage()
  laowang = await village.person('laowang')
})
afterAll(() => village.stop())

test('老王 pages through the cases, one of which is of an earlier release: the others are all there, and the log names it', async () => {
  const before = await laowang.does('case.list', {})
  const [old] = before.cases
  await withoutField('cases', old?._id ?? '', 'turningPoint')
  const now = await laowang.does('case.list', {})
  expect(now.cases.map((one) => one._id)).toEqual(before.cases.slice(1).map((one) => one._id))
  expect(village.log()).toContain(`misfit case.list cases.0.turningPoint ${old?._id}`)
  expect(village.log()).not.toContain(old?.title)
})

test('he opens it from a link: he is told what to do instead', async () => {
  const [old] = await village.documents<{ _id: string }>('cases', { turningPoint: { $exists: false } })
  expect(await laowang.asks('case.read', { id: old?._id })).toMatchObject(refused('notFound'))
})

test('he searches for what an earlier case tells of: what answers beside it is found', async () => {
  const words = '买羊先要定金'
  const { cases: before } = await laowang.does('case.list', { words })
  await withoutField('cases', 'sheep-deposit', 'turningPoint')
  const { cases: now } = await laowang.does('case.list', { words })
  expect(before.map((one) => one._id)).toContain('sheep-deposit')
  expect(now.map((one) => one._id)).not.toContain('sheep-deposit')
  expect(now.length).toBeGreaterThan(0)
})

test('the tip of 老王’s day is of an earlier release: the rest of his day is there', async () => {
  const { tip, ...day } = await laowang.does('home.today', {})
  await withoutField('tips', tip?._id ?? '', 'lines')
  expect(await laowang.does('home.today', {})).toEqual(day)
})

describe('what may be left out of an answer', () => {
  const Tip = z.object({ _id: z.string(), lines: z.array(z.string().check(z.maxLength(5))), kinds: z.array(z.enum(['elder'])) })
  const Answer = z.object({ tips: z.array(Tip), tip: z.optional(Tip), case: z.nullable(Tip) })
  const good = { _id: 'good', lines: ['短句'], kinds: [] }
  const bad = { _id: 'bad', lines: ['短句', '这一句实在太长'], kinds: [] }
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => {}))
  afterEach(() => jest.restoreAllMocks())

  test('a row of a list, an optional document and a nullable one; never a sentence out of a text', () => {
    expect(fitted('home.today', Answer, { tips: [bad, good, bad], tip: bad, case: bad })).toEqual({ tips: [good], case: null })
  })
  test('a kind that is no more', () => {
    expect(fitted('home.today', Answer, { tips: [{ ...good, kinds: ['elder', 'gone'] }], case: null }).tips[0]?.kinds).toEqual(['elder'])
  })
  test('the document that was asked for is all or nothing', () => {
    expect(() => fitted('tip.read', Tip, bad)).toThrow(/打不开/)
  })
  test('what fits is parsed once', () => {
    const parse = jest.spyOn(Answer, 'safeParse')
    fitted('home.today', Answer, { tips: [good], case: null })
    expect(parse).toHaveBeenCalledTimes(1)
  })
})
