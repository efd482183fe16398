/** The home of readers of Mongolian, and the desk that fills it: what there is, what matters next, sheets for outside writers. */
import type { Input, Output } from '../../types/contract'
import type { RenderingCount, RenderingKind } from '../../types/entities/rendering'
import { doorWords } from '../../types/words/door'
import { approves } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
let sarna: Someone
let uren: Someone
let gaowa: Someone
let qimuge: Someone
beforeAll(async () => {
  sarna = await village.person('sarna')
  uren = await village.person('uren')
  gaowa = await village.person('gaowa')
  qimuge = await village.person('qimuge')
})

const mongol = 'ᠮᠣᠩᠭᠣᠯ'
type What = { kind: RenderingKind; item: string }
const mn = (what: What) => ({ ...what, language: 'mn' as const })
const sourceOf = async (what: What) => (await uren.does('rendering.read', mn(what))).source
/** 萨日娜 writes a line for each sentence, 乌仁 ticks. */
const publish = async (what: What) => {
  const { words, hash } = await sourceOf(what)
  const text = { headline: mongol, paragraphs: words.slice(1).map((_word, i) => `${mongol}${'ᠠ'.repeat(i)}`) }
  const { version } = await sarna.does('rendering.save', { ...mn(what), text, after: 0 })
  await sarna.does('rendering.submit', { ...mn(what), version })
  await uren.does('rendering.decide', { ...mn(what), version, source: hash, accept: true })
  return text
}

describe('the home of readers of Mongolian', () => {
  const home = () => qimuge.does('home.mongolian', { village: 'anhe/baiyin/bayan', audiences: ['herder'] })

  test('before anybody wrote, everything stands there by its Chinese title', async () => {
    const { words, tip, pages, handbook, cases } = await home()
    expect(words).toEqual({})
    expect(tip).toMatchObject({ item: expect.any(String), title: expect.any(String) })
    expect([tip, ...pages, ...handbook].filter((one) => one?.mongolian)).toEqual([])
    expect(pages.map(({ title }) => title)).toEqual(['我被骗了', '举报'])
    expect(handbook).toHaveLength(19)
    expect(cases).toEqual([])
  })

  test('what was ticked stands there whole, and is gone once its Chinese changed', async () => {
    const { tip } = await home()
    const tipText = await publish({ kind: 'tip', item: tip?.item ?? '' })
    await publish({ kind: 'standing', item: 'cheated' })
    await publish({ kind: 'handbook', item: 'loan' })
    const after = await home()
    expect(after.tip?.mongolian).toEqual({ text: tipText, reviewer: '乌仁' })
    expect(after.pages.map(({ mongolian }) => !!mongolian)).toEqual([true, false])
    expect(after.handbook.filter(({ mongolian }) => mongolian).map(({ item }) => item)).toEqual(['loan'])
    await village
      .sdk()
      .database()
      .collection('tips')
      .doc(tip?.item ?? '')
      .update({ speech: '换了一种说法。' })
    expect((await home()).tip).not.toHaveProperty('mongolian')
  })

  test('an alert of her village stands there by its title, with its Mongolian as soon as 乌仁 ticked', async () => {
    const buhe = await village.person('buhe')
    await buhe.does('alert.save', {
      ...{ id: 'sheep', submit: true, regions: ['anhe/baiyin/bayan'], severity: 'severe', type: 'farming', audiences: [] },
      ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '拿不准先打96110', expires: Date.now() + 86_400_000 },
    })
    await approves(gaowa, 'sheep')
    expect((await home()).alerts).toEqual([{ item: 'sheep', title: '有人冒充收羊老板' }])
    await publish({ kind: 'alert', item: 'sheep' })
    expect((await home()).alerts[0]?.mongolian?.text.headline).toBe(mongol)
    const far = await (await village.visitor()).does('home.mongolian', {})
    expect([far.village, far.alerts]).toEqual([null, []])
  })

  test('its own words come from native writers, a line for each; fewer lines are not handed in', async () => {
    const what = { kind: 'standing' as const, item: 'door' }
    expect((await sourceOf(what)).words.slice(1)).toEqual(Object.values(doorWords))
    const short = { headline: mongol, paragraphs: [mongol] }
    const { version } = await sarna.does('rendering.save', { ...mn(what), text: short, after: 0 })
    expect(await sarna.asks('rendering.submit', { ...mn(what), version })).toMatchObject(refused('badInput'))
    const paragraphs = Object.values(doorWords).map((_word, i) => `${mongol}${'ᠠ'.repeat(i)}`)
    const next = await sarna.does('rendering.save', { ...mn(what), text: { headline: mongol, paragraphs }, after: version })
    await sarna.does('rendering.submit', { ...mn(what), version: next.version })
    await uren.does('rendering.decide', { ...mn(what), version: next.version, source: (await sourceOf(what)).hash, accept: true })
    expect((await home()).words).toEqual(Object.fromEntries(Object.keys(doorWords).map((word, i) => [word, paragraphs[i]])))
  })

  test('cases in Mongolian stand there, those ticked last first, twelve at a time', async () => {
    const { rows } = await uren.does('rendering.list', { kind: 'case', language: 'mn' })
    const items = rows.slice(0, 13).map(({ item }) => item)
    for (const item of items) {
      await publish({ kind: 'case', item })
      await village.advance(60_000)
    }
    const first = await home()
    expect(first.cases.map(({ item }) => item)).toEqual(items.slice(1).reverse())
    const rest = await qimuge.does('rendering.shelf', { before: first.next ?? 0 })
    expect(rest).toEqual({ cases: [{ item: items[0], title: expect.any(String), headline: mongol }] })
    await village
      .sdk()
      .database()
      .collection('cases')
      .doc(items[5] ?? '')
      .remove()
    expect((await home()).cases).toHaveLength(11)
  })
})

