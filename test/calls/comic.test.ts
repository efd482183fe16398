import type { Manuscript } from '../../types/entities/manuscript'
import { type Content, textsOf } from '../../wording/manuscripts'
import { panelFields, panelOf, placedWords } from '../../wording/panels'
import { aVillage, refused, type Someone } from '../support/villagers'

const village = aVillage()
let sarna: Someone
let gaowa: Someone
let buhe: Someone
let qimuge: Someone
beforeAll(async () => {
  ;[sarna, gaowa, buhe, qimuge] = (await Promise.all(['sarna', 'gaowa', 'buhe', 'qimuge'].map((id) => village.person(id)))) as [
    Someone,
    Someone,
    Someone,
    Someone,
  ]
})
const manuscript = async (id: string) => (await village.documents<Manuscript>('manuscripts', { _id: id }))[0] as Manuscript
const openCase = async (item: string) => (await sarna.does('manuscript.open', { kind: 'case', item })).id
const begun = async (item: string, newId: string) => {
  await sarna.does('manuscript.derive', { id: await openCase(item), kind: 'comic', newId })
  return (await manuscript(newId)).content
}
const hung = async (type: 'farming' | 'loan') =>
  (await buhe.does('material.list', { kind: 'comic', type, page: 0 })).materials.map(({ _id }) => _id)

test('萨日娜 begins a comic from a case, changes a picture, and 高娃 approves it: then it stands beside its case', async () => {
  const content = await begun('hay-bales', 'm-hay')
  const panels = panelFields.map((field) => panelOf(textsOf(content, field))).filter(({ people }) => people.length > 0)
  expect(panels.length).toBeGreaterThanOrEqual(4)
  expect(panels[0]?.phone?.words).not.toBe('')
  expect(panels.at(-2)).toMatchObject({ scene: 'police', people: [{}, { who: 'police' }] })

  const panel1 = textsOf(content, 'panel1').map((text) => (text.startsWith('from ') ? 'from 卖草的' : text))
  const next: Content = { ...content, title: '没见着草，先别给钱', panel1 }
  await sarna.does('manuscript.save', { id: 'm-hay', kind: 'comic', content: next, after: 1 })
  expect(await sarna.does('manuscript.submit', { id: 'm-hay', version: 2 })).toMatchObject({ status: 'submitted' })
  expect(await sarna.asks('manuscript.approve', { id: 'm-hay', version: 2 })).toMatchObject(refused('forbidden'))
  expect(await qimuge.does('case.read', { id: 'hay-bales' })).not.toHaveProperty('comic')
  await gaowa.does('manuscript.approve', { id: 'm-hay', version: 2 })

  expect(await qimuge.does('case.read', { id: 'hay-bales' })).toMatchObject({ comic: { _id: 'm-hay', title: '没见着草，先别给钱' } })
  const { comic, until } = await qimuge.does('case.comic', { id: 'm-hay' })
  expect(comic.panels[0]?.phone?.from).toBe('卖草的')
  expect(until).toBeGreaterThan(await village.now())
  expect(await hung('farming')).toContain('m-hay')

  // with its case it goes from wall and screen, until somebody has decided
  await gaowa.does('manuscript.withdraw', { id: await openCase('hay-bales'), words: '核实后不是诈骗' })
  expect((await manuscript('m-hay')).flagged).toBe('它出自的案例已撤下')
  expect(await hung('farming')).not.toContain('m-hay')
  expect(await qimuge.asks('case.comic', { id: 'm-hay' })).toMatchObject(refused('notFound'))
  expect(await buhe.asks('material.comic', { id: 'm-hay' })).toMatchObject(refused('notFound'))
})

test('布和 takes one with who issues it and until when; with its Mongolian once that was ticked', async () => {
  const uren = await village.person('uren')
  const what = { kind: 'comic' as const, item: 'comic-sheep-deposit', language: 'mn' as const }
  const { comic, issued } = await buhe.does('material.comic', { id: what.item })
  expect(issued).toEqual({ office: '安和旗反诈综合指挥室', order: 'hanFirst', until: expect.any(Number), type: 'farming' })
  const text = { headline: 'ᠬᠣᠨᠢ', paragraphs: comic.panels.flatMap(placedWords).map(() => 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ') }
  await sarna.does('rendering.save', { ...what, text, after: 0 })
  await sarna.does('rendering.submit', { ...what, version: 1 })
  const { source } = await uren.does('rendering.read', what)
  await uren.does('rendering.decide', { ...what, version: 1, source: source.hash, accept: true })
  expect((await buhe.does('material.comic', { id: what.item })).issued.words).toEqual(text)
  expect(await qimuge.asks('material.comic', { id: what.item })).toEqual({ ...refused('forbidden') })
})

test('each kind has its comic, and all are read ten at a time', async () => {
  const first = await qimuge.does('case.comics', {})
  expect(first).toMatchObject({ more: true })
  expect(first.comics).toHaveLength(10)
  const after = first.comics.at(-1)?._id as string
  const second = await qimuge.does('case.comics', { after })
  expect(second.comics.every(({ _id }) => _id > after)).toBe(true)
  expect((await qimuge.does('case.comics', { type: 'loan' })).comics.map(({ title }) => title)).toHaveLength(1)
})

describe('words in bubbles are checked like all words', () => {
  const findings = async (id: string, change: (panel3: string[]) => string[]) => {
    const content = await begun('sheep-deposit', id)
    const saved = await sarna.does('manuscript.save', {
      ...{ id, kind: 'comic', content: { ...content, panel3: change(textsOf(content, 'panel3')) }, after: 1 },
    })
    return saved.findings.filter(({ level, field }) => level === 'refuse' && field === 'panel3')
  }

  test('nobody is sent to a number that is not on the list, also by who means well', async () => {
    expect(await findings('m-number', (texts) => [...texts, 'say 0 您打13812345678问问'])).not.toEqual([])
  })

  test('two people are never the same, and somebody says each word', async () => {
    expect(await findings('m-twice', (texts) => [...texts, 'person herder middle stand calm'])).not.toEqual([])
    expect(await findings('m-nobody', (texts) => [...texts, 'say 2 我来说'])).not.toEqual([])
    expect(await findings('m-plain', (texts) => texts)).toEqual([])
  })
})
