import { createHash } from 'node:crypto'
import { framesOf, joinMp3 } from '../../cloudfunctions/_domain/mp3'
import { silence } from '../../local/speech/silence'
import type { Alert } from '../../types/entities/alert'
import type { Case } from '../../types/entities/case'
import type { Slogan } from '../../types/entities/material'
import type { Sound, SpokenText } from '../../types/entities/voice'
import { saidAlert, saidCases } from '../../wording/said'
import { spokenSentences } from '../../wording/sentences'
import { mostSpoken, spoken, spokenPieces } from '../../wording/spoken'
import { approves } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

test.each([
  ['拿不准打96110，钱转了马上打110。', '拿不准打九六一一零，钱转了马上打幺幺零。'],
  ['110元', '一百一十元'],
  ['晚上22:30、早上6:00', '晚上二十二点三十分、早上六点'],
  ['2026-11-30，涨了20%', '二零二六年十一月三十日，涨了百分之二十'],
  ['转了12,800元，又转1,234,567元', '转了一万二千八百元，又转一百二十三万四千五百六十七元'],
  ['打13812345678', '打幺三八，幺二三四，五六七八'],
  ['他说“老乡（真的）”——别信', '他说老乡，真的，别信'],
  ['群里看到 便宜的羊', '群里看到，便宜的羊'],
  ['装APP', '装A P P'],
])('%s is said %s', (written, said) => {
  expect(spoken(written)).toBe(said)
})

test('a text is parted where a voice pauses, and no piece is longer than the service takes', () => {
  expect(spokenSentences('你好。“真的吗？”他问。第一行\n第二行')).toEqual(['你好。', '“真的吗？”', '他问。', '第一行。', '第二行。'])
  const long = `${'先别转钱，'.repeat(40)}再问家里人。`
  const pieces = spokenPieces(long)
  expect(pieces.join('')).toBe(long)
  for (const piece of pieces) expect([...piece].length).toBeLessThanOrEqual(mostSpoken)
})

test('sounds are joined frame by frame, with a breath between them and nothing of what was written around them', () => {
  const tagged = Buffer.concat([Buffer.from('ID3\x04\x00\x00\x00\x00\x00\x05hello', 'latin1'), silence(4)])
  const seconds = framesOf(joinMp3([tagged, silence(8)])).reduce((sum, frame) => sum + frame.seconds, 0)
  expect(seconds).toBeCloseTo((4 + 8) * 7 * 0.036 + 0.324, 2)
})

