/** 安和旗 makes bundles of what it published; 伊和旗, on a cloud of its own, takes them in. */
import type { Input } from '../../types/contract'
import type { Manuscript } from '../../types/entities/manuscript'
import type { Region } from '../../types/entities/region'
import type { Content } from '../../wording/manuscripts'
import { type BundleOptions, bundleFile } from '../support/bundle'
import { newCase } from '../support/case'
import { jpegOf } from '../support/pictures'
import { aVillage, fiveTimes, refused, type Someone, type Village } from '../support/villagers'

const anhe = aVillage()
const yihe = aVillage({ seed: false })
let sarna: Someone
let gaowa: Someone
/** The same people's other phones: in 伊和旗 娜仁 edits, and 苏和 of the command room agrees. */
let naren: Someone
let suhe: Someone

beforeAll(async () => {
  ;[sarna, gaowa, naren, suhe] = await Promise.all([anhe.person('sarna'), anhe.person('gaowa'), yihe.person('naren'), yihe.person('suhe')])
  const db = yihe.sdk().database()
  const place: Region = { _id: 'yihe', name: '伊和旗', level: 'county', households: 0 }
  await db.collection('regions').add(place)
  const grant = (role: string) => ({ audiences: [], grants: [{ role, region: 'yihe' }] })
  await db.collection('people').add([
    { _id: 'naren', name: '娜仁', ...grant('editor') },
    { _id: 'suhe', name: '苏和', ...grant('commandRoom') },
  ])
})

const publishes = async (id: string, content: Content, after = 0, kind: Manuscript['kind'] = 'case') => {
  const { version } = await sarna.does('manuscript.save', { id, kind, content, after })
  expect(await sarna.does('manuscript.submit', { id, version })).toMatchObject({ status: 'submitted' })
  await gaowa.does('manuscript.approve', { id, version })
  return version
}
let made = 0
const makes = async (more: Partial<Input<'bundle.make'>> = {}) => {
  const { link, ...bundle } = await sarna.does('bundle.make', {
    ...{ id: `made-${++made}`, kinds: ['case', 'tip'], types: ['shopping'], pictures: [] },
    ...more,
  })
  return { ...bundle, file: Buffer.from(await (await fetch(link)).arrayBuffer()) }
}
let sent = 0
const piece = 600_000
const sendsUp = async (who: Someone, file: Buffer, id = `up-${++sent}`) => {
  const parts = Math.max(1, Math.ceil(file.length / piece))
  const bytes = (part: number) => file.subarray(part * piece, (part + 1) * piece).toString('base64')
  for (let part = 0; part < parts - 1; part++) await who.does('bundle.upload', { id, part, parts, bytes: bytes(part) })
  return { id, answer: await who.asks('bundle.upload', { id, part: parts - 1, parts, bytes: bytes(parts - 1) }) }
}
const takesIn = async (file: Buffer) => {
  const { id } = await sendsUp(naren, file)
  const look = await naren.does('bundle.look', { id })
  let answer = await naren.does('bundle.takeIn', { id })
  while (answer.left > 0) answer = await naren.does('bundle.takeIn', { id })
  return { ...look, counts: answer.counts }
}
const fromElsewhere = (options: BundleOptions) => takesIn(bundleFile({ source: 'gushan', ...options }))
const drafts = async (village: Village = yihe) =>
  new Map((await village.documents<Manuscript>('manuscripts')).map((one) => [`${one.kind}.${one.item}`, one]))
const draftOf = async (key: string) => (await drafts()).get(key) as Manuscript

