import { framesOf } from '../../cloudfunctions/_domain/mp3'
import { scripts } from '../../content/scripts'
import { silence } from '../../local/speech/silence'
import type { Input, Output } from '../../types/contract'
import type { AuditEntry } from '../../types/entities/audit'
import type { Broadcast } from '../../types/entities/broadcast'
import type { Doc } from '../../types/entities/collections'
import type { DailyTipSnapshot } from '../../types/entities/tip'
import { approves } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage({ timers: [] })
const bayan = 'anhe/baiyin/bayan'
const chagan = 'anhe/baiyin/chagan'
const hongqi = 'anhe/baiyin/hongqi'
const aDay = 86_400_000
const hour = 3_600_000

let buhe: Someone
let zhaona: Someone
let sarna: Someone
let gaowa: Someone
let ao: Someone
let tana: Someone
let ganger: Someone
const clock = async () => new Date((await village.now()) + 8 * hour)
const dayIn = async (days: number) => new Date((await clock()).getTime() + days * aDay).toISOString().slice(0, 10)
/** It becomes this hour, the next day if it is past. */
const becomes = async (h: number) => {
  const now = (await clock()).getTime()
  const start = Math.floor(now / aDay) * aDay + h * hour
  await village.advance((start > now ? start : start + aDay) - now)
}
beforeAll(async () => {
  ;[buhe, zhaona, sarna, gaowa, ao, tana, ganger] = (await Promise.all(
    ['buhe', 'zhaona', 'sarna', 'gaowa', 'ao', 'tana', 'ganger'].map((id) => village.person(id)),
  )) as [Someone, Someone, Someone, Someone, Someone, Someone, Someone]
  await becomes(10)
})

const listOf = async (who: Someone, region: string, day?: string) => {
  const { list } = await who.does('broadcast.day', { region, ...(day && { day }) })
  if (!list) throw new Error('no village')
  return list
}
type List = Awaited<ReturnType<typeof listOf>>
const idsIn = ({ slots }: Pick<List, 'slots'>) => slots.map(({ pieces }) => pieces.map(({ item }) => item))
const slotAt = ({ slots }: List, from: string) => slots.find((slot) => slot.from === from)
/** What stands there, as whoever writes sends it. */
const asWritten = ({ slots }: List): Input<'broadcast.save'>['slots'] =>
  slots.map(({ from, pieces }) => ({
    from,
    pieces: pieces.flatMap(({ kind, item }) => (kind === 'alert' ? [] : [{ kind, item }])),
  }))
/** 布和 hands in what is proposed, or these scripts one a stretch. */
const handsIn = async (region: string, day: string, items?: string[]) => {
  const list = await listOf(buhe, region, day)
  const slots = items
    ? list.windows.map(({ from }, i) => ({ from, pieces: items[i] ? [{ kind: 'script' as const, item: items[i] }] : [] }))
    : asWritten(list)
  return buhe.does('broadcast.save', { region, day, slots, submit: true, after: list.version })
}
const inForce = async (id: string, more: Partial<Input<'alert.save'>> = {}) => {
  await buhe.does('alert.save', {
    ...{ id, regions: [bayan], severity: 'severe', type: 'farming', audiences: [], headline: '有人冒充收羊老板', submit: true },
    ...{ lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: (await village.now()) + 3 * aDay, ...more },
  })
  await approves(gaowa, id)
}
const todosOf = async (who: Someone, kind: string) => (await who.does('todo.list', {})).todos.filter((one) => one.kind === kind)
const ledgerOf = async (region: string) =>
  (await village.documents<{ form: string; counts: object; day: string }>('activities', { region })).filter(
    ({ form }) => form === 'loudspeaker',
  )
const deeds = async () => (await village.documents<AuditEntry>('auditLog')).filter(({ deed }) => /roadcast/.test(deed))

