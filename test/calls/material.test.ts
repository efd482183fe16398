import { cases } from '../../content/cases'
import { posters } from '../../content/posters'
import { scripts } from '../../content/scripts'
import { slogans } from '../../content/slogans'
import type { Input } from '../../types/contract'
import type { Audience } from '../../types/entities/audience'
import type { FraudType } from '../../types/entities/fraud'
import type { MaterialKind } from '../../types/entities/material'
import type { Message } from '../../types/entities/message'
import { approves } from '../support/approves'
import { aVillage, refused, type Someone } from '../support/villagers'

const village = aVillage()
let buhe: Someone
let sarna: Someone
let gaowa: Someone
let uren: Someone
beforeAll(async () => {
  ;[buhe, sarna, gaowa, uren] = (await Promise.all(['buhe', 'sarna', 'gaowa', 'uren'].map((id) => village.person(id)))) as [
    Someone,
    Someone,
    Someone,
    Someone,
  ]
})

/** Every page of it. */
const all = async (kind: MaterialKind, about: { audience?: Audience; type?: FraudType } = {}) => {
  const pages = []
  let after: Input<'material.list'>['after']
  for (let page = 0; ; page++) {
    const { materials, more, end } = await buhe.does('material.list', { kind, ...about, page, ...(after && { after }) })
    after = end
    expect(materials.length).toBeLessThanOrEqual(10)
    pages.push(...materials)
    if (!more) return pages
  }
}
const idsOf = (rows: { _id: string }[]) => rows.map(({ _id }) => _id).sort()
const typeOf = (id: string) => cases.find(({ _id }) => _id === id)?.type

describe('布和 finds what to put up', () => {
  test('everything published, ten a page, none twice', async () => {
    expect(idsOf(await all('slogan'))).toEqual(idsOf(slogans))
    expect(idsOf(await all('script'))).toEqual(idsOf(scripts))
    expect(idsOf(await all('poster'))).toEqual(idsOf(posters))
  })

  test.each<[MaterialKind, { _id: string; audiences: Audience[] }[]]>([
    ['slogan', slogans],
    ['script', scripts],
    ['poster', posters],
  ])('%s for herders: what was made for them first, then what is for everyone, nothing for others', async (kind, rows) => {
    const found = (await all(kind, { audience: 'herder' })).map(({ _id }) => rows.find((row) => row._id === _id)?.audiences ?? [])
    const theirs = rows.filter(({ audiences }) => audiences.includes('herder')).length
    expect(theirs).toBeGreaterThan(0)
    expect(found.slice(0, theirs).every((audiences) => audiences.includes('herder'))).toBe(true)
    expect(found.slice(theirs).every((audiences) => audiences.length === 0)).toBe(true)
    expect(found).toHaveLength(rows.filter(({ audiences }) => audiences.length === 0 || audiences.includes('herder')).length)
  })

  test('about one fraud: scripts and posters by their case, slogans by their own word, then those that hold for any', async () => {
    expect(idsOf(await all('script', { type: 'farming' }))).toEqual(idsOf(scripts.filter((one) => typeOf(one.case) === 'farming')))
    expect(idsOf(await all('poster', { type: 'rebate' }))).toEqual(idsOf(posters.filter((one) => typeOf(one.case) === 'rebate')))
    const found = (await all('slogan', { type: 'farming' })).map(({ _id }) => slogans.find((one) => one._id === _id)?.type)
    const theirs = slogans.filter(({ type }) => type === 'farming').length
    expect(theirs).toBeGreaterThan(2)
    expect(found.slice(0, theirs)).toEqual(Array(theirs).fill('farming'))
    expect(found.slice(theirs)).toEqual(slogans.filter(({ type }) => !type).map(() => undefined))
  })

  test('both at once', async () => {
    const wanted = scripts.filter((one) => typeOf(one.case) === 'farming' && one.audiences.includes('farmer'))
    const found = await all('script', { type: 'farming', audience: 'farmer' })
    expect(found.map(({ _id }) => _id)).toEqual(expect.arrayContaining(idsOf(wanted)))
    expect(found.every(({ _id }) => scripts.some((one) => one._id === _id && typeOf(one.case) === 'farming'))).toBe(true)
  })

  test('only what is put up leaves the store', async () => {
    const [slogan] = await all('slogan')
    const [script] = await all('script')
    const { poster } = await buhe.does('material.poster', { id: 'answer-96110' })
    expect(Object.keys(slogan ?? {}).sort()).toEqual(['_id', 'kind', 'text'])
    expect(Object.keys(script ?? {}).sort()).toEqual(['_id', 'kind', 'text', 'title'])
    expect(Object.keys(poster).sort()).toEqual(['_id', 'colour', 'headline', 'kind', 'lines'])
  })
})