describe('from one county to another', () => {
  test('萨日娜 makes a bundle: what people read, with the cases that tips are from, and nobody’s number', async () => {
    await publishes('quilt', newCase())
    const shown = await sarna.does('bundle.choices', { kinds: ['tip'], types: ['shopping'] })
    expect(shown.counts.tip).toBeGreaterThan(0)
    expect(shown.counts.case).toBeGreaterThan(0)
    const { file, number, name, items } = await makes()
    expect([number, name]).toEqual([1, expect.stringMatching(/^cunshao-\d{4}-\d\d-\d\d-1\.cunshao$/)])
    const text = file.toString('utf8')
    expect(text.split('\n')).toHaveLength(items + 2)
    expect(text).toContain('驼绒被子')
    expect(text).not.toMatch(/sarna|萨日娜|gaowa/)
    const deeds = (await (await anhe.person('ganger')).does('staff.history', { page: 0, kind: 'content' })).deeds
    expect(deeds[0]).toMatchObject({ deed: 'makeBundle', by: '萨日娜', about: expect.stringMatching(/^第1号：案例\d+，提示\d+$/) })
    expect(await sarna.does('bundle.list', {})).toMatchObject({ made: [{ number: 1, items, by: '萨日娜' }], taken: [] })
  })

  test('the same once more by a hasty finger is the same bundle', async () => {
    const input = { id: 'hasty', kinds: ['slogan' as const], types: [], pictures: [] }
    const numbers = (await fiveTimes(() => sarna.does('bundle.make', input))).map(({ number }) => number)
    expect(new Set(numbers)).toEqual(new Set([2]))
    expect(await sarna.does('bundle.make', { ...input, id: 'made-1' })).toMatchObject({ number: 1 })
    expect(await anhe.documents('bundles')).toHaveLength(2)
  })

  test('what gives a number of the county alone stays here, and it is said why', async () => {
    const lines = [{ name: '安和农村信用社', number: '0470-7654321', source: '营业厅门口贴的' }]
    await (await anhe.person('ganger')).does('county.set', { region: 'anhe', values: { lines } })
    await publishes('local', { ...newCase(), title: '直播卖炕桌', todo: ['先打信用社0470-7654321问问', '打110'] })
    const { leftOut } = await sarna.does('bundle.choices', { kinds: ['case'], types: ['shopping'] })
    expect(leftOut).toMatchObject([{ title: '直播卖炕桌', why: expect.stringContaining('不能写出电话号码') }])
    expect((await makes()).file.toString('utf8')).not.toContain('7654321')
  })

  test('in 伊和旗 it is shown first, then lies there as drafts with their source; nobody reads any of it', async () => {
    const { file, number } = await makes()
    const { id } = await sendsUp(naren, file)
    const { from, steps, unreadable } = await naren.does('bundle.look', { id })
    expect(from).toMatchObject({ county: '安和旗', number })
    expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(['fresh']))
    expect(unreadable).toEqual([])
    expect(await yihe.documents('manuscripts')).toEqual([])
    await naren.does('bundle.takeIn', { id })
    const quilt = await draftOf('case.quilt')
    expect(quilt).toMatchObject({ status: 'draft', live: false, author: 'naren', source: { county: '安和旗', number, version: 1 } })
    expect((await drafts()).size).toBe(steps.length)
    for (const rows of ['cases', 'tips']) expect(await yihe.documents(rows)).toEqual([])
    expect((await naren.does('bundle.list', {})).taken).toMatchObject([{ county: '安和旗', counts: { fresh: steps.length }, by: '娜仁' }])
    const log = await yihe.documents<{ deed: string; about: string; why: string }>('auditLog')
    expect(log).toMatchObject([{ deed: 'takeInBundle', about: `安和旗的内容包第${number}号`, why: expect.stringContaining('新的') }])
  })

  test('taken in again, the same file or one made a day later, it doubles nothing', async () => {
    const before = await yihe.documents('manuscripts')
    const { counts } = await takesIn((await makes()).file)
    expect(counts).toEqual({ same: before.length })
    expect(await yihe.documents('manuscripts')).toEqual(before)
  })

  test('published in 伊和旗 by two people, its source stands in its history', async () => {
    const { _id: id } = await draftOf('case.quilt')
    await naren.does('manuscript.submit', { id, version: 1 })
    expect(await naren.asks('manuscript.approve', { id, version: 1 })).toMatchObject(refused('forbidden'))
    await suhe.does('manuscript.approve', { id, version: 1 })
    const { manuscript, versions } = await suhe.does('manuscript.read', { id })
    expect(manuscript).toMatchObject({ status: 'published', source: { county: '安和旗' } })
    expect(versions).toMatchObject([{ version: 1, author: '娜仁', source: { county: '安和旗' } }])
    expect((await yihe.documents<{ _id: string }>('cases')).map(({ _id }) => _id)).toEqual(['quilt'])
  })
})