describe('a day of the loudspeaker in 查干嘎查', () => {
  let tomorrow: string
  test('tomorrow’s list is there before 布和 writes anything: a script a stretch, none twice, with how long it takes', async () => {
    tomorrow = await dayIn(1)
    const list = await listOf(buhe, chagan, tomorrow)
    expect(list).toMatchObject({ version: 0, status: 'draft', approver: 'commandRoom', may: { save: true, approve: false, tick: false } })
    expect(list.slots.map(({ from, to }) => `${from} ${to}`)).toEqual(['07:30 08:00', '11:40 12:10', '18:30 19:00'])
    expect(new Set(idsIn(list).flat()).size).toBe(3)
    for (const { pieces, seconds } of list.slots) {
      expect(seconds).toBe(Math.ceil((pieces[0]?.text.length ?? 0) / 4))
      expect(scripts.find(({ _id }) => _id === pieces[0]?.item)?.text).toBe(pieces[0]?.text)
    }
  })

  test('he hands it in; 高娃 sees it on her list and agrees by name; 布和 may not agree to his own', async () => {
    const { version } = await handsIn(chagan, tomorrow)
    expect((await todosOf(gaowa, 'broadcastToApprove')).map(({ id }) => id)).toEqual([`${chagan} ${tomorrow}`])
    expect(await buhe.asks('broadcast.approve', { region: chagan, day: tomorrow, after: version })).toMatchObject(refused('forbidden'))
    expect(await listOf(gaowa, chagan, tomorrow)).toMatchObject({ status: 'toApprove', may: { approve: true }, written: { by: '布和' } })
    expect(await ao.asks('broadcast.approve', { region: chagan, day: tomorrow, after: version })).toMatchObject(refused('forbidden'))
    await gaowa.does('broadcast.approve', { region: chagan, day: tomorrow, after: version })
    expect(await listOf(buhe, chagan, tomorrow)).toMatchObject({ status: 'approved', approved: { by: '高娃' } })
    expect(await todosOf(gaowa, 'broadcastToApprove')).toEqual([])
    expect((await deeds()).at(-1)).toMatchObject({ deed: 'approveBroadcast', by: 'gaowa', region: chagan })
  })

  test('it cannot be ticked before its day', async () => {
    const { slots } = await listOf(buhe, chagan, tomorrow)
    const pieces = slots[0]!.pieces.map(({ kind, item }) => ({ kind, item }))
    const input = { id: 'early', region: chagan, day: tomorrow, from: '07:30', at: await village.now(), pieces }
    expect(await buhe.asks('broadcast.played', input)).toMatchObject(refused('badInput'))
  })

  test('the next morning it waits for him, he plays it and says so; five taps are one, in the ledger as well', async () => {
    await becomes(8)
    expect(await todosOf(buhe, 'broadcastToPlay')).toMatchObject([{ id: `${chagan} ${tomorrow}`, note: '07:30到08:00' }])
    const list = await listOf(buhe, chagan)
    expect(list.day).toBe(tomorrow)
    const pieces = slotAt(list, '07:30')!.pieces.map(({ kind, item }) => ({ kind, item }))
    const input = { id: 'morning', region: chagan, day: tomorrow, from: '07:30', at: await village.now(), pieces }
    await fiveTimes(() => buhe.does('broadcast.played', input))
    expect(slotAt(await listOf(gaowa, chagan), '07:30')?.tick).toMatchObject({ played: true, by: '布和' })
    expect(await todosOf(buhe, 'broadcastToPlay')).toEqual([])
    expect(await ledgerOf(chagan)).toMatchObject([{ day: tomorrow, counts: { times: 1 }, source: 'system' }])
  })

  test('at noon the power is off: not played, and why; a slip is put right and the ledger with it', async () => {
    await becomes(12)
    const at = await village.now()
    const noon = { region: chagan, day: tomorrow, from: '11:40', at }
    await buhe.does('broadcast.notPlayed', { ...noon, id: 'noon', why: 'power' })
    expect(slotAt(await listOf(gaowa, chagan), '11:40')?.tick).toMatchObject({ played: false, why: 'power' })
    expect(await ledgerOf(chagan)).toMatchObject([{ counts: { times: 1 } }])
    await buhe.does('broadcast.notPlayed', { ...noon, id: 'slip', from: '07:30', why: 'nobody', at: at + 1 })
    expect(await ledgerOf(chagan)).toEqual([])
    const [stored] = await village.documents<Broadcast>('broadcasts', { region: chagan, day: tomorrow })
    expect(stored?.slots.find(({ from }) => from === '07:30')?.ticks.map(({ played }) => played)).toEqual([true, false])
  })

  test('the evening’s tick comes two days later, when the phone has a network again', async () => {
    const list = await listOf(buhe, chagan)
    const pieces = slotAt(list, '18:30')!.pieces.map(({ kind, item }) => ({ kind, item }))
    const at = (await village.now()) + 7 * hour
    await village.advance(2 * aDay)
    await buhe.does('broadcast.played', { id: 'late', region: chagan, day: tomorrow, from: '18:30', at, pieces })
    expect(await ledgerOf(chagan)).toMatchObject([{ day: tomorrow, counts: { times: 1 } }])
    await village.advance(6 * aDay)
    expect(await buhe.asks('broadcast.played', { id: 'too-late', region: chagan, day: tomorrow, from: '18:30', at, pieces })).toMatchObject(
      refused('badInput'),
    )
  })

  test('the log has who agreed, who played, when, and what was not played and why; 塔娜 reads it too', async () => {
    const { days } = await tana.does('broadcast.log', { region: chagan })
    expect(days[0]).toMatchObject({ day: tomorrow, village: '白音苏木 查干嘎查', written: '布和', approved: { by: '高娃' } })
    expect(days[0]?.slots.map(({ tick }) => [tick?.by, tick?.played])).toEqual([
      ['布和', false],
      ['布和', false],
      ['布和', true],
    ])
    expect(days[0]?.slots[2]?.seconds).toBeGreaterThan(0)
    const spanned = await tana.does('broadcast.log', { region: chagan, span: { from: tomorrow, to: tomorrow } })
    expect(spanned.days).toEqual(days.slice(0, 1))
    const before = await tana.does('broadcast.log', { region: chagan, span: { from: '2020-01-01', to: '2020-01-31' } })
    expect(before).toMatchObject({ days: [], more: false })
    const { days: ofTown } = await gaowa.does('broadcast.log', {})
    expect(ofTown.map(({ day }) => day)).toEqual(
      ofTown
        .map(({ day }) => day)
        .sort()
        .reverse(),
    )
  })

  test('what was played lately does not come first again', async () => {
    const day = await dayIn(1)
    const before = (await village.documents<Broadcast>('broadcasts', { region: chagan })).flatMap(({ slots }) =>
      slots.flatMap(({ pieces }) => pieces),
    )
    await handsIn(chagan, day)
    const next = idsIn(await listOf(buhe, chagan, await dayIn(2))).flat()
    const today = idsIn(await listOf(buhe, chagan, day)).flat()
    expect(next.filter((id) => today.includes(id))).toEqual([])
    expect(before.length).toBeGreaterThan(0)
  })
})