test.each(['qimuge', 'ao', 'lin', 'batu', 'ganger', 'uren'])('%s, who puts nothing up, gets nothing', async (id) => {
  const someone = await village.person(id)
  expect(await someone.asks('material.list', { kind: 'slogan' })).toEqual({ ...refused('forbidden') })
  expect(await someone.asks('material.poster', { id: 'answer-96110' })).toEqual({ ...refused('forbidden') })
})

test('a stranger gets nothing either', async () => {
  expect(await (await village.visitor()).asks('material.list', { kind: 'poster' })).toEqual({ ...refused('forbidden') })
})

test('what is still being written is not there; withdrawn, it is gone with the next look', async () => {
  const content = { text: '羊没下车，钱不出门', type: 'farming', audiences: ['herder'] }
  const here = async () => (await all('slogan', { audience: 'herder', type: 'farming' })).some(({ _id }) => _id === 'off-the-truck')
  await sarna.does('manuscript.save', { id: 'off-the-truck', kind: 'slogan', content, after: 0 })
  await sarna.does('manuscript.submit', { id: 'off-the-truck', version: 1 })
  expect(await here()).toBe(false)
  await gaowa.does('manuscript.approve', { id: 'off-the-truck', version: 1 })
  expect(await here()).toBe(true)
  await gaowa.does('manuscript.withdraw', { id: 'off-the-truck', words: '这句话要重新核对' })
  expect(await here()).toBe(false)

  const { id } = await gaowa.does('manuscript.open', { kind: 'poster', item: 'call-110-first' })
  await gaowa.does('manuscript.withdraw', { id, words: '电话要重新核对' })
  expect(idsOf(await all('poster'))).not.toContain('call-110-first')
  expect(await buhe.asks('material.poster', { id: 'call-110-first' })).toEqual({ ...refused('notFound') })
})

describe('what was rendered of it', () => {
  const text = { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'] }
  const mp3 = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(2000)]).toString('base64')

  test.each<[MaterialKind, string]>([
    ['slogan', 'sheep-first'],
    ['script', 'before-lambs-sale'],
    ['poster', 'answer-96110'],
    ['comic', 'comic-sheep-deposit'],
  ])('%s: Mongolian once 乌仁 has ticked it, not before, and not after its Chinese changed', async (kind, item) => {
    const one = async () => (await all(kind)).find(({ _id }) => _id === item)
    const what = { kind, item, language: 'mn' as const }
    await sarna.does('rendering.save', { ...what, text, after: 0 })
    await sarna.does('rendering.submit', { ...what, version: 1 })
    expect(await one()).not.toHaveProperty('mongolian')
    const { source } = await uren.does('rendering.read', what)
    await uren.does('rendering.decide', { ...what, version: 1, source: source.hash, accept: true })
    expect(await one()).toMatchObject({ mongolian: true })
    expect(await buhe.does('rendering.mongolian', { kind, item })).toEqual({ text, reviewer: '乌仁' })

    const changed = { slogan: { text: '改过的话' }, script: { title: '改过' }, poster: { headline: ['改过'] }, comic: { title: '改过' } }[
      kind
    ]
    await village.sdk().database().collection(`${kind}s`).doc(item).update(changed)
    expect(await one()).not.toHaveProperty('mongolian')
  })

  test('a recording of a script is heard once a second person has ticked it', async () => {
    const item = 'grain-season'
    const what = { kind: 'script' as const, item, language: 'zh' as const }
    const one = async () => (await all('script')).find(({ _id }) => _id === item)
    await sarna.does('rendering.attach', { ...what, id: 'r1', part: 0, parts: 1, audio: mp3 })
    const { rendering } = await sarna.does('rendering.read', what)
    const { version } = await sarna.does('rendering.save', { ...what, transcript: '照稿子念的', after: rendering?.version ?? 0 })
    await sarna.does('rendering.submit', { ...what, version })
    expect(await one()).not.toHaveProperty('recording')
    const { source } = await gaowa.does('rendering.read', what)
    await gaowa.does('rendering.decide', { ...what, version, source: source.hash, accept: true })
    expect(await one()).toMatchObject({ recording: expect.stringMatching(/^http/) })
  })
})