describe('a newer bundle', () => {
  const changed = (title: string) => ({ ...newCase(), title })
  test('brings an untouched draft its new words, lays them beside what somebody edited, and flags what was withdrawn', async () => {
    const titles = { plain: '主播卖地毯不发货', edited: '直播卖奶食收钱不发', wrong: '网上买马鞍收到旧的' }
    for (const [id, title] of Object.entries(titles)) await publishes(id, changed(title))
    await takesIn((await makes()).file)
    const edited = await draftOf('case.edited')
    await naren.does('manuscript.save', { id: edited._id, kind: 'case', content: changed('咱们旗的奶食也有人骗'), after: 1 })

    await publishes('plain', changed('主播卖地毯，收钱就不见'), 1)
    await publishes('edited', changed('直播卖奶食，收钱就不见'), 1)
    await sarna.does('manuscript.withdraw', { id: 'wrong', words: '事情不是这样的' })
    const newest = (await makes()).file
    const { steps, counts } = await takesIn(newest)
    expect(counts).toMatchObject({ update: 1, beside: 1, gone: 1 })
    expect(steps.find(({ step }) => step === 'gone')).toMatchObject({ title: titles.wrong, note: '事情不是这样的' })

    expect(await draftOf('case.plain')).toMatchObject({
      version: 2,
      title: '主播卖地毯，收钱就不见',
      status: 'draft',
      source: { version: 2 },
    })
    const now = await draftOf('case.edited')
    expect(now).toMatchObject({
      version: 2,
      title: '咱们旗的奶食也有人骗',
      offered: { waits: true, content: { title: '直播卖奶食，收钱就不见' } },
    })
    expect(await draftOf('case.wrong')).toMatchObject({ status: 'draft', flagged: '对方已经撤下，原因：事情不是这样的' })
    const { todos } = await naren.does('todo.list', {})
    expect(todos.filter(({ kind }) => kind === 'flagged').map(({ what, note }) => [what, note])).toEqual(
      expect.arrayContaining([
        ['咱们旗的奶食也有人骗', '别的旗县又出了一版'],
        [titles.wrong, '对方已经撤下，原因：事情不是这样的'],
      ]),
    )
    const { manuscripts, flagged } = await naren.does('manuscript.list', { flagged: true })
    expect([flagged, manuscripts.filter((one) => one.offered).length]).toEqual([2, 1])
    expect((await takesIn(newest)).counts).toEqual({ same: steps.length - 1 })
  })

  test('the editor uses what lies beside, or not; asked again by the same bundle nobody is', async () => {
    const { _id: id } = await draftOf('case.edited')
    expect(await suhe.asks('manuscript.answerOffer', { id, version: 1, use: true })).toMatchObject(refused('conflict'))
    await suhe.does('manuscript.answerOffer', { id, version: 2, use: false })
    expect((await naren.does('manuscript.list', { flagged: true })).manuscripts.map(({ title }) => title)).toEqual(['网上买马鞍收到旧的'])
    const newest = (await makes()).file
    expect((await takesIn(newest)).counts).not.toHaveProperty('beside')

    await publishes('edited', changed('直播卖奶食，先收钱再拉黑'), 2)
    await takesIn((await makes()).file)
    await suhe.does('manuscript.answerOffer', { id, version: 2, use: true })
    const used = await draftOf('case.edited')
    expect(used).toMatchObject({ version: 3, author: 'suhe', title: '直播卖奶食，先收钱再拉黑', source: { version: 3 } })
    expect(used).not.toHaveProperty('offered')
    const { versions } = await naren.does('manuscript.read', { id })
    expect(versions.map(({ version, source }) => [version, source?.county])).toEqual([
      [3, '安和旗'],
      [2, undefined],
      [1, '安和旗'],
    ])
  })

  test('what may stay although its source withdrew it is not flagged again; what was laid aside here does not come back', async () => {
    const { _id: id } = await draftOf('case.wrong')
    await naren.does('manuscript.keep', { id })
    const plain = await draftOf('case.plain')
    await naren.does('manuscript.withdraw', { id: plain._id, words: '咱们这里没有' })
    const { counts } = await takesIn((await makes()).file)
    expect(counts).toMatchObject({ away: 1 })
    expect(await draftOf('case.wrong')).not.toHaveProperty('flagged')
    expect(await draftOf('case.plain')).toMatchObject({ status: 'withdrawn' })
  })
})

