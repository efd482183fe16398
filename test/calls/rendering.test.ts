import { handbook } from '../../content/handbook'
import type { Alert } from '../../types/entities/alert'
import type { Slogan } from '../../types/entities/material'
import type { QuizItem } from '../../types/entities/quiz'
import type { Localization } from '../../types/entities/rendering'
import type { Tip } from '../../types/entities/tip'
import { quizPart } from '../../wording/quiz-part'
import { approves } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
let sarna: Someone
let gaowa: Someone
let uren: Someone
let qimuge: Someone
let tips: Tip[]
beforeAll(async () => {
  ;[sarna, gaowa, uren, qimuge] = (await Promise.all(['sarna', 'gaowa', 'uren', 'qimuge'].map((id) => village.person(id)))) as [
    Someone,
    Someone,
    Someone,
    Someone,
  ]
  tips = await village.documents<Tip>('tips')
})

const text = { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'] }
const of = (n: number, language: 'mn' | 'zh' = 'mn') => ({ kind: 'tip' as const, item: (tips[n] as Tip)._id, language })
type Of = ReturnType<typeof of>
const read = (who: Someone, what: Of) => who.does('rendering.read', what)
const sourceOf = async (what: Of) => (await read(uren, what)).source.hash

/** Silence as phones record it: one second. */
const wav = (bytes = 16_000) => {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.write('WAVEfmt ', 8)
  return Buffer.concat([head, Buffer.alloc(bytes)])
}
const send = async (who: Someone, what: Of, id: string, recording: Buffer, parts = 1) => {
  const size = Math.ceil(recording.length / parts)
  for (let part = 0; part < parts; part++) {
    const audio = recording.subarray(part * size, (part + 1) * size).toString('base64')
    await who.does('rendering.attach', { ...what, id, part, parts, audio })
  }
}
/** From a blank sheet to readers: 萨日娜 writes, 乌仁 ticks. */
const publish = async (what: Of) => {
  const { version } = await sarna.does('rendering.save', { ...what, text, after: 0 })
  await sarna.does('rendering.submit', { ...what, version })
  await uren.does('rendering.decide', { ...what, version, source: await sourceOf(what), accept: true })
  return version
}

describe('Mongolian words', () => {
  test('a number hidden in Mongolian digits is refused when it is handed in, and the words stay as they were written', async () => {
    const what = of(30)
    const withNumber = { ...text, paragraphs: ['ᠤᠲᠠᠰᠤ ᠑᠓᠘᠐᠐᠑᠓᠘᠐᠐᠐', 'ᠪᠠᠶᠠᠨ\u180eᠠ'] }
    const { version } = await sarna.does('rendering.save', { ...what, text: withNumber, after: 0 })
    expect((await read(sarna, what)).rendering?.text).toEqual(withNumber)
    expect(await sarna.asks('rendering.submit', { ...what, version })).toMatchObject(refused('badInput'))
  })

  test('萨日娜 writes, 乌仁 ticks by name, 其木格 reads; not before, and never by the one who wrote', async () => {
    const what = of(0)
    expect((await read(sarna, what)).state).toBe('none')
    const { version } = await sarna.does('rendering.save', { ...what, text, after: 0 })
    await sarna.does('rendering.submit', { ...what, version })
    expect(await qimuge.asks('rendering.mongolian', { kind: 'tip', item: what.item })).toMatchObject(refused('notFound'))
    expect(await qimuge.does('tip.read', { id: what.item })).not.toHaveProperty('mongolian')

    const decision = { ...what, version, source: await sourceOf(what), accept: true }
    expect((await uren.does('rendering.waiting', {})).waiting).toMatchObject([{ item: what.item, state: 'submitted', toDecide: true }])
    for (const other of [sarna, gaowa]) expect(await other.asks('rendering.decide', decision)).toMatchObject(refused('forbidden'))
    await fiveTimes(() => uren.asks('rendering.decide', decision))
    expect(await uren.does('rendering.decide', decision)).toEqual({ status: 'reviewed' })

    expect(await qimuge.does('tip.read', { id: what.item })).toMatchObject({ mongolian: true })
    const shown = () => qimuge.does('rendering.mongolian', { kind: 'tip', item: what.item })
    expect(await shown()).toEqual({ text, reviewer: '乌仁' })
    const ganger = await village.person('ganger')
    const region = (await ganger.does('county.settings', {})).places[0]?._id ?? ''
    await ganger.does('county.set', { region, values: { scriptOrder: 'mongolianFirst' } })
    expect(await shown()).toEqual({ text, reviewer: '乌仁', order: 'mongolianFirst' })
    await ganger.does('county.set', { region, values: { scriptOrder: null } })
  })

  test('what 乌仁 wrote herself waits for another reviewer', async () => {
    const what = of(1)
    const { version } = await uren.does('rendering.save', { ...what, text, after: 0 })
    await uren.does('rendering.submit', { ...what, version })
    const decision = { ...what, version, source: await sourceOf(what), accept: true }
    expect(await uren.asks('rendering.decide', decision)).toMatchObject({
      ...refused('forbidden'),
      message: expect.stringContaining('另一位'),
    })
    expect((await read(uren, what)).may).toEqual({ save: false, submit: false, decide: false })
  })

  test('once the Chinese text changes, nobody gets the old Mongolian until it is ticked again', async () => {
    const what = of(2)
    const version = await publish(what)
    const old = await sourceOf(what)
    await village.sdk().database().collection('tips').doc(what.item).update({ headline: '没见着羊 先别付钱' })
    expect(await qimuge.does('tip.read', { id: what.item })).not.toHaveProperty('mongolian')
    expect(await qimuge.asks('rendering.mongolian', { kind: 'tip', item: what.item })).toMatchObject(refused('notFound'))
    expect((await read(uren, what)).state).toBe('stale')
    expect((await uren.does('rendering.waiting', {})).waiting).toContainEqual(
      expect.objectContaining({ item: what.item, state: 'stale', toDecide: true }),
    )

    expect(await uren.asks('rendering.decide', { ...what, version, source: old, accept: true })).toMatchObject(refused('conflict'))
    await uren.does('rendering.decide', { ...what, version, source: await sourceOf(what), accept: true })
    expect(await qimuge.does('tip.read', { id: what.item })).toMatchObject({ mongolian: true })
  })

  test('while a next wording is written and given back, readers keep the ticked one', async () => {
    const what = of(3)
    const after = await publish(what)
    const better = { ...text, paragraphs: ['ᠪᠢᠴᠢᠭ'] }
    const { version } = await sarna.does('rendering.save', { ...what, text: better, after })
    await sarna.does('rendering.submit', { ...what, version })
    expect(await sarna.asks('rendering.save', { ...what, text, after: version })).toMatchObject(refused('conflict'))
    await uren.does('rendering.decide', { ...what, version, source: await sourceOf(what), accept: false, words: '第二行少一个字' })
    expect((await read(sarna, what)).rendering).toMatchObject({ words: '第二行少一个字', text: better })
    expect((await qimuge.does('rendering.mongolian', { kind: 'tip', item: what.item })).text).toEqual(text)
  })

  test('two colleagues at once: the second is told, a lost answer is not', async () => {
    const what = of(4)
    const mine = { ...what, text, after: 0 }
    expect(await fiveTimes(() => sarna.asks('rendering.save', mine))).toContainEqual({ ok: true, data: { version: 1 } })
    expect(await sarna.does('rendering.save', mine)).toEqual({ version: 1 })
    expect(await gaowa.asks('rendering.save', { ...mine, text: { ...text, headline: 'ᠪᠢᠴᠢᠭ' } })).toMatchObject(refused('conflict'))
  })

  test('a list says how each stands; a withdrawn content has none', async () => {
    const { rows, more } = await uren.does('rendering.list', { kind: 'tip', language: 'mn' })
    expect(rows).toHaveLength(20)
    expect(more).toBe(true)
    expect(rows.slice(0, 2).map((r) => r.state)).toEqual(['reviewed', 'submitted'])
    expect(await uren.asks('rendering.read', { ...of(0), item: 'gone' })).toMatchObject(refused('notFound'))
  })
})

describe('recordings', () => {
  test('a Chinese one comes in pieces, is ticked by a second editor, and is heard with the tip', async () => {
    const what = of(5, 'zh')
    await send(sarna, what, 'r1', wav(50_000), 3)
    const { version } = await sarna.does('rendering.save', { ...what, transcript: '没见着羊，先别付钱。', after: 2 })
    await sarna.does('rendering.submit', { ...what, version })
    await gaowa.does('rendering.decide', { ...what, version, source: await sourceOf(what), accept: true })

    const { recording = '' } = await qimuge.does('tip.read', { id: what.item })
    const heard = await fetch(recording)
    expect(heard.headers.get('content-type')).toBe('audio/wav')
    expect(Buffer.from(await heard.arrayBuffer())).toEqual(wav(50_000))
  })

  test('what 高娃 ticked is what 其木格 hears, whatever is sent under its name afterwards', async () => {
    const what = of(9, 'zh')
    const heard = async () => {
      const { recording = '' } = await qimuge.does('tip.read', { id: what.item })
      return Buffer.from(await (await fetch(recording)).arrayBuffer())
    }
    await send(sarna, what, 'r1', wav(9000))
    const { version } = await sarna.does('rendering.save', { ...what, transcript: '先问家里人。', after: 2 })
    await sarna.does('rendering.submit', { ...what, version })
    await gaowa.does('rendering.decide', { ...what, version, source: await sourceOf(what), accept: true })

    await sarna.does('rendering.save', { ...what, transcript: '先问家里人。', recording: false, after: version })
    const other = { ...what, id: 'r1', part: 0, parts: 1, audio: wav(5000).toString('base64') }
    expect(await sarna.asks('rendering.attach', other)).toMatchObject(refused('conflict'))
    expect(await heard()).toEqual(wav(9000))
    // The very same sound under another name, then another one in its place: the ticked one stays.
    await send(sarna, what, 'r2', wav(9000))
    await send(sarna, what, 'r3', wav(5000))
    expect(await heard()).toEqual(wav(9000))
    await send(sarna, what, 'r4', wav(5000))
    const { rendering } = await read(sarna, what)
    expect(Buffer.from(await (await fetch(rendering?.recording as string)).arrayBuffer())).toEqual(wav(5000))
  })

  test('a piece twice is a piece once; a gap and an unfit file are refused', async () => {
    const what = of(6, 'zh')
    const audio = wav(10_000).toString('base64')
    const piece = { ...what, id: 'r1', parts: 2, audio }
    expect(await sarna.does('rendering.attach', { ...piece, part: 0 })).toMatchObject({ received: 1 })
    expect(await sarna.does('rendering.attach', { ...piece, part: 0 })).toMatchObject({ received: 1 })
    expect(await sarna.asks('rendering.attach', { ...piece, id: 'r2', part: 1 })).toMatchObject(refused('conflict'))
    const film = Buffer.from('<html>not a sound</html>').toString('base64')
    expect(await sarna.asks('rendering.attach', { ...piece, id: 'r3', part: 0, audio: film })).toMatchObject(refused('badInput'))
    await sarna.does('rendering.attach', { ...piece, part: 1 })
    expect(await sarna.does('rendering.attach', { ...piece, part: 1 })).toMatchObject({ received: 2 })
  })

  test('more than five megabytes are refused, and nothing of them stays', async () => {
    const what = of(7, 'zh')
    await expect(send(sarna, what, 'r1', wav(5_300_000), 8)).rejects.toThrow('5兆')
    expect(await village.documents<Localization>('renderings', { item: what.item })).toMatchObject([{ status: 'draft' }])
    expect((await read(sarna, what)).rendering).not.toHaveProperty('recording')
  })

  test('a recording without its words is not handed in: who cannot hear reads them', async () => {
    const what = of(8, 'zh')
    await send(sarna, what, 'r1', wav())
    expect(await sarna.asks('rendering.submit', { ...what, version: 2 })).toMatchObject({
      ...refused('badInput'),
      message: expect.stringContaining('写下来'),
    })
  })
})

test('an alert in force has its Mongolian too; a draft has none for anybody', async () => {
  const buhe = await village.person('buhe')
  const alert = {
    id: 'sheep',
    submit: true,
    regions: ['anhe/baiyin/bayan'],
    severity: 'severe' as const,
    type: 'farming' as const,
    audiences: [],
    headline: '有人冒充收羊老板，先要定金',
    lines: ['电话里说高价收羊，先转“定金”'],
    instruction: '见到人、看到车再谈钱。拿不准先打96110',
    expires: Date.now() + 7 * 86_400_000,
  }
  await buhe.does('alert.save', alert)
  const what = { kind: 'alert' as const, item: 'sheep', language: 'mn' as const }
  expect(await uren.asks('rendering.read', what)).toMatchObject(refused('notFound'))
  await approves(gaowa, 'sheep')
  expect((await uren.does('rendering.list', { kind: 'alert', language: 'mn' })).rows).toMatchObject([{ item: 'sheep', state: 'none' }])
  const { version } = await sarna.does('rendering.save', { ...what, text, after: 0 })
  await sarna.does('rendering.submit', { ...what, version })
  const { source } = await uren.does('rendering.read', what)
  expect(source.words.slice(0, 2)).toEqual([alert.headline, ...alert.lines])
  await uren.does('rendering.decide', { ...what, version, source: source.hash, accept: true })
  expect(await qimuge.does('alert.open', { id: 'sheep' })).toMatchObject({ mongolian: true })
  expect(await village.documents<Alert>('alerts', { _id: 'sheep' })).toHaveLength(1)
})

test('the week that 其木格’s phone keeps has what was ticked: recordings and Mongolian of the days to come', async () => {
  const { days } = await qimuge.does('home.week', {})
  const item = days[7]?.tip?._id as string
  const mongolian = { kind: 'tip' as const, item, language: 'mn' as const }
  const spoken = { ...mongolian, language: 'zh' as const }
  if ((await read(uren, mongolian)).state === 'none') await publish(mongolian)
  if ((await read(uren, spoken)).state === 'none') {
    await send(sarna, spoken, 'w1', wav(8_000))
    const { version } = await sarna.does('rendering.save', { ...spoken, transcript: '先问家里人。', after: 2 })
    await sarna.does('rendering.submit', { ...spoken, version })
    await gaowa.does('rendering.decide', { ...spoken, version, source: await sourceOf(spoken), accept: true })
  }
  const week = await qimuge.does('home.week', {})
  const { recording = '' } = week.days[7]?.tip ?? {}
  expect(week.days[7]?.tip).toMatchObject({ _id: item, mongolian: true })
  expect((await fetch(recording)).headers.get('content-type')).toBe('audio/wav')
  expect(week.mongolian).toContainEqual({ tip: item, text, reviewer: '乌仁' })
})

/** What stands in no row of its own, or in a part of one, goes the same way as the rest. */
describe('slogans, quiz items, the handbook and 我被骗了', () => {
  type Any = { kind: 'slogan' | 'quizItem' | 'handbook' | 'standing'; item: string }
  const inMongolian = (what: Any) => ({ ...what, language: 'mn' as const })
  const readSource = async (what: Any) => (await uren.does('rendering.read', inMongolian(what))).source
  const handIn = async (what: Any) => {
    const { version } = await sarna.does('rendering.save', { ...inMongolian(what), text, after: 0 })
    await sarna.does('rendering.submit', { ...inMongolian(what), version })
    return { ...inMongolian(what), version, source: (await readSource(what)).hash, accept: true }
  }
  const change = (collection: string, id: string, words: object) => village.sdk().database().collection(collection).doc(id).update(words)

  const stories: [string, () => Promise<Any>, (item: string) => Promise<unknown>][] = [
    [
      'a slogan that is reworded',
      async () => ({ kind: 'slogan', item: ((await village.documents<Slogan>('slogans'))[0] as Slogan)._id }),
      (item) => change('slogans', item, { text: '先问家人 再动钱' }),
    ],
    [
      'a wording of a quiz item that is reworded',
      async () => ({ kind: 'quizItem', item: `${((await village.documents<QuizItem>('quizItems'))[0] as QuizItem)._id}_2` }),
      async (item) => {
        const id = item.slice(0, -2)
        const [row] = await village.documents<QuizItem>('quizItems', { _id: id })
        const variants = row?.variants.map((one, i) => (i === 1 ? { text: '您中奖了，先交运费。', clues: ['先交运费'] } : one))
        await change('quizItems', id, { variants: village.sdk().database().command.set(variants) })
      },
    ],
    [
      'a page of the handbook of which a story was withdrawn',
      async () => ({ kind: 'handbook', item: 'prize' }),
      () =>
        village
          .sdk()
          .database()
          .collection('cases')
          .doc(handbook.prize.stories[0] as string)
          .remove(),
    ],
    [
      '我被骗了 whose words are others in a later version',
      async () => ({ kind: 'standing', item: 'cheated' }),
      () => change('renderings', 'standing.cheated.mn', { shown: { source: 'of the words before' } }),
    ],
  ]
  test.each(stories)('%s: 乌仁 alone ticks, residents get only that, and no longer once it changed', async (_story, of, reword) => {
    const what = await of()
    const decision = await handIn(what)
    expect((await uren.does('rendering.waiting', {})).waiting).toContainEqual(expect.objectContaining({ ...what, toDecide: true }))
    expect(await qimuge.asks('rendering.mongolian', what)).toMatchObject(refused('notFound'))
    for (const other of [sarna, gaowa, qimuge]) expect(await other.asks('rendering.decide', decision)).toMatchObject(refused('forbidden'))
    await uren.does('rendering.decide', decision)
    expect(await qimuge.does('rendering.mongolian', what)).toEqual({ text, reviewer: '乌仁' })

    await reword(what.item)
    expect(await qimuge.asks('rendering.mongolian', what)).toMatchObject(refused('notFound'))
    expect((await uren.does('rendering.waiting', {})).waiting).toContainEqual(expect.objectContaining({ ...what, state: 'stale' }))
  })

  const speak = async (what: Any, transcript: string) => {
    const zh = { ...what, language: 'zh' as const }
    await sarna.does('rendering.attach', { ...zh, id: 'r1', part: 0, parts: 1, audio: wav().toString('base64') })
    const { version } = await sarna.does('rendering.save', { ...zh, transcript, after: 2 })
    await sarna.does('rendering.submit', { ...zh, version })
    await gaowa.does('rendering.decide', { ...zh, version, source: (await readSource(what)).hash, accept: true })
  }

  test('the handbook page brings its ticked recording and says that it is there in Mongolian', async () => {
    const what: Any = { kind: 'handbook', item: 'loan' }
    expect(await qimuge.does('case.handbook', { type: 'loan' })).not.toHaveProperty('mongolian')
    await uren.does('rendering.decide', await handIn(what))
    await speak(what, '放款以前收钱的，都是假贷款。')
    const { recording = '', mongolian } = await qimuge.does('case.handbook', { type: 'loan' })
    expect(mongolian).toBe(true)
    expect((await fetch(recording)).headers.get('content-type')).toBe('audio/wav')
    const { words, headings } = await readSource(what)
    expect(words.slice(0, 2)).toEqual(['虚假贷款', handbook.loan.intro])
    expect(headings[0]).toEqual({ at: 2, heading: '骗子一步一步怎么做' })
    expect(words[headings[1]?.at ?? 0]).toBe((await qimuge.does('case.handbook', { type: 'loan' })).page.redFlags[0])
  })

  test('each message dealt to 其木格 and her child comes with what was ticked: the wording shown, and its answer', async () => {
    const all = (await village.documents<QuizItem>('quizItems')).filter(({ bands }) => bands.includes('6-9'))
    const [item, ...frauds] = all.filter(({ genuine }) => !genuine)
    if (!item) throw new Error('no item')
    const message: Any = { kind: 'quizItem', item: quizPart(item._id, 2) }
    await speak(message, '念给你听。')
    await uren.does('rendering.decide', await handIn({ kind: 'quizItem', item: quizPart(item._id) }))
    // nearly everything else was met, so that this one comes
    const elsewhere = frauds.filter(({ theme }) => theme !== item.theme).slice(0, 1)
    const honest = all.filter(({ genuine, theme }) => genuine && theme !== item.theme && theme !== elsewhere[0]?.theme).slice(0, 3)
    const fresh = new Set([...elsewhere, ...honest].map(({ _id }) => _id))
    const met = Object.fromEntries(all.flatMap(({ _id }) => (fresh.has(_id) ? [] : [[_id, _id === item._id ? 0b1011 : 0b1111]])))
    const deal = () => qimuge.does('quiz.deal', { game: 'five', band: '6-9', met, missed: [] })
    let found: Awaited<ReturnType<typeof deal>>['messages'] = []
    for (let n = 0; n < 40 && !found.some(({ _id }) => _id === item._id); n++) found = (await deal()).messages
    const dealt = found.find(({ _id }) => _id === item._id)
    expect(dealt).toMatchObject({ variant: 2, recording: expect.stringContaining('http'), answer: { mongolian: true } })
    expect(dealt).not.toHaveProperty('mongolian')
    expect(found.find(({ _id }) => _id !== item._id)).not.toHaveProperty('recording')
  })

  test('举报 is a page of its own; what no page is has no words', async () => {
    await speak({ kind: 'standing', item: 'report' }, '遇到了什么事，写在这里。')
    expect(await qimuge.does('rendering.standing', { page: 'report' })).toEqual({ recording: expect.stringContaining('http') })
    for (const what of [
      { kind: 'standing' as const, item: 'home' },
      { kind: 'handbook' as const, item: 'toString' },
      { kind: 'quizItem' as const, item: 'nothing_1' },
    ])
      expect(await uren.asks('rendering.read', inMongolian(what as Any))).toMatchObject(refused('notFound'))
  })

  test('at the desk 乌仁 finds a tip by words of its title, spaces or none', async () => {
    const tip = tips.find(({ headline }) => headline.includes(' ')) as Tip
    const asked = { kind: 'tip' as const, language: 'mn' as const, words: tip.headline.replaceAll(' ', '') }
    expect((await uren.does('rendering.list', asked)).rows).toMatchObject([{ item: tip._id }])
    expect((await uren.does('rendering.list', { ...asked, words: '.*' })).rows).toEqual([])
    const pages = await uren.does('rendering.list', { kind: 'handbook', language: 'mn', words: '贷款' })
    expect(pages.rows.map(({ item }) => item)).toContain('loan')
  })
})

test('an alert on 其木格’s first screen can be read out: its lines, what to do, and the recording once ticked', async () => {
  const today = async () => (await qimuge.does('home.today', { village: 'anhe/baiyin/bayan' })).alerts.find((a) => a._id === 'sheep')
  expect(await today()).toMatchObject({ lines: ['电话里说高价收羊，先转“定金”'], instruction: '见到人、看到车再谈钱。拿不准先打96110' })
  const what = { kind: 'alert' as const, item: 'sheep', language: 'zh' as const }
  await sarna.does('rendering.attach', { ...what, id: 'r1', part: 0, parts: 1, audio: wav().toString('base64') })
  const { version } = await sarna.does('rendering.save', { ...what, transcript: '先看见人再谈钱。', after: 2 })
  await sarna.does('rendering.submit', { ...what, version })
  expect(await today()).not.toHaveProperty('recording')
  const { source } = await gaowa.does('rendering.read', what)
  await gaowa.does('rendering.decide', { ...what, version, source: source.hash, accept: true })
  expect(await today()).toMatchObject({ recording: expect.stringContaining('http'), mongolian: true })
})

test('a hundred and more translations that wait for 乌仁, or lost their content, hide no recording that waits for 萨日娜', async () => {
  const db = village.sdk().database()
  const waits = { status: 'submitted', version: 1, kind: 'tip' }
  const newer = Array.from({ length: 120 }, (_one, n) => ({
    ...{ ...waits, _id: `tip.gone-${n}.mn`, item: `gone-${n}`, language: 'mn', author: 'gaowa', updatedAt: Date.now() + n },
  }))
  const item = of(40).item
  await db
    .collection('renderings')
    .add([...newer, { ...waits, _id: `tip.${item}.zh`, item, language: 'zh', author: 'gaowa', updatedAt: 1 }])
  const waitsFor = async (one: Someone) =>
    (await one.does('todo.list', {})).todos.filter(({ kind }) => kind === 'rendering').map(({ id }) => id)
  expect(await waitsFor(sarna)).toContain(`tip ${item} zh`)
  expect(await waitsFor(gaowa)).not.toContain(`tip ${item} zh`)
  expect((await sarna.does('rendering.waiting', {})).waiting).toContainEqual(
    expect.objectContaining({ item, language: 'zh', toDecide: true }),
  )
})