test('what is proposed is chosen from what the day began with: one row, not all scripts and cases at each opening', async () => {
  const day = await dayIn(0)
  const [kept] = await village.documents<DailyTipSnapshot>('catalogues', { _id: day })
  expect(kept?.scripts).toContainEqual({ _id: 'grain-season', audiences: expect.any(Array), type: expect.any(String) })
  const scripts = village.sdk().database().collection('scripts')
  const [grain] = (await scripts.where({ _id: 'grain-season' }).get()).data as { _id: string }[]
  const { _id: _same, ...rest } = grain!
  await scripts.doc('new-today').set({ ...rest, title: '今天才发的' })
  await buhe.does('broadcast.day', { region: hongqi, day: await dayIn(7) })
  expect((await village.documents<DailyTipSnapshot>('catalogues', { _id: day }))[0]).toEqual(kept)
  await scripts.doc('new-today').remove()
})

describe('two at once', () => {
  test('萨日娜 saves over what 布和 has not seen: he is told, his version is refused, hers stands', async () => {
    const day = await dayIn(2)
    const { version } = await handsIn(hongqi, day, ['grain-season'])
    const slots = [{ from: '07:30', pieces: [{ kind: 'script' as const, item: 'subsidy-days' }] }]
    await sarna.does('broadcast.save', { region: hongqi, day, slots, submit: true, after: version })
    const his = [{ from: '07:30', pieces: [{ kind: 'script' as const, item: 'before-lambs-sale' }] }]
    expect(await buhe.asks('broadcast.save', { region: hongqi, day, slots: his, submit: true, after: version })).toMatchObject(
      refused('conflict'),
    )
    expect(slotAt(await listOf(buhe, hongqi, day), '07:30')?.pieces.map(({ item }) => item)).toEqual(['subsidy-days'])
    const [stored] = await village.documents<Broadcast>('broadcasts', { region: hongqi, day })
    expect(stored?.past).toMatchObject([{ by: 'buhe', slots: expect.arrayContaining([expect.objectContaining({ from: '07:30' })]) }])
  })

  test('高娃 and another agree in the same moment: one of them did, the other is told; what was changed meanwhile is not agreed to', async () => {
    const day = await dayIn(3)
    const { version } = await handsIn(hongqi, day, ['grain-season'])
    await village
      .sdk()
      .database()
      .collection('people')
      .doc('wuyun')
      .update({ name: '乌云', grants: [{ role: 'commandRoom', region: 'anhe/baiyin' }] })
    const wuyun = await village.person('wuyun')
    const input = { region: hongqi, day, after: version }
    const answers = await Promise.all([gaowa.asks('broadcast.approve', input), wuyun.asks('broadcast.approve', input)])
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.find(({ ok }) => !ok)).toMatchObject(refused('conflict'))
    expect((await deeds()).filter(({ about }) => about.includes(`${Number(day.slice(8))}日`) && about.includes('红旗'))).toHaveLength(1)

    const later = await dayIn(4)
    const first = await handsIn(hongqi, later, ['grain-season'])
    await handsIn(hongqi, later, ['subsidy-days'])
    expect(await gaowa.asks('broadcast.approve', { region: hongqi, day: later, after: first.version })).toMatchObject(refused('conflict'))
  })

  test('高娃 goes from one list that waits to the next, through all of them, and is told how many others there are', async () => {
    const today = await dayIn(0)
    const all = await village.documents<Broadcast>('broadcasts', { status: 'toApprove' })
    const waiting = all.filter(({ day }) => day >= today).map((one) => `${one.region} ${one.day}`)
    expect(waiting.length).toBeGreaterThan(1)
    let here = waiting[0] ?? ''
    const seen: string[] = []
    for (const _one of waiting) {
      const [region = '', day = ''] = here.split(' ')
      const { others } = await gaowa.does('broadcast.day', { region, day })
      expect(others?.count).toBe(waiting.length - 1)
      here = `${others?.next.region} ${others?.next.day}`
      seen.push(here)
    }
    expect(seen.sort()).toEqual(waiting.sort())
    expect((await buhe.does('broadcast.day', { region: hongqi })).others).toBeUndefined()
  })

  /** 萨日娜's, given back to her, in other villages of 白音苏木, for an earlier day. */
  const drafts = async (many: number) => {
    const day = await dayIn(1)
    const lists = village.sdk().database().collection('broadcasts')
    const answer = { words: '换一条', by: 'gaowa', at: 1 }
    for (let i = 0; i < many; i++)
      await lists.doc(`hers-${i}`).set({
        ...{ region: `anhe/baiyin/v${i}`, day, at: ['anhe', 'anhe/baiyin', bayan, chagan, hongqi], order: `${day}.v${i}`, slots: [] },
        ...{ status: 'draft', by: 'sarna', changedAt: 1, version: 2, givenBack: answer },
      })
  }

  test('given back with words, it waits for 布和 with them; the same again changes nothing', async () => {
    const day = await dayIn(5)
    const { version } = await handsIn(hongqi, day, ['grain-season'])
    const input = { region: hongqi, day, after: version, words: '秋收过了，换一条' }
    const [first, second] = [await gaowa.does('broadcast.giveBack', input), await gaowa.does('broadcast.giveBack', input)]
    expect(second).toEqual(first)
    expect(await todosOf(buhe, 'broadcastReturned')).toMatchObject([{ id: `${hongqi} ${day}`, note: '秋收过了，换一条' }])
    await drafts(220)
    expect(await todosOf(buhe, 'broadcastReturned')).toMatchObject([{ id: `${hongqi} ${day}` }])
    await handsIn(hongqi, day, ['subsidy-days'])
    expect(await todosOf(buhe, 'broadcastReturned')).toEqual([])
  })
})