describe('a file that is not as it should be', () => {
  const whyNot = async (file: Buffer, who = naren) => (await sendsUp(who, file)).answer
  const good = () => bundleFile({ source: 'gushan', cases: { hay: newCase() } })

  test('cut, damaged, foreign, newer or one’s own: a sentence, and nothing stays of it', async () => {
    const before = await yihe.documents('intakes')
    const damaged = good()
    damaged.writeUInt8(0x21, damaged.length - 30)
    const newer = Buffer.from(good().toString('utf8').replace('"version":1', '"version":2'))
    const said = [
      [good().subarray(0, -40), '不完整'],
      [damaged, '损坏'],
      [Buffer.concat([good(), Buffer.from(' ')]), '损坏'],
      [Buffer.from('PK\u0003\u0004 something else\n'), '不是村哨的内容包'],
      [Buffer.from('{"format":"cunshao-bundle"'), '不是村哨的内容包'],
      [newer, '比咱们的新'],
    ] as const
    for (const [file, words] of said)
      expect(await whyNot(file)).toMatchObject({ ...refused('badInput'), message: expect.stringContaining(words) })
    expect(await yihe.documents('intakes')).toEqual(before)
    expect(await whyNot((await makes()).file, sarna)).toMatchObject({ message: '这是咱们自己做的内容包，不用放进来' })
  })

  test('too big: said with the first piece', async () => {
    const bytes = Buffer.alloc(740_000).toString('base64')
    const answer = await naren.asks('bundle.upload', { id: 'big', part: 0, parts: 30, bytes })
    expect(answer).toMatchObject({ ...refused('badInput'), message: expect.stringContaining('最多20兆') })
  })

  test('one that was never sent up, or by somebody else', async () => {
    expect(await naren.asks('bundle.look', { id: 'nowhere' })).toMatchObject(refused('notFound'))
    expect(await naren.asks('bundle.takeIn', { id: 'nowhere' })).toMatchObject(refused('notFound'))
    await naren.does('bundle.upload', { id: 'mine', part: 0, parts: 2, bytes: good().toString('base64') })
    expect(await suhe.asks('bundle.upload', { id: 'mine', part: 1, parts: 2, bytes: 'aGF5' })).toMatchObject(refused('conflict'))
  })

  test('what nobody could be shown is left out by name, the rest comes in', async () => {
    const cases = {
      ...{
        hay: { ...newCase(), title: '驼绒\u200b被子 收钱不发货', hidden: '一句看不见的话' },
        number: { ...newCase(), title: '打这个电话', ask: ['打13812345678问他'] },
        empty: { title: '只有标题' },
      },
      shown: { ...newCase(), media: ['picture-none 一张转账单'] },
    }
    const { steps, unreadable } = await fromElsewhere({ cases })
    expect(steps.map(({ step, title }) => [step, title])).toEqual([['fresh', '驼绒被子 收钱不发货']])
    expect((await draftOf('case.hay')).content).toEqual(newCase())
    expect(unreadable.map(({ title, why }) => [title, why])).toEqual([
      ['打这个电话', expect.stringContaining('不能写出电话号码')],
      ['只有标题', expect.any(String)],
      ['驼绒被子 收钱不发货', '它的图片没有带来'],
    ])
  })

  test('what people here read is changed or flagged by no other county', async () => {
    const before = await draftOf('case.quilt')
    await fromElsewhere({ number: 2, cases: { quilt: { ...newCase(), title: '换掉你们的话' } } })
    expect(await draftOf('case.quilt')).toEqual({ ...before, offered: expect.objectContaining({ county: '伊和旗', waits: true }) })
    await fromElsewhere({ number: 3, withdrawn: [{ kind: 'case', item: 'quilt', at: Date.now(), why: '假的' }] })
    expect(await draftOf('case.quilt')).not.toHaveProperty('flagged')
    // an older one after a newer brings what is missing, and changes nothing; whatever number a forged one bears, and whatever day
    await fromElsewhere({ number: 2 ** 50, ago: -1000 * 86_400_000, cases: { forged: newCase() } })
    const { counts } = await fromElsewhere({
      number: 9,
      ago: 86_400_000,
      cases: { quilt: { ...newCase(), title: '再换' }, late: newCase() },
    })
    expect(counts).toEqual({ same: 1, fresh: 1 })
  })
})