describe('the desk', () => {
  const overview = () => uren.does('rendering.overview', {})
  const countOf = async (kind: RenderingKind) => (await overview()).kinds.find((one) => one.kind === kind)

  test('says what matters next: an alert first, then who was cheated, tips of these days, the handbook', async () => {
    const buhe = await village.person('buhe')
    await buhe.does('alert.save', {
      ...{ id: 'hay', submit: true, regions: ['anhe/baiyin/bayan'], severity: 'minor', type: 'farming', audiences: [] },
      ...{ headline: '有人冒充卖草料的', lines: ['先要定金再送草'], instruction: '拿不准先打96110', expires: Date.now() + 30 * 86_400_000 },
    })
    await approves(gaowa, 'hay')
    const { next } = await overview()
    expect(next[0]).toEqual({ kind: 'alert', item: 'hay', title: '有人冒充卖草料的', why: 'alert', state: 'none' })
    expect(next[1]).toMatchObject({ kind: 'standing', item: 'report', why: 'cheated' })
    expect(next.filter(({ why }) => why === 'soon').length).toBeGreaterThan(3)
    const { version } = await sarna.does('rendering.save', {
      ...mn(next[0] as What),
      text: { headline: mongol, paragraphs: [mongol] },
      after: 0,
    })
    expect((await overview()).next[0]).toMatchObject({ item: 'hay', state: 'draft' })
    await sarna.does('rendering.submit', { ...mn({ kind: 'alert', item: 'hay' }), version })
    expect((await overview()).next.map(({ item }) => item)).not.toContain('hay')
    expect(await qimuge.asks('rendering.overview', {})).toMatchObject(refused('forbidden'))
  })

  test('counts kind by kind; a tick is added at once, twice ticked is once, and each night it is counted through', async () => {
    const before = await countOf('slogan')
    const { rows } = await uren.does('rendering.list', { kind: 'slogan', language: 'mn' })
    const what = { kind: 'slogan' as const, item: rows[0]?.item ?? '' }
    expect(before).toMatchObject({ of: expect.any(Number), done: 0 })
    await publish(what)
    expect(await countOf('slogan')).toEqual({ ...before, done: 1 })
    const { rendering, source } = await uren.does('rendering.read', mn(what))
    await fiveTimes(() =>
      uren.asks('rendering.decide', { ...mn(what), version: rendering?.version ?? 0, source: source.hash, accept: true }),
    )
    expect(await countOf('slogan')).toEqual({ ...before, done: 1 })
    await village.sdk().database().collection('slogans').doc(what.item).update({ text: '换了一句话' })
    expect(await countOf('slogan')).toEqual({ ...before, done: 1 })
    await village.timer('recheck')
    expect(await countOf('slogan')).toEqual({ ...before, done: 0 })
    expect(await village.documents<RenderingCount>('renderingCounts')).toHaveLength(1)
  })

  test('on a county’s first day, what came in after somebody looked is counted all the same', async () => {
    const before = await countOf('slogan')
    const counts = village.sdk().database().collection('renderingCounts').doc('mn')
    await counts.update({ 'kinds.slogan': { of: 0, done: 0 } })
    expect(await countOf('slogan')).toEqual(before)
    expect((await village.documents<RenderingCount>('renderingCounts'))[0]?.kinds.slogan).toMatchObject({ of: before?.of })
  })

  test('what is typed in the private code is not stored, neither as text nor as what a recording says', async () => {
    const { rows } = await uren.does('rendering.list', { kind: 'slogan', language: 'mn' })
    const what = mn({ kind: 'slogan', item: rows[1]?.item ?? '' })
    const asks = (more: object) => sarna.asks('rendering.save', { ...what, after: 0, ...more })
    const told = { ...refused('badInput'), message: expect.stringContaining('国标编码') }
    expect(await asks({ text: { headline: '\ue264\ue26a', paragraphs: [] } })).toMatchObject(told)
    expect(await asks({ text: { headline: mongol, paragraphs: [mongol, '\ue71d'] } })).toMatchObject(told)
    expect(await asks({ language: 'zh', transcript: '\ue234' })).toMatchObject(told)
    expect((await uren.does('rendering.read', what)).rendering).toBeNull()
  })

  test('nor by another door: an old draft is neither handed in nor ticked, 高娃’s alert and a role’s name are refused, Word’s dots are left out', async () => {
    const { rows } = await uren.does('rendering.list', { kind: 'slogan', language: 'mn' })
    const what = mn({ kind: 'slogan', item: rows[3]?.item ?? '' })
    const told = { ...refused('badInput'), message: expect.stringContaining('国标编码') }
    const { version } = await sarna.does('rendering.save', { ...what, text: { headline: mongol, paragraphs: [] }, after: 0 })
    const drafts = village.sdk().database().collection('renderings')
    const becomes = (headline: string) => drafts.where({ item: what.item }).update({ text: { headline, paragraphs: [] } })
    await becomes('\ue264\ue26a')
    expect(await sarna.asks('rendering.submit', { ...what, version })).toMatchObject(told)
    await becomes(mongol)
    await sarna.does('rendering.submit', { ...what, version })
    await becomes('\ue264\ue26a')
    const decision = { ...what, version, source: (await sourceOf(what)).hash }
    expect(await uren.asks('rendering.decide', { ...decision, accept: true })).toMatchObject(told)
    expect(await uren.does('rendering.decide', { ...decision, accept: false, words: '换成国标编码' })).toEqual({ status: 'draft' })

    const buhe = await village.person('buhe')
    const alert = {
      ...{ id: 'dots', submit: false, regions: ['anhe/baiyin/bayan'], severity: 'minor' as const, type: 'farming' as const, audiences: [] },
      ...{ headline: '有人冒充卖草料的', lines: ['\uf0b7先要定金'], instruction: '拿不准先打96110', expires: Date.now() + 86_400_000 },
    }
    expect(await buhe.asks('alert.save', { ...alert, lines: ['\ue264'] })).toMatchObject(told)
    await buhe.does('alert.save', alert)
    expect(await village.documents('alerts', { _id: 'dots' })).toMatchObject([{ lines: ['先要定金'] }])
    const people = [{ name: '\ue26a', regions: ['anhe'] }]
    const invitation = { id: 'private', role: 'editor' as const, why: '县里任命', people }
    expect(await (await village.person('ganger')).asks('staff.invite', invitation)).toMatchObject(told)
  })

  test('the marks of the standard, FVS1 to FVS4, MVS and the narrow space, are stored as they were typed', async () => {
    const { rows } = await uren.does('rendering.list', { kind: 'slogan', language: 'mn' })
    const what = mn({ kind: 'slogan', item: rows[2]?.item ?? '' })
    const text = { headline: 'ᠭ\u180bᠭ\u180cᠭ\u180dᠭ\u180f ᠪᠠᠶᠠᠨ\u180eᠠ\u202fᠤᠨ', paragraphs: [] }
    await sarna.does('rendering.save', { ...what, text, after: 0 })
    expect((await uren.does('rendering.read', what)).rendering?.text).toEqual(text)
  })
})

