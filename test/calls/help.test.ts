import type { Input } from '../../types/contract'
import type { Help } from '../../types/entities/help'
import { approves } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const bayan = 'anhe/baiyin/bayan'
const village = aVillage()
let buhe: Someone
let zhaona: Someone
let qimuge: Someone

const words: Omit<Input<'alert.save'>, 'id'> = {
  regions: [bayan, 'anhe/baiyin/hongqi'],
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金再拉羊'],
  instruction: '要转账先打96110问问',
  expires: Date.now() + 40 * day,
  submit: true,
}
beforeAll(async () => {
  ;[buhe, zhaona, qimuge] = (await Promise.all(['buhe', 'zhaona', 'qimuge'].map(village.person))) as [Someone, Someone, Someone]
  const batu = await village.person('batu')
  await batu.does('alert.save', { ...words, id: 'sheep' })
  await approves(batu, 'sheep')
})

const asks = (who: Someone, id: string, contact?: string) =>
  who.does('alert.acknowledge', { id: 'sheep', what: 'needHelp', help: { id, ...(contact && { contact }) } })
/** A browser nobody knows, which says it lives in 巴彦嘎查. */
const madeUp = async () => {
  const visitor = await village.visitor()
  await visitor.does('person.save', { village: bayan, audiences: [] })
  return visitor
}
const idsIn = async (tray: 'proven' | 'unproven' | 'done', page = 0) =>
  (await buhe.does('help.list', { tray, page })).helps.map((h) => h._id)
const stored = async (id: string) => (await village.documents<Help>('helps', { _id: id }))[0]

test('210 made-up visitors cry for help; 其木格, who asked before them, stands on the first screen all the same', async () => {
  await asks(qimuge, 'real', '其木格 15000000000')
  const visitors = await Promise.all(Array.from({ length: 30 }, madeUp))
  await Promise.all(visitors.map((visitor, i) => asks(visitor, `junk${i}`, '13900000000')))
  const [one] = await village.documents<Help>('helps', { unproven: true })
  const more = Array.from({ length: 180 }, (_help, i) => ({ ...one, _id: `more${i}`, reader: `r${i}`, at: Date.now() + i }))
  await village.sdk().database().collection('helps').add(more)

  const first = await buhe.does('help.list', { tray: 'proven' })
  expect(first.helps.map((h) => h._id)).toContain('real')
  expect(first.helps).toHaveLength(6)
  expect(first.waiting).toEqual({ proven: 6, unproven: 205 })
  expect((await buhe.does('todo.list', {})).counts).toMatchObject({ help: 6, helpUnproven: 205 })
  expect((await buhe.does('visit.list', {})).villages.find((v) => v._id === bayan)).toMatchObject({ helps: 6 })
})

test('nothing is dropped: the second tray has all the others, newest first, page by page', async () => {
  const pages = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((page) => buhe.does('help.list', { tray: 'unproven', page })))
  const all = pages.flatMap((p) => p.helps)
  expect(new Set(all.map((h) => h._id)).size).toBe(205)
  expect(all.map((h) => h.at)).toEqual(all.map((h) => h.at).sort((a, b) => b - a))
  expect(pages.map((p) => p.more)).toEqual([true, true, true, true, true, true, false])
})

test('a phone of an earlier release, which knows no trays, is given those of the first before the others', async () => {
  expect((await buhe.does('help.list', {})).helps.slice(0, 6).map((h) => h._id)).toContain('real')
})

test('many are closed together because they are not true, found again, and opened again within a day', async () => {
  const junk = await idsIn('unproven')
  expect(await buhe.does('help.untrue', { ids: junk, untrue: true })).toEqual({ changed: 30 })
  expect(await buhe.does('help.untrue', { ids: junk, untrue: true })).toEqual({ changed: 0 })
  expect((await idsIn('done')).sort()).toEqual([...junk].sort())
  expect((await buhe.does('help.list', { tray: 'done' })).helps[0]).toMatchObject({ untrue: true })
  expect(await buhe.does('help.untrue', { ids: junk.slice(0, 2), untrue: false })).toEqual({ changed: 2 })
  expect(await idsIn('unproven')).toEqual(expect.arrayContaining(junk.slice(0, 2)))
  expect(await zhaona.asks('help.untrue', { ids: ['real'], untrue: true })).toMatchObject(refused('forbidden'))
  expect((await stored('real'))?.doneAt).toBeUndefined()
})

test('布和 taps 已帮到 by mistake: her number is still there to be taken back, and forgotten a day later', async () => {
  await fiveTimes(() => buhe.does('help.done', { id: 'real' }))
  expect(await idsIn('done')).toContain('real')
  expect(await buhe.does('help.done', { id: 'real', done: false })).toEqual({})
  expect((await buhe.does('help.list', { tray: 'proven' })).helps).toContainEqual(
    expect.objectContaining({ _id: 'real', contact: '其木格 15000000000' }),
  )
  await buhe.does('help.done', { id: 'real' })
  await village.advance(day)
  await village.timer('outbox')
  expect(await stored('real')).not.toHaveProperty('contact')
  expect(await buhe.does('help.done', { id: 'real', done: false })).toMatchObject({ doneAt: expect.any(Number) })
  expect(await idsIn('done')).toContain('real')
})

test('who has been here for a day comes first with more of them; the day after, the places are free again', async () => {
  const [old, fresh] = await Promise.all([madeUp(), village.visitor()])
  await village.advance(day)
  await asks(old, 'yesterday')
  await fresh.does('person.save', { village: bayan, audiences: [] })
  await asks(fresh, 'today')
  expect(await idsIn('proven')).toEqual(expect.arrayContaining(['yesterday', 'today']))
})

test('one person’s eight cries at once are one', async () => {
  const suhe = await village.person('suhe')
  const answers = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => suhe.asks('alert.acknowledge', { id: 'sheep', what: 'needHelp', help: { id: `suhe${n}` } })),
  )
  expect(answers.filter((a) => a.ok)).toHaveLength(1)
})