describe('pictures', () => {
  test('those that 萨日娜 says were drawn here go along; the other and the sound stay', async () => {
    await sarna.does('manuscript.save', { id: 'drawn', kind: 'case', content: newCase(), after: 0 })
    for (const id of ['picture-drawn', 'picture-photo'])
      await sarna.does('manuscript.attach', { manuscript: 'drawn', id, part: 0, parts: 1, bytes: jpegOf().toString('base64') })
    const media = ['picture-drawn 画的一床被子', 'picture-photo 一张照片']
    await publishes('drawn', { ...newCase(), title: '画里的被子没有来', media }, 1)
    const { pictures } = await sarna.does('bundle.choices', { kinds: ['case'], types: ['shopping'] })
    expect(pictures.map(({ id, words, ticked }) => [id, words, ticked])).toEqual([
      ['picture-drawn', '画的一床被子', false],
      ['picture-photo', '一张照片', false],
    ])
    const { file } = await makes({ pictures: ['picture-drawn'] })
    expect(file.toString('utf8')).not.toContain('picture-photo')
    await takesIn(file)
    const { _id: id, content } = await draftOf('case.drawn')
    expect(content.media).toEqual(['picture-drawn 画的一床被子'])
    const { media: links, findings } = await naren.does('manuscript.read', { id })
    expect(Buffer.from(await (await fetch(links[0]?.link as string)).arrayBuffer())).toEqual(jpegOf())
    expect(findings.filter(({ level }) => level === 'refuse')).toEqual([])
    expect((await sarna.does('bundle.choices', { kinds: ['case'], types: ['shopping'] })).pictures.map(({ ticked }) => ticked)).toEqual([
      true,
      false,
    ])
  })

  test('one whose bytes are no picture, or whose id another case here has, is not taken in', async () => {
    const shown = (id: string) => ({ ...newCase(), media: [`${id} 一床被子`] })
    const pictures = new Map([
      ['picture-text', { item: 'text', bytes: Buffer.from('no picture') }],
      ['picture-drawn', { item: 'thief', bytes: jpegOf() }],
    ])
    const { unreadable } = await fromElsewhere({
      number: 4,
      cases: { text: shown('picture-text'), thief: shown('picture-drawn') },
      pictures,
    })
    expect(unreadable.map(({ why }) => why)).toEqual(['它的图片打不开', '它的图片编号已经被别的案例用了'])
  })
})

test('who may: an administrator makes a bundle and takes none in, a grid worker neither', async () => {
  const ganger = await anhe.person('ganger')
  expect(await ganger.asks('bundle.choices', { kinds: ['slogan'], types: [] })).toMatchObject({ ok: true })
  expect(await ganger.asks('bundle.look', { id: 'up-1' })).toMatchObject(refused('forbidden'))
  expect(await (await anhe.person('buhe')).asks('bundle.list', {})).toMatchObject(refused('forbidden'))
})

test('broken off in the middle and gone on with: everything is there once', async () => {
  const { file } = await makes({ id: 'whole', kinds: ['case', 'tip', 'quizItem', 'slogan', 'script', 'poster'], types: [] })
  const { id } = await sendsUp(naren, file)
  const running = naren.asks('bundle.takeIn', { id }).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 300))
  await yihe.crash('bundle')
  await running
  const { steps } = await naren.does('bundle.look', { id })
  while ((await naren.does('bundle.takeIn', { id })).left > 0);
  const all = await yihe.documents<Manuscript>('manuscripts')
  expect(new Set(all.map(({ kind, item }) => `${kind}.${item}`)).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(steps.length)
  expect((await naren.does('bundle.look', { id })).steps.every(({ step }) => step === 'same' || step === 'away')).toBe(true)
  const log = await yihe.documents<{ deed: string; about: string }>('auditLog', { deed: 'takeInBundle' })
  expect(new Set(log.map(({ about }) => about)).size).toBeLessThanOrEqual(log.length)
})

test('the night drops the files, and what was never taken in', async () => {
  await sendsUp(naren, bundleFile({ source: 'never' }), 'never')
  await yihe.advance(2 * 86_400_000)
  await yihe.timer('bundle')
  const intakes = await yihe.documents<{ _id: string; file?: string }>('intakes')
  expect(intakes.filter(({ _id, file }) => _id === 'never' || file)).toEqual([])
  expect(intakes.length).toBeGreaterThan(0)
})