describe('a case was withdrawn', () => {
  const shown = async () => {
    const found = await Promise.all((['slogan', 'script', 'poster'] as const).map((kind) => all(kind)))
    return found.flat().map(({ kind, _id }) => `${kind}.${_id}`)
  }

  test('布和 finds none of its posters, scripts and slogans, until 高娃 lets one stay', async () => {
    const story = posters.find((p) => p._id !== 'call-110-first' && scripts.some((s) => s.case === p.case))?.case ?? ''
    const slogan = slogans[0]?._id ?? ''
    const from = { poster: posters.filter((p) => p.case === story), script: scripts.filter((s) => s.case === story) }
    const { id: ofSlogan } = await sarna.does('manuscript.open', { kind: 'slogan', item: slogan })
    await village.sdk().database().collection('manuscripts').doc(ofSlogan).update({ from: story })
    const poster = from.poster[0]?._id ?? ''
    await buhe.does('material.poster', { id: poster })
    const before = await shown()

    const { id } = await sarna.does('manuscript.open', { kind: 'case', item: story })
    await gaowa.does('manuscript.withdraw', { id, words: '核实后不是诈骗' })
    const gone = [`slogan.${slogan}`, ...from.poster.map((p) => `poster.${p._id}`), ...from.script.map((s) => `script.${s._id}`)]
    expect(await shown()).toEqual(before.filter((one) => !gone.includes(one)))
    expect(await buhe.asks('material.poster', { id: poster })).toMatchObject(refused('notFound'))

    const { id: ofPoster } = await sarna.does('manuscript.open', { kind: 'poster', item: poster })
    expect((await sarna.does('manuscript.read', { id: ofPoster })).manuscript.flagged).toBeDefined()
    await gaowa.does('manuscript.keep', { id: ofPoster })
    await buhe.does('material.poster', { id: poster })
    expect(await shown()).toEqual(before.filter((one) => one === `poster.${poster}` || !gone.includes(one)))
  })
})