describe('what was withdrawn', () => {
  test('a script of tomorrow’s list is withdrawn: it is left out and named, the rest stays agreed to', async () => {
    const day = await dayIn(1)
    const { version } = await handsIn(bayan, day, ['grain-season', 'subsidy-days'])
    await gaowa.does('broadcast.approve', { region: bayan, day, after: version })
    const { id } = await gaowa.does('manuscript.open', { kind: 'script', item: 'grain-season' })
    await gaowa.does('manuscript.withdraw', { id, words: '要重新核对' })
    const list = await listOf(buhe, bayan, day)
    expect(list.status).toBe('approved')
    expect(slotAt(list, '07:30')).toMatchObject({ pieces: [], leftOut: [{ what: '卖粮的时候', why: 'withdrawn' }] })
    expect(slotAt(list, '11:40')?.pieces.map(({ item }) => item)).toEqual(['subsidy-days'])
    const slots = [{ from: '07:30', pieces: [{ kind: 'script' as const, item: 'grain-season' }] }]
    expect(await buhe.asks('broadcast.save', { region: bayan, day, slots, submit: true, after: list.version })).toMatchObject(
      refused('notFound'),
    )
    expect(idsIn(await listOf(buhe, bayan, await dayIn(2))).flat()).not.toContain('grain-season')
  })

  test('worded otherwise since, it is left out until somebody agrees to the new words; nobody agrees to it unseen', async () => {
    const day = await dayIn(6)
    const { version } = await handsIn(bayan, day, ['subsidy-days'])
    await village.sdk().database().collection('scripts').doc('subsidy-days').update({ title: '补贴的日子' })
    expect(slotAt(await listOf(gaowa, bayan, day), '07:30')?.leftOut).toEqual([{ what: '发补贴的日子', why: 'changed' }])
    expect(await gaowa.asks('broadcast.approve', { region: bayan, day, after: version })).toMatchObject(refused('conflict'))
  })

  test('an alert in force stands before all else, without being written into a list; cancelled, it is gone at the next look', async () => {
    await inForce('sheep')
    const day = await dayIn(1)
    for (const on of [undefined, day]) {
      const { slots } = await listOf(buhe, bayan, on)
      const own = slots.filter(({ tick }) => !tick)
      expect(own.every(({ pieces }) => pieces[0]?.item === 'sheep')).toBe(true)
      expect(own[0]?.pieces[0]).toMatchObject({ kind: 'alert', approver: '高娃', title: '有人冒充收羊老板' })
    }
    expect(idsIn(await listOf(buhe, hongqi, day)).flat()).not.toContain('sheep')
    await gaowa.does('alert.cancel', { id: 'sheep', newId: 'sheep-over', why: '人已经抓到了' })
    expect(idsIn(await listOf(buhe, bayan, day)).flat()).not.toContain('sheep')
  })
})