describe('sheets for outside writers', () => {
  type Text = Input<'rendering.takeIn'>['texts'][number]
  type Sent = Output<'rendering.sheet'>['texts'][number]
  const filled = ({ item, source, version, words }: Sent, row: number, more: Partial<Text> = {}): Text => ({
    ...{ row, kind: 'script', item, source, version, words: words.map((_word, i) => `${mongol}${'ᠠ'.repeat(i)}`) },
    ...more,
  })
  const sheet = async () => (await sarna.does('rendering.sheet', { kind: 'script' })).texts
  const takes = (texts: Text[], write = true) => sarna.does('rendering.takeIn', { texts, write })

  test('a sheet has what is not there yet, sentence by sentence; shown first, taken in as drafts, twice is once', async () => {
    const texts = await sheet()
    expect(texts.length).toBeGreaterThan(3)
    expect(texts[0]?.words.map(({ text }) => text)).toEqual((await sourceOf({ kind: 'script', item: texts[0]?.item ?? '' })).words)
    const [one, two] = [filled(texts[0] as Sent, 2), filled(texts[1] as Sent, 5)]
    expect((await takes([one, two], false)).taken.map(({ does, version }) => [does, version])).toEqual([
      ['new', 0],
      ['new', 0],
    ])
    expect((await sheet())[0]?.version).toBe(0)
    await takes([one, two])
    expect((await takes([one, two])).taken.map(({ does, version }) => [does, version])).toEqual([
      ['same', 1],
      ['same', 1],
    ])
    const what = mn({ kind: 'script', item: one.item })
    const { state, rendering } = await uren.does('rendering.read', what)
    expect([state, rendering?.author, rendering?.text?.paragraphs]).toEqual(['draft', '萨日娜', one.words.slice(1)])
    await sarna.does('rendering.submit', { ...what, version: 1 })
    await uren.does('rendering.decide', { ...what, version: 1, source: one.source, accept: true })
    expect((await sheet()).map(({ item }) => item)).not.toContain(one.item)
    expect((await sheet()).find(({ item }) => item === two.item)).toMatchObject({ version: 1, text: { headline: mongol } })
  })

  test('a spelling that only looks the same is said to be so', async () => {
    const sent = (await sheet()).find(({ version }) => version === 1) as Sent
    const other = filled(sent, 2, { words: sent.words.map((_word, i) => `ᠮᠤᠩᠭᠤᠯ${'ᠠ'.repeat(i)}`) })
    expect((await takes([other], false)).taken).toMatchObject([{ does: 'unseen' }])
    const changed = { ...other, words: other.words.map((word) => `${word}ᠨ`) }
    expect((await takes([changed], false)).taken).toMatchObject([{ does: 'changed' }])
  })

  test('a recording stays with the words it says: other words from a sheet come without it, the same by another spelling keep it', async () => {
    const sent = (await sheet()).find(({ version }) => version === 1) as Sent
    const what = mn({ kind: 'script', item: sent.item })
    const audio = Buffer.concat([Buffer.from('RIFF    WAVEfmt '), Buffer.alloc(2000)]).toString('base64')
    await sarna.does('rendering.attach', { ...what, id: 'said', part: 0, parts: 1, audio })
    const spelt = filled(sent, 2, { version: 2, words: sent.words.map((_word, i) => `ᠮᠤᠩᠭᠤᠯ${'ᠠ'.repeat(i)}`) })
    await takes([spelt])
    expect((await uren.does('rendering.read', what)).rendering).toMatchObject({ version: 3, recording: expect.any(String) })
    await takes([{ ...spelt, version: 3, words: spelt.words.map((word) => `${word}ᠨ`) }])
    const { rendering } = await uren.does('rendering.read', what)
    expect(rendering).toMatchObject({ version: 4, text: { headline: 'ᠮᠤᠩᠭᠤᠯᠨ' } })
    expect(rendering).not.toHaveProperty('recording')
  })

  test('what cannot be taken in is refused by its row, in words, and the others go on', async () => {
    const [first, second, third, fourth] = (await sheet()).filter(({ version }) => version === 0) as [Sent, Sent, Sent, Sent]
    await village.sdk().database().collection('scripts').doc(first.item).update({ text: '换了一段话。' })
    await gaowa.does('rendering.save', {
      ...mn({ kind: 'script', item: second.item }),
      text: { headline: 'ᠪᠢᠴᠢᠭ', paragraphs: ['ᠪᠢᠴᠢᠭ'] },
      after: 0,
    })
    const rows = [
      filled(first, 2),
      filled(second, 4),
      filled(third, 6, { words: [mongol] }),
      filled(third, 8, { words: third.words.map((_word, i) => (i === 0 ? mongol : '')) }),
      filled(third, 10, { words: third.words.map(() => '\ue264') }),
      filled(third, 12, { words: third.words.map(() => `${mongol} 13800138000`) }),
      filled(third, 14, { item: 'nothing' }),
      filled(third, 16, { words: third.words.map((_word, i) => (i === 0 ? mongol.repeat(20) : mongol)) }),
      filled(fourth, 18),
    ]
    const { taken, refused: no } = await takes(rows)
    expect(taken.map(({ row }) => row)).toEqual([18])
    expect(no.map(({ row, why }) => [row, why])).toEqual([
      [2, expect.stringContaining('汉文后来改过')],
      [4, expect.stringContaining('后来有人写过')],
      [6, expect.stringMatching(/有\d句，表里是1句/)],
      [8, expect.stringContaining('第2句还空着')],
      [10, expect.stringContaining('国标编码')],
      [12, expect.stringContaining('13800138000')],
      [14, expect.stringContaining('找不到')],
      [16, expect.stringContaining('太长')],
    ])
    await sarna.does('rendering.submit', { ...mn({ kind: 'script', item: fourth.item }), version: 1 })
    expect((await takes([filled(fourth, 2, { version: 1, words: fourth.words.map(() => mongol) })])).refused).toMatchObject([
      { why: expect.stringContaining('审校') },
    ])
    expect(await qimuge.asks('rendering.sheet', { kind: 'script' })).toMatchObject(refused('forbidden'))
    expect(await qimuge.asks('rendering.takeIn', { texts: rows.slice(-1), write: true })).toMatchObject(refused('forbidden'))
  })

  test('a kind of many comes page by page, each once', async () => {
    const items: string[] = []
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: Output<'rendering.sheet'> = await sarna.does('rendering.sheet', { kind: 'tip', ...(after && { after }) })
      items.push(...page.texts.map(({ item }) => item))
      after = page.next
    }
    expect(new Set(items).size).toBe(items.length)
    expect(items.length).toBeGreaterThan(100)
  })
})