describe('what is published is spoken once', () => {
  const village = aVillage()
  let ganger: Someone
  let sarna: Someone
  let gaowa: Someone
  let qimuge: Someone
  beforeAll(async () => {
    ;[ganger, sarna, gaowa, qimuge] = (await Promise.all(['ganger', 'sarna', 'gaowa', 'qimuge'].map(village.person))) as [
      Someone,
      Someone,
      Someone,
      Someone,
    ]
  })
  const texts = (where: object = {}) => village.documents<SpokenText>('spokenTexts', where)
  const sounds = (where: object = {}) => village.documents<Sound>('sounds', where)
  /** A run of its own: whoever was woken may be speaking still. */
  const speak = async () => {
    do await village.timer('voice')
    while (
      (await village.documents<{ busyUntil: number }>('speechPlans', { busyUntil: village.sdk().database().command.gt(0) })).length > 0
    )
    await village.timer('voice')
  }
  const spent = async () =>
    (await village.documents<{ characters: number }>('speechMonths')).reduce((sum, { characters }) => sum + characters, 0)
  const price = { price: 300, cap: 20_000 }

  test('nothing is spoken before 刚格尔 has seen what it costs and said yes; nobody else may', async () => {
    await speak()
    const before = await sarna.does('voice.state', {})
    expect(before).toMatchObject({ key: true, plan: null, spent: 0, mayDecide: false })
    expect(before.waiting.characters).toBeGreaterThan(50_000)
    expect(before.kinds.find(({ kind }) => kind === 'tip')).toMatchObject({ there: 0, refused: 0 })
    expect(await spent()).toBe(0)

    expect((await ganger.does('voice.state', {})).mayDecide).toBe(true)
    expect(await sarna.asks('voice.decide', { ...price, yes: true, after: 0 })).toMatchObject(refused('forbidden'))
    expect(await qimuge.asks('voice.state', {})).toMatchObject(refused('forbidden'))
    expect(await qimuge.asks('voice.texts', { kind: 'tip' })).toMatchObject(refused('forbidden'))
    expect(await ganger.asks('voice.decide', { yes: true, price: 0, cap: 0, after: 0 })).toMatchObject(refused('badInput'))
  })

  test('the tips of the coming days wait before the cases, the other tips behind them; what is published later comes before both', async () => {
    const turnsOf = async (where: object) => (await texts(where)).map(({ turn }) => turn)
    const week = await qimuge.does('home.week', {})
    const today = new Date((await village.now()) + 8 * 3_600_000).toISOString().slice(0, 10)
    const coming = week.days.filter(({ date }) => date >= today).slice(0, 3)
    const soon = coming.flatMap(({ tip }) => (tip ? [`tip.${tip._id}`] : []))
    const first = Math.min(...(await turnsOf({ kind: 'case' })))
    for (const turn of await turnsOf({ _id: village.sdk().database().command.in(soon) })) expect(turn).toBeLessThan(first)
    expect(Math.max(...(await turnsOf({ kind: 'tip' })))).toBeGreaterThan(first)
    const slogan: Slogan = { _id: 'new-today', text: '熟人借钱，先听声音', audiences: [] }
    await village.sdk().database().collection('slogans').add(slogan)
    await village.advance(2 * 3_600_000, [])
    await speak()
    const [turn = 0] = await turnsOf({ _id: 'slogan.new-today' })
    expect(turn).toBeLessThan(first)
    expect(turn).toBeGreaterThan(Math.max(...(await turnsOf({ kind: 'standing' }))))
  })

  test('with her yes the standing pages come first; two runs at once pay nothing twice', async () => {
    expect(await ganger.does('voice.decide', { ...price, yes: true, after: 0 })).toMatchObject({ version: 1, yes: true })
    expect(await ganger.does('voice.decide', { ...price, yes: true, after: 0 })).toMatchObject({ version: 1 })
    expect(await ganger.asks('voice.decide', { ...price, cap: 30_000, yes: true, after: 0 })).toMatchObject(refused('conflict'))
    await fiveTimes(() => village.timer('voice'))
    while ((await texts({ kind: 'standing', state: 'waiting' })).length > 0) await speak()
    const there = await sounds()
    expect(await spent()).toBe(there.reduce((sum, { characters }) => sum + characters, 0))

    const standing = await qimuge.does('rendering.standing', { page: 'cheated' })
    expect(standing).toMatchObject({ machine: true })
    expect((await fetch(standing.recording!)).ok).toBe(true)
    const { texts: listed } = await sarna.does('voice.texts', { kind: 'standing' })
    expect(listed.map(({ title, state }) => [title, state])).toEqual([
      ['我被骗了', 'there'],
      ['举报', 'there'],
    ])
    const { texts: tips } = await sarna.does('voice.texts', { kind: 'tip' })
    expect(tips.every(({ title, words }) => title && !words.startsWith(title))).toBe(true)
  })

  test('what a screen says from sentences that are there is heard; of other words nothing is made', async () => {
    const known = spokenSentences((await texts({ _id: 'standing.cheated' }))[0]!.words).slice(0, 3)
    expect((await qimuge.does('voice.sounds', { sentences: known })).links).toHaveLength(3)
    const before = await sounds()
    expect(await qimuge.does('voice.sounds', { sentences: [known[0]!, '陌生人贴来的一句话。'] })).toEqual({ links: [] })
    expect(await sounds()).toHaveLength(before.length)
  })

  test('an alert that 高娃 puts in force is heard at once, before all that waits; ended, its sound is gone', async () => {
    const id = await made()
    await approves(gaowa, id)
    await speak()
    const [said] = await texts({ kind: 'alert', item: id })
    expect(said).toMatchObject({ state: 'there' })
    const there = (await texts({ kind: 'alert', state: 'there' })).length
    const { kinds } = await ganger.does('voice.state', {})
    expect(kinds.find(({ kind }) => kind === 'alert')).toMatchObject({ there, waiting: 0 })
    const [inForce] = await village.documents<Alert>('alerts', { _id: id })
    expect(said!.words).toBe(saidAlert(inForce!))
    expect(await qimuge.does('alert.open', { id })).toMatchObject({ machine: true })

    await gaowa.does('alert.cancel', { id, newId: 'cancel-voice', why: '是误报，大家放心' })
    await speak()
    expect(await texts({ kind: 'alert', item: id })).toEqual([])
  })

  test('at the cap it stops, and says so; what the service refuses for want of money as well', async () => {
    const { plan, spent: sofar } = await ganger.does('voice.state', {})
    await ganger.does('voice.decide', { ...price, cap: sofar + 5, yes: true, after: plan!.version })
    await speak()
    expect((await ganger.does('voice.state', {})).trouble).toMatch(/用完了/)
    expect(await spent()).toBeLessThanOrEqual(sofar + 5)

    // the decision wakes a run, and a run counts a sentence before it asks for it
    const before = await spent()
    await village.fault('speechFails', true)
    await ganger.does('voice.decide', { ...price, yes: true, after: plan!.version + 1 })
    await speak()
    expect((await ganger.does('voice.state', {})).trouble).toMatch(/欠费/)
    expect(await spent()).toBe(before)
    await village.fault('speechFails', false)
    await speak()
    expect((await ganger.does('voice.state', {})).trouble).toBeUndefined()
  })

  const waiting = () => texts({ state: 'waiting' })
  const trouble = async () => (await village.documents<{ trouble?: string }>('speechPlans'))[0]?.trouble

  test('several sentences at once may begin a month: none of them says that the cap is reached', async () => {
    await village.sdk().database().collection('speechMonths').where({}).remove()
    await village.timer('voice')
    expect(await trouble()).toBeUndefined()
    expect(await spent()).toBeGreaterThan(0)
  })

  test('an answer that breaks off may be paid for: it stays counted, one sentence a time, and that text waits behind the others', async () => {
    await village.fault('speechCut', true)
    const before = await spent()
    await village.timer('voice')
    const first = await spent()
    expect(first).toBeGreaterThan(before)
    await village.timer('voice')
    expect((await spent()) - first).toBeLessThanOrEqual(2 * mostSpoken)
    const failed = (await waiting()).filter(({ tries }) => tries)
    expect(failed.length).toBeGreaterThan(1)
    expect(failed.map(({ tries }) => tries)).toEqual(failed.map(() => 1))

    await village.fault('speechCut', false)
    const there = (await sounds()).length
    await village.timer('voice')
    expect((await sounds()).length).toBeGreaterThan(there)
    expect((await waiting()).filter(({ tries }) => tries)).toHaveLength(failed.length)
    // put off for two minutes; later than that, midnight may come and take a coming day's tip off the front
    await village.advance(3 * 60_000, [])
    while ((await texts({ _id: failed[0]!._id }))[0]?.state !== 'there') await village.timer('voice')
  })

  test('while the storage takes nothing, no more is paid than once; then it goes on', async () => {
    await village.fault('storageFails', true)
    // a run whose time is over before it spoke leaves that to the next
    do await village.timer('voice')
    while (!(await trouble()))
    expect((await ganger.does('voice.state', {})).trouble).toMatch(/存不住/)
    const once = await spent()
    await village.timer('voice')
    await village.timer('voice')
    expect(await spent()).toBe(once)
    await village.fault('storageFails', false)
    await village.timer('voice')
    expect(await trouble()).toBeUndefined()
  })

  test('what a person has recorded is not paid for, nor a class pack that is out of use; of a case only what lists say of it', async () => {
    const shown = (kind: string, item: string, words: string[]) => ({
      ...{ _id: `${kind}.${item}.zh`, kind, item, language: 'zh', status: 'shown', version: 1, author: 'wurina', updatedAt: 1 },
      shown: { recording: { id: 'r', file: 'cloud://r' }, reviewer: 'sarna', source: sourceHash(words), at: 1 },
    })
    const [waits] = await texts({ kind: 'slogan', state: 'waiting' })
    const [slogan] = await village.documents<Slogan>('slogans', { _id: waits!.item })
    const [caseWaits] = await texts({ kind: 'case', state: 'waiting' })
    const [told] = await village.documents<Case>('cases', { _id: caseWaits!.item })
    const renderings = village.sdk().database().collection('renderings')
    await renderings.add(shown('slogan', waits!.item, [slogan!.text]))
    const { title, story, turningPoint, redFlags, todo, ask } = told!
    await renderings.add(shown('case', caseWaits!.item, [title, ...story, turningPoint, ...redFlags, ...todo, ...ask]))
    const [pack] = await texts({ kind: 'pack' })
    await sarna.does('manuscript.setPlay', { kind: 'pack', item: pack!.item, away: '等校长看过再用' })
    await village.advance(2 * 3_600_000, [])
    await speak()
    expect(await texts({ _id: waits!._id })).toEqual([])
    expect(await texts({ _id: pack!._id })).toEqual([])
    expect((await texts({ _id: caseWaits!._id }))[0]?.words).toBe(saidCases([told!]))
  })

  const sourceHash = (words: string[]) => createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32)
  const made = async () => {
    const id = 'voice-alert'
    await sarna.does('alert.save', {
      id,
      submit: true,
      ...{ severity: 'severe', type: 'customerService', audiences: [], regions: ['anhe/baiyin'], headline: '有人冒充快递赔钱' },
      ...{ lines: ['说快递丢了要赔您', '让您下载软件'], instruction: '挂断，打96110问一问', source: '白音派出所' },
      expires: (await village.now()) + 86_400_000,
    })
    return id
  }
})