describe('whoever shows it or publishes it elsewhere', () => {
  const bayan = 'anhe/baiyin/bayan'
  const day = 86_400_000
  const soon = () => Date.now() + 30 * day
  const alert = (id: string, regions: string[]) => ({
    ...{ id, regions, severity: 'severe' as const, type: 'farming' as const, audiences: [], headline: '有人冒充收羊老板' },
    ...{ lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: Date.now() + 10 * day, submit: true },
  })
  const inForce = async (id: string, regions: string[], more: { references?: string } = {}) => {
    await sarna.does('alert.save', { ...alert(id, regions), ...more })
    await approves(gaowa, id)
  }
  const waits = async (one: Someone) => (await one.does('todo.list', {})).todos.map(({ kind, what, note = '' }) => [kind, what, note])
  let tana: Someone
  let wulan: Someone
  beforeAll(async () => {
    ;[tana, wulan] = [await village.person('tana'), await village.person('wulan')]
    await inForce('for-bayan', [bayan])
    await inForce('for-hongqi', ['anhe/baiyin/hongqi'])
  })

  test('塔娜 of the media group takes what is published, and learns nothing else', async () => {
    const { alerts, places, showings } = await tana.does('material.current', {})
    expect(alerts.map(({ _id }) => _id).sort()).toEqual(['for-bayan', 'for-hongqi'])
    expect(JSON.stringify(alerts)).not.toMatch(/sarna|gaowa/)
    expect([places, showings]).toEqual([[], []])
    expect((await tana.does('tip.list', { page: 0 })).tips).toHaveLength(10)
    expect((await tana.does('material.list', { kind: 'slogan', page: 0 })).materials).toHaveLength(10)
    for (const call of ['alert.desk', 'manuscript.list', 'help.list', 'staff.list', 'report.queue'] as const)
      expect(await tana.asks(call, { page: 0, flagged: false })).toMatchObject(refused('forbidden'))
    expect((await tana.does('staff.mine', {})).roles).toMatchObject([{ role: 'media', place: '白音苏木' }])
  })

  test('乌兰 is told of her village’s alert, puts it up, and the coverage counts one screen and nothing else', async () => {
    for (const id of ['tell-1', 'tell-2', 'tell-3', 'tell-4']) await wulan.does('person.subscribe', { id, accepted: ['task'] })
    expect(await waits(wulan)).toEqual([['alertToShow', '有人冒充收羊老板', '']])
    const { alerts, places } = await wulan.does('material.current', {})
    expect([alerts.map(({ _id }) => _id), places.map(({ name }) => name)]).toEqual([['for-bayan'], ['巴彦嘎查']])
    const up = { region: bayan, spot: '超市门口的屏', kind: 'alert' as const, item: 'for-bayan', until: soon() }
    const { id } = await wulan.does('material.show', up)
    expect(await wulan.does('material.show', up)).toEqual({ id })
    expect(await waits(wulan)).toEqual([])
    const { showings } = await wulan.does('material.current', {})
    expect(showings.map(({ what, until }) => [what, until])).toEqual([['有人冒充收羊老板', alerts[0]?.expires]])
    const { region, parts } = await gaowa.does('alert.coverage', { id: 'for-bayan', region: 'anhe/baiyin' })
    expect([region.reach.screens, ...parts.map(({ name, reach }) => [name, reach.screens])]).toEqual([
      ...[1, ['巴彦嘎查', 1], ['查干嘎查', 0], ['红旗村', 0]],
    ])
    expect(region.reach).toMatchObject({ posted: 0, confirmed: 0, opened: 0 })
    // the ledger has it by itself: one screen, however often she says so
    const { lines } = await gaowa.does('ledger.list', { region: bayan })
    expect(lines.filter(({ form }) => form === 'screen')).toMatchObject([{ source: 'system', counts: { screens: 1 }, mayChange: false }])
    // nothing of who she is stands with it
    expect(JSON.stringify([await village.documents('showings'), lines])).not.toContain('wulan')
  })

  test('she puts up only what is published, where she runs the screen, and until a day to come', async () => {
    const up = { region: bayan, spot: '超市门口的屏', kind: 'poster' as const, item: 'answer-96110', until: soon() }
    expect(await wulan.asks('material.show', { ...up, region: 'anhe/baiyin' })).toMatchObject(refused('forbidden'))
    expect(await wulan.asks('material.show', { ...up, kind: 'alert', item: 'for-hongqi' })).toMatchObject(refused('notFound'))
    expect(await wulan.asks('material.show', { ...up, item: 'no-such-poster' })).toMatchObject(refused('notFound'))
    expect(await wulan.asks('material.show', { ...up, until: Date.now() - 1 })).toMatchObject(refused('badInput'))
    for (const one of [tana, buhe]) expect(await one.asks('material.show', up)).toMatchObject(refused('forbidden'))
  })

  test('what is cancelled, withdrawn or over is to come down, and she is told', async () => {
    const up = { region: bayan, spot: '公告栏', until: soon() }
    await wulan.does('material.show', { ...up, kind: 'poster', item: 'answer-96110' })
    await wulan.does('material.show', { ...up, kind: 'slogan', item: 'sheep-first', until: Date.now() + day })
    const { lines } = await gaowa.does('ledger.list', { region: bayan })
    expect(lines.filter(({ form }) => form === 'poster')).toMatchObject([{ source: 'system', counts: { posters: 2 } }])
    await gaowa.does('alert.cancel', { id: 'for-bayan', newId: 'not-so', why: '核实后不是诈骗' })
    const { id } = await sarna.does('manuscript.open', { kind: 'poster', item: 'answer-96110' })
    await gaowa.does('manuscript.withdraw', { id, words: '电话要重新核对' })
    const kinds = async () => (await wulan.does('material.current', {})).showings.map(({ kind, down }) => [kind, down]).sort()
    expect(await kinds()).toEqual([
      ...[
        ['alert', 'withdrawn'],
        ['poster', 'withdrawn'],
        ['slogan', undefined],
      ],
    ])
    await village.advance(120_000)
    const told = await village.documents<Message>('messages', { to: 'wulan' })
    expect(told.map(({ words }) => words).join()).toContain('要取下来的')
    // put right at the desk: the old words hang there still
    const slogan = village.sdk().database().collection('slogans').doc('sheep-first')
    const [{ text }] = (await slogan.get()).data
    await slogan.update({ text: '见到羊，见到人，再付钱' })
    expect(await kinds()).toContainEqual(['slogan', 'changed'])
    await slogan.update({ text })
    // its day passes
    await village
      .sdk()
      .database()
      .collection('showings')
      .where({ kind: 'slogan' })
      .update({ until: Date.now() - 1 })
    expect((await waits(wulan)).map(([kind, , note]) => `${kind} ${note}`).sort()).toEqual([
      'toTakeDown 公告栏，内容已经撤下',
      'toTakeDown 公告栏，到日子了',
      'toTakeDown 超市门口的屏，内容已经撤下',
    ])
    const standing = (await wulan.does('material.current', {})).showings
    for (const one of standing) await wulan.does('material.takeDown', { id: one._id })
    expect(await waits(wulan)).toEqual([])
    // one of them by a slip: it is found, stands again and waits again; sent twice it is the same
    const taken = (await wulan.does('material.current', {})).taken
    expect(taken.map(({ _id }) => _id).sort()).toEqual(standing.map(({ _id }) => _id).sort())
    const slip = taken.find(({ kind }) => kind === 'slogan')?._id ?? ''
    for (let i = 0; i < 2; i++) await wulan.does('material.takeDown', { id: slip, back: true })
    expect((await waits(wulan)).map(([kind]) => kind)).toEqual(['toTakeDown'])
    await wulan.does('material.takeDown', { id: slip })
    await village.advance(86_400_000 + 60_000)
    expect((await wulan.does('material.current', {})).taken).toEqual([])
    expect(await wulan.asks('material.takeDown', { id: slip, back: true })).toMatchObject(refused('conflict'))
    expect(await waits(wulan)).toEqual([])
    // it did stand there
    expect((await gaowa.does('alert.coverage', { id: 'for-bayan', region: bayan })).region.reach.screens).toBe(1)
  })
})