describe('its sound', () => {
  /** 萨日娜 records it, and 高娃 ticks it. */
  const records = async (item: string, language: 'zh' | 'mn', audio: Buffer) => {
    const key = { kind: 'script' as const, item, language }
    const { rendering } = await sarna.does('rendering.read', key)
    const uren = await village.person('uren')
    const text = { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'] }
    const after = rendering?.version ?? 0
    const begun = language === 'mn' ? await sarna.does('rendering.save', { ...key, text, after, recording: true }) : undefined
    const came = await sarna.does('rendering.attach', { ...key, id: `r-${item}`, part: 0, parts: 1, audio: audio.toString('base64') })
    const { version } = await sarna.does('rendering.save', {
      ...{ ...key, transcript: '照着念的', recording: true, after: came.version ?? begun?.version ?? 0 },
      ...(language === 'mn' && { text }),
    })
    await sarna.does('rendering.submit', { ...key, version })
    const { source } = await uren.does('rendering.read', key)
    await (language === 'mn' ? uren : gaowa).does('rendering.decide', { ...key, version, source: source.hash, accept: true })
  }

  test('布和 takes a stretch along as one MP3, named by day, place and until when; what is in Mongolian beside it', async () => {
    const day = await dayIn(7)
    const list = await listOf(buhe, hongqi, day)
    const pieces = ['before-lambs-sale', 'screen-share-all'].map((item) => ({ kind: 'script' as const, item }))
    const { version } = await buhe.does('broadcast.save', {
      region: hongqi,
      day,
      slots: [{ from: '07:30', pieces }],
      submit: true,
      after: list.version,
    })
    const asked = { region: hongqi, day, from: '07:30' }
    expect(await buhe.asks('broadcast.sound', asked)).toMatchObject(refused('notFound'))
    await gaowa.does('broadcast.approve', { region: hongqi, day, after: version })
    await records('before-lambs-sale', 'zh', silence(4))
    expect(await buhe.asks('broadcast.sound', asked)).toMatchObject({
      ...refused('notFound'),
      message: '“不给别人看屏幕”还没有声音，看着稿子念吧',
    })
    await records('screen-share-all', 'zh', silence(8))
    const { name, sound } = await buhe.does('broadcast.sound', asked)
    const inWords = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
    expect(name).toBe(`${day}_红旗村_07点30_过了${inWords}不要播.mp3`)
    const seconds = (mp3: string) => framesOf(Buffer.from(mp3, 'base64')).reduce((sum, frame) => sum + frame.seconds, 0)
    const one = await buhe.does('broadcast.sound', { ...asked, piece: pieces[0]! })
    expect(one.name).toBe(`${day}_红旗村_卖羊买羊的时候_过了${inWords}不要播.mp3`)
    expect(seconds(sound)).toBeGreaterThan(seconds(one.sound) + 2)

    await records('before-lambs-sale', 'mn', silence(4))
    const [first, second] = slotAt(await listOf(buhe, hongqi, day), '07:30')!.pieces
    expect(first).toMatchObject({ recording: expect.stringMatching(/^http/), mongolian: { recording: expect.stringMatching(/^http/) } })
    expect(first).not.toHaveProperty('machine')
    expect(second).not.toHaveProperty('mongolian')
    const mongolian = await buhe.does('broadcast.sound', { ...asked, piece: pieces[0]!, mongolian: true })
    expect(mongolian.name).toContain('蒙古语')
    expect(await zhaona.asks('broadcast.sound', { ...asked, region: chagan })).toMatchObject(refused('forbidden'))
  })

  test('with an alert that is over at noon its name says the minute; of a day that is past nothing is given', async () => {
    const day = await dayIn(1)
    const expires = Date.parse(`${day}T12:05:00+08:00`)
    await inForce('noon', { regions: [hongqi], expires })
    const key = { kind: 'alert' as const, item: 'noon', language: 'zh' as const }
    await sarna.does('rendering.attach', { ...key, id: 'r-noon', part: 0, parts: 1, audio: silence(4).toString('base64') })
    const { rendering } = await sarna.does('rendering.read', key)
    const { version } = await sarna.does('rendering.save', { ...key, transcript: '照着念的', after: rendering?.version ?? 0 })
    await sarna.does('rendering.submit', { ...key, version })
    const { source } = await gaowa.does('rendering.read', key)
    await gaowa.does('rendering.decide', { ...key, version, source: source.hash, accept: true })
    const asked = { region: hongqi, day, from: '07:30' }
    const inWords = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
    expect((await buhe.does('broadcast.sound', asked)).name).toBe(`${day}_红旗村_07点30_过了${inWords}12点05分不要播.mp3`)
    expect(await buhe.asks('broadcast.sound', { ...asked, day: await dayIn(-1) })).toMatchObject({
      ...refused('badInput'),
      message: '这一天已经过去了，不要再播',
    })
    await gaowa.does('alert.cancel', { id: 'noon', newId: 'noon-over', why: '人已经抓到了' })
  })

  test('recorded in another form they are not joined, but given one by one', async () => {
    const day = await dayIn(7)
    await records('subsidy-days', 'zh', Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVE'), Buffer.alloc(2000)]))
    const { version } = await listOf(buhe, chagan, day)
    const pieces = ['before-lambs-sale', 'subsidy-days'].map((item) => ({ kind: 'script' as const, item }))
    const saved = await buhe.does('broadcast.save', {
      region: chagan,
      day,
      slots: [{ from: '07:30', pieces }],
      submit: true,
      after: version,
    })
    await gaowa.does('broadcast.approve', { region: chagan, day, after: saved.version })
    const asked = { region: chagan, day, from: '07:30' }
    expect(await buhe.asks('broadcast.sound', asked)).toMatchObject(refused('conflict'))
    expect((await buhe.does('broadcast.sound', { ...asked, piece: pieces[1]! })).name).toMatch(/\.wav$/)
  })
})

describe('the hours', () => {
  test('an urgent alert is read out at another hour: said why, noted by name, and in the log', async () => {
    await becomes(15)
    await inForce('now')
    const list = await listOf(buhe, bayan)
    expect(list.urgent).toEqual([{ id: 'now', title: '有人冒充收羊老板' }])
    const input = { id: 'out-1', region: bayan, alert: 'now', why: '人正在村里挨户收羊' }
    const answers = await fiveTimes(() => buhe.does('broadcast.outside', input))
    const from = answers[0]?.from ?? ''
    expect(from).toMatch(/^15:0\d$/)
    expect(new Set(answers.map((one) => one.from)).size).toBe(1)
    const slot = slotAt(await listOf(gaowa, bayan), from)
    expect(slot).toMatchObject({ outside: { by: '布和', why: '人正在村里挨户收羊' }, pieces: [{ item: 'now' }] })
    expect((await deeds()).filter(({ deed }) => deed === 'broadcastOutside')).toMatchObject([
      { by: 'buhe', why: '人正在村里挨户收羊', region: bayan },
    ])
    await buhe.does('broadcast.played', {
      id: 'out-tick',
      region: bayan,
      day: list.day,
      from,
      at: await village.now(),
      pieces: [{ kind: 'alert', item: 'now' }],
    })
    expect((await tana.does('broadcast.log', { region: bayan })).days[0]?.slots).toContainEqual(
      expect.objectContaining({ from, what: ['有人冒充收羊老板'], outside: '人正在村里挨户收羊' }),
    )
  })

  test('one that is not urgent waits for the windows; at night nothing is read out, whatever it is', async () => {
    await inForce('mild', { severity: 'minor' })
    expect(await buhe.asks('broadcast.outside', { id: 'out-2', region: bayan, alert: 'mild', why: '想早点说' })).toMatchObject(
      refused('badInput'),
    )
    await becomes(23)
    expect(await buhe.asks('broadcast.outside', { id: 'out-3', region: bayan, alert: 'now', why: '人正在村里挨户收羊' })).toMatchObject({
      ...refused('badInput'),
      message: expect.stringContaining('晚上十点到早上六点不放喇叭'),
    })
    expect(
      await ganger.asks('county.set', { region: 'anhe', values: { loudspeaker: { windows: [{ from: '05:30', to: '06:30' }] } } }),
    ).toMatchObject(refused('badInput'))
    await becomes(10)
  })

  test('刚格尔 sets other hours and that the leading group agrees: then 敖书记 does, and 高娃 does not', async () => {
    const loudspeaker = { windows: [{ from: '12:00', to: '12:20' }], leaderApproves: true, rule: '安和旗村村响管理办法第九条' }
    await ganger.does('county.set', { region: 'anhe', values: { loudspeaker } })
    const day = await dayIn(1)
    const list = await listOf(buhe, chagan, day)
    expect(list).toMatchObject({ windows: loudspeaker.windows, approver: 'leader', rule: loudspeaker.rule })
    const slots = [{ from: '12:00', pieces: [{ kind: 'script' as const, item: 'before-lambs-sale' }] }]
    const { version } = await buhe.does('broadcast.save', { region: chagan, day, slots, submit: true, after: list.version })
    const input = { region: chagan, day, after: version }
    expect(await todosOf(gaowa, 'broadcastToApprove')).toEqual([])
    expect((await todosOf(ao, 'broadcastToApprove')).map(({ id }) => id)).toContain(`${chagan} ${day}`)
    expect(await gaowa.asks('broadcast.approve', input)).toMatchObject(refused('forbidden'))
    await ao.does('broadcast.approve', input)
    expect(
      await buhe.asks('broadcast.save', { ...input, slots: [{ from: '07:30', pieces: [] }], submit: false, after: version + 1 }),
    ).toMatchObject(refused('badInput'))
    await ganger.does('county.set', { region: 'anhe', values: { loudspeaker: null } })
  })

  test('on a day of rest nothing but alerts', async () => {
    const day = await dayIn(2)
    await sarna.does('tip.keepQuiet', { town: 'anhe/baiyin', quiet: { weekdays: [], dates: [{ name: '中考', from: day, to: day }] } })
    const list = await listOf(buhe, chagan, day)
    expect(list.quiet).toBe('中考，只播预警')
    expect(idsIn(list).flat()).toEqual([])
    const slots = [{ from: '07:30', pieces: [{ kind: 'script' as const, item: 'before-lambs-sale' }] }]
    expect(await buhe.asks('broadcast.save', { region: chagan, day, slots, submit: true, after: list.version })).toMatchObject(
      refused('badInput'),
    )
  })

  test('more than the stretch holds is refused, with how long it takes', async () => {
    await ganger.does('county.set', { region: 'anhe', values: { loudspeaker: { windows: [{ from: '12:00', to: '12:01' }] } } })
    const day = await dayIn(3)
    const { version } = await listOf(buhe, chagan, day)
    const pieces = ['before-lambs-sale', 'screen-share-all'].map((item) => ({ kind: 'script' as const, item }))
    expect(
      await buhe.asks('broadcast.save', { region: chagan, day, slots: [{ from: '12:00', pieces }], submit: true, after: version }),
    ).toMatchObject({
      ...refused('badInput'),
      message: expect.stringMatching(/只有1分，念完要1分/),
    })
    await ganger.does('county.set', { region: 'anhe', values: { loudspeaker: null } })
  })
})

describe('what was played without a network', () => {
  const piece = (item: string) => ({ kind: 'script' as const, item })
  const played = async (id: string, pieces: Input<'broadcast.played'>['pieces'], from = '07:30', at?: number) => {
    const now = await village.now()
    return buhe.asks('broadcast.played', { id, region: chagan, day: await dayIn(0), from, at: at ?? now, pieces })
  }

  test('萨日娜 changes the day meanwhile: what was agreed to before still counts, what had begun is not changed, and the rest is agreed to', async () => {
    const day = await dayIn(1)
    const { version } = await handsIn(chagan, day, ['before-lambs-sale', 'screen-share-all'])
    await gaowa.does('broadcast.approve', { region: chagan, day, after: version })
    await becomes(8)
    const said = await village.now()
    const saves = (from: string, item: string) =>
      sarna.asks('broadcast.save', { region: chagan, day, slots: [{ from, pieces: [piece(item)] }], submit: true, after: version + 1 })
    expect(await saves('07:30', 'screen-share-all')).toMatchObject({
      ...refused('conflict'),
      message: '07:30这一段批过，已经到点了，不能再改',
    })
    expect(await saves('11:40', 'before-lambs-sale')).toMatchObject({ ok: true })
    const [stored] = await village.documents<Broadcast>('broadcasts', { region: chagan, day })
    expect(stored?.slots.map(({ pieces }) => pieces.map(({ item }) => item))).toEqual([['before-lambs-sale'], ['before-lambs-sale']])
    expect(await played('offline-1', [piece('before-lambs-sale')], '07:30', said)).toMatchObject({ ok: true })
    await village.advance(4 * hour)
    expect(await played('offline-2', [piece('screen-share-all')], '11:40')).toMatchObject({ ok: true })
    expect(await played('never', [piece('subsidy-days')], '18:30')).toMatchObject(refused('conflict'))
    const scripts = village.sdk().database().collection('scripts')
    await scripts.doc('before-lambs-sale').update({ title: '羊贩子来了' })
    await gaowa.does('broadcast.approve', { region: chagan, day, after: version + 2 })
    await scripts.doc('before-lambs-sale').update({ title: '卖羊买羊的时候' })
    expect((await listOf(gaowa, chagan, day)).status).toBe('approved')
  })

  test('an alert counts as played only while it was in force', async () => {
    const before = await village.now()
    await village.advance(hour)
    await inForce('brief', { regions: [chagan] })
    const alert = { kind: 'alert' as const, item: 'brief' }
    expect(await played('before', [alert], '18:30', before)).toMatchObject(refused('conflict'))
    const inTime = await village.now()
    await village.advance(hour)
    await gaowa.does('alert.cancel', { id: 'brief', newId: 'brief-over', why: '人已经抓到了' })
    await village.advance(hour)
    expect(await played('after', [alert], '18:30')).toMatchObject(refused('conflict'))
    expect(await played('cancel', [{ kind: 'alert', item: 'brief-over' }], '18:30')).toMatchObject(refused('conflict'))
    expect(await played('in-time', [alert], '18:30', inTime)).toMatchObject({ ok: true })
    expect(await played('mixed', [alert, piece('before-lambs-sale')], '11:40')).toMatchObject({ ok: true })
    const [stored] = await village.documents<Broadcast>('broadcasts', { region: chagan, day: await dayIn(0) })
    expect(stored?.slots.map(({ ticks }) => ticks.at(-1)?.pieces.map(({ item }) => item))).toEqual([
      ['before-lambs-sale'],
      ['before-lambs-sale'],
      ['brief'],
    ])
  })
})

describe('where it stands', () => {
  test('布和 says what is near; another who has not seen it does not write over it; the earlier words stay', async () => {
    const first = { region: chagan, spot: '村部房顶', near: ['homes', 'school'] as ('homes' | 'school')[], after: 0 }
    await fiveTimes(() => buhe.does('broadcast.describe', first))
    expect((await listOf(tana, chagan)).loudspeaker).toMatchObject({ spot: '村部房顶', near: ['homes', 'school'], by: '布和', version: 1 })
    expect(await sarna.asks('broadcast.describe', { ...first, spot: '活动室' })).toMatchObject(refused('conflict'))
    await sarna.does('broadcast.describe', { ...first, spot: '活动室', after: 1 })
    expect(await village.documents('loudspeakers')).toMatchObject([
      { spot: '活动室', version: 2, past: [{ spot: '村部房顶', by: 'buhe' }] },
    ])
  })
})

describe('whose it is', () => {
  test('照娜 of 红旗村 reads and writes nothing of 巴彦嘎查', async () => {
    const day = await dayIn(1)
    expect(await zhaona.asks('broadcast.day', { region: bayan })).toMatchObject(refused('forbidden'))
    expect(await zhaona.asks('broadcast.save', { region: bayan, day, slots: [], submit: false, after: 0 })).toMatchObject(
      refused('forbidden'),
    )
    const stretch = { region: bayan, day, from: '07:30', at: 1 }
    expect(await zhaona.asks('broadcast.played', { ...stretch, id: 'x', pieces: [{ kind: 'alert', item: 'now' }] })).toMatchObject(
      refused('forbidden'),
    )
    expect(await zhaona.asks('broadcast.notPlayed', { ...stretch, id: 'x', why: 'power' })).toMatchObject(refused('forbidden'))
    expect(await zhaona.asks('broadcast.outside', { id: 'x', region: bayan, alert: 'now', why: '试试' })).toMatchObject(
      refused('forbidden'),
    )
    expect(await zhaona.asks('broadcast.describe', { region: bayan, spot: '房顶', near: [], after: 0 })).toMatchObject(refused('forbidden'))
    expect(await zhaona.asks('broadcast.log', { region: bayan })).toMatchObject(refused('forbidden'))
    expect(await tana.asks('broadcast.save', { region: bayan, day, slots: [], submit: false, after: 0 })).toMatchObject(
      refused('forbidden'),
    )
    expect(await zhaona.asks('broadcast.approve', { region: hongqi, day, after: 1 })).toMatchObject(refused('forbidden'))
    expect(await zhaona.asks('broadcast.giveBack', { region: hongqi, day, after: 1, words: '不行' })).toMatchObject(refused('forbidden'))
  })

  test('a script that nobody has agreed to cannot be said to have been played', async () => {
    const day = await dayIn(0)
    const list = await listOf(zhaona, hongqi)
    const item = list.slots[0]?.pieces[0]?.item ?? 'before-lambs-sale'
    const input = { id: 'unapproved', region: hongqi, day, from: '07:30', at: 1, pieces: [{ kind: 'script' as const, item }] }
    expect(await zhaona.asks('broadcast.played', input)).toMatchObject(refused('conflict'))
  })

  test('of a town the villages are given to choose from, its schools are not', async () => {
    const answer: Output<'broadcast.day'> = await tana.does('broadcast.day', {})
    expect(answer.list).toBeUndefined()
    expect(answer.below.map(({ name }) => name)).toEqual(['巴彦嘎查', '查干嘎查', '红旗村'])
  })
})

test('on a county’s first day, scripts that came in after somebody looked are proposed all the same', async () => {
  await village.advance(2 * aDay)
  const db = village.sdk().database()
  const all = await village.documents<Doc<'scripts'>>('scripts')
  await db.collection('scripts').where({}).remove()
  expect(idsIn(await listOf(buhe, bayan)).flat()).toEqual([])
  for (const one of all) await db.collection('scripts').add(one)
  expect(idsIn(await listOf(buhe, bayan)).flat()).not.toEqual([])
})