describe('塔娜 publishes elsewhere', () => {
  let tana: Someone
  beforeAll(async () => {
    tana = await village.person('tana')
  })

  test('a case as an article: whole, with its source, the county’s office and until when it may stand', async () => {
    const told = cases.find(({ _id }) => _id === 'sheep-deposit')
    const { article } = await tana.does('material.article', { case: 'sheep-deposit' })
    expect(article.title).toBe(told?.title)
    expect(article.parts[0]?.paragraphs).toEqual(told?.story)
    expect(article.parts.map(({ heading }) => heading)).toEqual([undefined, '就差这一步', '哪里不对劲', '遇到了怎么办', '可以这样问他'])
    expect(article).toMatchObject({
      office: '安和旗反诈综合指挥室',
      source: expect.stringMatching(/，20\d\d年\d+月\d+日$/),
      site: village.url,
    })
    expect(article.until).toBeGreaterThan(article.at)
    expect(JSON.stringify(article)).not.toContain('ownWords')
  })

  test('a month of what was put out; a tip that was sent is in it, and the cases of that month', async () => {
    const { tips } = await buhe.does('tip.list', { page: 0 })
    const sent = tips[0] as (typeof tips)[0]
    await buhe.does('alert.sendTip', { id: 'told', tip: sent._id, regions: ['anhe/baiyin/bayan'] })
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
    const { article } = await tana.does('material.article', { month })
    expect(article.title).toMatch(/^安和旗20\d\d年\d+月防骗提醒$/)
    const all = article.parts.flatMap(({ paragraphs }) => paragraphs).join('')
    expect(all).toContain(sent.lines[0])
    expect(article.pictures).toEqual([])
  })

  test('of a month in which nothing was put out there is none; nor of a case that was withdrawn', async () => {
    expect(await tana.asks('material.article', { month: '2001-01' })).toEqual({ ...refused('notFound') })
    expect(await tana.asks('material.article', {})).toEqual({ ...refused('badInput') })
    const { id } = await gaowa.does('manuscript.open', { kind: 'case', item: 'sheep-deposit' })
    await gaowa.does('manuscript.withdraw', { id, words: '要重新核对' })
    expect(await tana.asks('material.article', { case: 'sheep-deposit' })).toEqual({ ...refused('notFound') })
  })

  test('where the county’s website takes in what is new', async () => {
    expect(await tana.does('material.feed', {})).toEqual({ site: village.url })
    expect(await buhe.asks('material.feed', {})).toEqual({ ...refused('forbidden') })
    expect(await buhe.asks('material.article', { case: 'sheep-deposit' })).toEqual({ ...refused('forbidden') })
  })
})

describe('布和 has a slogan made a banner, and takes a poster', () => {
  test('a slogan comes with who issues it, the order of the scripts and until when', async () => {
    const one = (await all('slogan'))[0] as { _id: string; text: string }
    const { slogan, issued } = await buhe.does('material.slogan', { id: one._id })
    expect(slogan.text).toBe(one.text)
    expect(issued).toEqual({ office: '安和旗反诈综合指挥室', order: 'hanFirst', until: expect.any(Number) })
    expect(issued.until).toBeGreaterThan(Date.now())
    expect(await buhe.asks('material.slogan', { id: 'nowhere' })).toEqual({ ...refused('notFound') })
    expect(await (await village.person('lin')).asks('material.slogan', { id: one._id })).toEqual({ ...refused('forbidden') })
  })

  test('a poster shows a picture of its kind’s comic, in which nobody says anything: the trap where it warns', async () => {
    const drawn = async (id: string) => (await buhe.does('material.poster', { id })).drawing
    expect(await drawn('not-behind-children')).toMatchObject({ phone: { from: expect.any(String) }, near: true, bubbles: [] })
    const right = await drawn('shop-money-arrives')
    expect(right?.people.length).toBeGreaterThan(0)
    expect(right).not.toHaveProperty('phone')
    expect(right).not.toHaveProperty('caption')
  })

  test('a poster also with a mini-program code, and with its Mongolian once that was ticked', async () => {
    const { _id: id } = (await all('poster'))[0] as { _id: string }
    expect((await buhe.does('material.poster', { id })).issued).toMatchObject({ code: expect.stringMatching(/^iVBOR/) })
    const text = { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'] }
    const what = { kind: 'poster' as const, item: id, language: 'mn' as const }
    const { rendering } = await sarna.does('rendering.read', what)
    await sarna.does('rendering.save', { ...what, text, after: rendering?.version ?? 0 })
    const { rendering: saved, source } = await uren.does('rendering.read', what)
    const version = saved?.version ?? 0
    await sarna.does('rendering.submit', { ...what, version })
    await uren.does('rendering.decide', { ...what, version, source: source.hash, accept: true })
    expect((await buhe.does('material.poster', { id })).issued.words).toEqual(text)
  })
})
