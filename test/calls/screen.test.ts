import { randomBytes } from 'node:crypto'
import { comics } from '../../content/comics'
import { posters } from '../../content/posters'
import { slogans } from '../../content/slogans'
import type { Ended, Playlist } from '../../signage/playlist'
import type { Input } from '../../types/contract'
import type { CampaignMonth } from '../../types/entities/campaign-month'
import type { Content } from '../../wording/manuscripts'
import { takeReads } from '../scale/measure'
import { approves } from '../support/approves'
import { newCase } from '../support/case'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const town = 'anhe/baiyin'
const hour = 3_600_000
const day = 24 * hour

const village = aVillage()
let [wulan, buhe, gaowa, sarna, tana, zhaona]: Someone[] = []
beforeAll(async () => {
  ;[wulan, buhe, gaowa, sarna, tana, zhaona] = await Promise.all(
    ['wulan', 'buhe', 'gaowa', 'sarna', 'tana', 'zhaona'].map((id) => village.person(id)),
  )
})

const device = { system: 'windows' as const, browser: 'chrome' as const }
const size = { width: 1920, height: 1080 }
/** As much of a film as the cloud looks at. */
const smallFilm = Buffer.from('\0\0\0\x10ftypisom0000\0\0\0\x0cmdat0000', 'latin1')
const setting = { name: '超市门口的屏', hours: { on: 6 * 60, off: 22 * 60 } }

/** A screen that was switched on: it knows its key alone. */
const switchedOn = async () => {
  const screen = await village.visitor()
  const key = randomBytes(32).toString('hex')
  return {
    screen,
    key,
    begins: () => screen.does('screen.begin', { key, size, device }),
    says: (more = {}) => screen.does('screen.said', { key, ...more }),
  }
}
const pairedBy = async (who: Someone, id: string, region = bayan, more: Partial<Input<'screen.pair'>> = {}) => {
  const on = await switchedOn()
  const { digits } = await on.begins()
  const { id: request } = await who.does('screen.asked', { digits })
  const asked = { ...setting, ...more, id, digits, request, region }
  await who.does('screen.pair', asked)
  return { ...on, asked }
}
/** Its list as it lies on the website for everybody. */
const listOf = async (id: string) => (await (await fetch(`${village.url}/screen/lists/${id}.json`)).json()) as Playlist & Ended
const shown = async (id: string) => (await listOf(id)).pieces.map((piece) => `${piece.kind} ${piece.id}`)

const warns = async (id: string, regions: string[], holds = day) => {
  await sarna!.does('alert.save', {
    ...{ id, regions, severity: 'severe', type: 'farming', audiences: [], headline: '有人冒充收羊老板' },
    ...{ lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: (await village.now()) + holds, submit: true },
  })
  await approves(gaowa!, id)
}

describe('a screen in the shop of 巴彦嘎查', () => {
  test('乌兰 enters the digits that it shows, sees which it is, and gives it its name; it learns that it is hers', async () => {
    const { screen, begins, says } = await switchedOn()
    expect(await says()).toEqual({ now: expect.any(Number) })
    const { digits, picture } = await begins()
    expect([digits, !!picture]).toEqual([expect.stringMatching(/^\d{6}$/), true])
    const asked = await wulan!.does('screen.asked', { digits })
    expect(asked).toMatchObject({ size, device })
    const pair = { ...setting, id: 'shop', digits, request: asked.id, region: bayan }
    expect(await wulan!.asks('screen.pair', { ...pair, region: town })).toMatchObject(refused('forbidden'))
    expect(await zhaona!.asks('screen.pair', pair)).toMatchObject(refused('forbidden'))
    expect(await screen.asks('screen.pair', pair)).toMatchObject(refused('forbidden'))
    await wulan!.does('screen.pair', pair)
    // again, for a tap that got no answer
    await wulan!.does('screen.pair', pair)
    expect((await says()).screen).toBe('shop')
    expect(await wulan!.asks('screen.asked', { digits })).toMatchObject(refused('notFound'))
    const { screens, place } = await wulan!.does('screen.list', {})
    expect([place.name, screens]).toMatchObject([
      '巴彦嘎查',
      [{ _id: 'shop', ...setting, place: expect.stringContaining('巴彦嘎查'), silent: false }],
    ])
    // neither key nor who paired it
    expect(JSON.stringify([screens, await village.documents('screens')])).not.toMatch(/wulan/)
  })

  test('wrong digits are paced', async () => {
    const tried = []
    for (let i = 0; i < 12; i++) tried.push(await tana!.asks('screen.asked', { digits: String(100000 + i) }))
    expect(tried[0]).toMatchObject(refused('notFound'))
    expect(tried.at(-1)).toMatchObject(refused('tooMany'))
    // nor does a right one get through then: six digits are few
    const { digits } = await (await switchedOn()).begins()
    expect(await tana!.asks('screen.asked', { digits })).toMatchObject(refused('tooMany'))
    await wulan!.does('screen.asked', { digits })
    await village.advance(6 * 60_000, [])
    await tana!.does('screen.asked', { digits })
  })

  test('a hundred that ask from one network are refused in time; the digits that a screen showed before lead nowhere', async () => {
    const { begins } = await switchedOn()
    const first = await begins()
    await begins()
    expect(await wulan!.asks('screen.asked', { digits: first.digits })).toMatchObject(refused('notFound'))
    const many = await Promise.all(Array.from({ length: 20 }, switchedOn))
    const asks = async () => (await Promise.all(many.map(({ screen, key }) => screen.asks('screen.begin', { key, size, device })))).at(-1)
    for (let i = 0; i < 4; i++) await asks()
    expect(await asks()).toMatchObject(refused('tooMany'))
    expect((await village.documents('screenRequests')).length).toBeLessThanOrEqual(60)
    await village.advance(11 * 60_000, [])
    expect(await asks()).toMatchObject({ ok: true })
    expect((await village.documents('screenRequests')).length).toBeLessThanOrEqual(20)
    await village.advance(11 * 60_000, [])
  })

  test('a thousand that ask from twenty other networks keep the one of 乌兰’s shop out of nothing: its digits stand there, a few of each network do', async () => {
    const now = await village.now()
    const asks = (n: number) => ({
      _id: `r${n}`,
      id: `r${n}`,
      key: `k${n}`,
      network: `n${n % 20}`,
      size,
      device,
      at: now,
      expires: now + 60_000,
    })
    const requests = village.sdk().database().collection('screenRequests')
    await requests.add(Array.from({ length: 1001 }, (_request, n) => asks(n)))
    const { begins } = await switchedOn()
    const { digits, picture } = await begins()
    expect(picture).toBeUndefined()
    expect(await wulan!.asks('screen.asked', { digits })).toMatchObject({ ok: true })
    const more = await Promise.all(Array.from({ length: 6 }, switchedOn))
    const answers = await Promise.all(more.map(({ screen, key }) => screen.asks('screen.begin', { key, size, device })))
    expect(answers).toContainEqual(expect.objectContaining(refused('tooMany')))
    await village.advance(11 * 60_000, [])
  })

  test('five who confirm at once pair it once', async () => {
    const { begins, says } = await switchedOn()
    const { digits } = await begins()
    const { id: request } = await buhe!.does('screen.asked', { digits })
    let n = 0
    const answers = await fiveTimes(() => buhe!.asks('screen.pair', { ...setting, id: `twice-${n++}`, digits, request, region: bayan }))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { screen } = await says()
    await buhe!.does('screen.remove', { id: screen as string })
  })

  test('its list has the day’s tip, slogans and posters of the library, with what may be called and until when', async () => {
    const { pieces, hours, writtenAt } = await listOf('shop')
    expect([hours, writtenAt <= (await village.now())]).toEqual([setting.hours, true])
    // what somebody called it is for those who look after it
    expect(JSON.stringify(await listOf('shop'))).not.toContain(setting.name)
    expect(new Set(pieces.map(({ kind }) => kind))).toEqual(new Set(['tip', 'slogan', 'poster', 'comic']))
    const library = new Set<string>([...slogans, ...posters, ...Object.values(comics)].map(({ _id }) => _id))
    expect(pieces.every(({ kind, id }) => kind === 'tip' || library.has(id))).toBe(true)
    expect(pieces.every(({ foot }) => foot.includes('96110'))).toBe(true)
    const tip = pieces.find(({ kind }) => kind === 'tip')
    expect(((tip?.until ?? 0) + 8 * hour) % day).toBe(0)
    // what comes from a case goes with it: a screen that hears nothing shows slogans alone
    expect(pieces.filter(({ evergreen }) => evergreen).every(({ kind }) => kind === 'slogan')).toBe(true)
    expect((await wulan!.does('screen.playlist', { id: 'shop' })).pieces).toEqual(pieces)
  })

  test('an alert for its place is there as soon as it is approved, first; one for another village never; cancelled it is gone', async () => {
    await warns('for-bayan', [bayan])
    await warns('for-hongqi', [`${town}/hongqi`])
    await village.timer('screen')
    expect((await shown('shop'))[0]).toBe('alert for-bayan')
    expect(JSON.stringify(await listOf('shop'))).not.toMatch(/for-hongqi|sarna|gaowa/)
    await sarna!.does('alert.cancel', { id: 'for-bayan', newId: 'no-more', why: '弄错了，是真的收羊' })
    await village.timer('screen')
    expect(JSON.stringify(await listOf('shop'))).not.toMatch(/for-bayan|no-more/)
  })

  test('what it says it has shown stands in the coverage on a line of its own, once, and in no other', async () => {
    await warns('said', [bayan])
    const { says } = await pairedBy(buhe!, 'hall')
    await says({ showing: { kind: 'alert', item: 'said' }, alerts: ['said', 'for-hongqi'] })
    await says({ showing: { kind: 'alert', item: 'said' }, alerts: ['said'] })
    const sums = { form: 'screenItself', estimate: {}, count: {} }
    const { region } = await gaowa!.does('alert.coverage', { id: 'said', region: town })
    expect(region.reach).toMatchObject({ screensThemselves: 1, screens: 0, posted: 0, opened: 0 })
    // what is over, or nobody agreed to, it cannot have shown
    await warns('over', [bayan])
    await sarna!.does('alert.cancel', { id: 'over', newId: 'not-over', why: '弄错了，是真的收羊' })
    await says({ alerts: ['over'] })
    expect(await village.documents('screenings', { item: 'over' })).toEqual([])
    // in the ledger once a month, in 做了什么 an evidence of its own
    await says({ showing: { kind: 'alert', item: 'said' } })
    const { lines } = await buhe!.does('ledger.list', { region: bayan })
    const themselves = lines.filter(({ form }) => form === 'screenItself')
    expect(themselves).toMatchObject([{ spot: setting.name, source: 'system', counts: {}, mayChange: false }])
    await village.timer('campaign')
    const month = themselves[0]!.day!.slice(0, 7)
    const [done] = await village.documents<CampaignMonth>('campaignMonths', { _id: `${month}.${town}` })
    expect(done).toMatchObject({ screens: 0, screensThemselves: 1, ledger: expect.arrayContaining([{ ...sums, lines: 1 }]) })
    const { screens } = await wulan!.does('screen.list', {})
    expect(screens.find(({ _id }) => _id === 'hall')?.said).toMatchObject({ kind: 'alert', what: '有人冒充收羊老板' })
    expect((await gaowa!.does('alert.coverage', { id: 'for-hongqi', region: town })).region.reach.screensThemselves).toBe(0)
  })

  test('the one who was slower is told, and what was chosen is played in its hours, without what was withdrawn', async () => {
    const [slogan, poster] = [slogans[0]!._id, posters[0]!._id]
    const plays = [
      { kind: 'slogan' as const, item: slogan, part: 'all' as const },
      { kind: 'poster' as const, item: poster, part: 'morning' as const },
      { kind: 'poster' as const, item: 'never-was', part: 'all' as const },
    ]
    const chosen = { ...setting, name: '超市的大屏', id: 'shop', after: 1, plays }
    expect(await wulan!.does('screen.save', chosen)).toEqual({ version: 2 })
    expect(await buhe!.asks('screen.save', { ...chosen, name: '别的名字' })).toMatchObject(refused('conflict'))
    expect(await tana!.asks('screen.save', { ...chosen, after: 2, hours: { on: -1, off: 0 } })).toMatchObject(refused('badInput'))
    const { pieces } = await listOf('shop')
    expect(pieces.filter(({ kind }) => kind !== 'alert').map(({ id, hours }) => [id, hours])).toEqual([
      [slogan, undefined],
      [poster, { on: 360, off: 720 }],
    ])
    const { id } = await sarna!.does('manuscript.open', { kind: 'poster', item: poster })
    await sarna!.does('manuscript.withdraw', { id, words: '写错了，先撤下' })
    await village.timer('screen')
    expect(await shown('shop')).not.toContain(`poster ${poster}`)
  })

  test('a comic and a video of a case are chosen for it; on a band over the street they are left out; their case withdrawn, both are gone', async () => {
    const save = (content: Content, after: number) => sarna!.does('manuscript.save', { id: 'wool', kind: 'case', content, after })
    await save(newCase(), 0)
    const film = { manuscript: 'wool', id: 'video-wool', part: 0, parts: 1, bytes: smallFilm.toString('base64') }
    await sarna!.does('manuscript.attach', film)
    await save({ ...newCase(), media: ['video-wool 仓库里没有货。'] }, 1)
    await sarna!.does('manuscript.submit', { id: 'wool', version: 2 })
    expect(await buhe!.does('screen.films', {})).toEqual({ films: [] })
    await gaowa!.does('manuscript.approve', { id: 'wool', version: 2 })
    const named = { _id: 'video-wool', title: expect.any(String), words: '仓库里没有货。' }
    expect(await buhe!.does('screen.films', {})).toEqual({ films: [named] })
    expect(await buhe!.does('screen.films', { after: 'video-wool' })).toEqual({ films: [] })
    expect(await sarna!.asks('screen.films', {})).toMatchObject(refused('forbidden'))
    const plays = [
      { kind: 'tip' as const, item: 'today', part: 'all' as const },
      { kind: 'comic' as const, item: 'comic-sheep-deposit', part: 'all' as const },
      { kind: 'film' as const, item: 'video-wool', part: 'evening' as const },
    ]
    await pairedBy(buhe!, 'bank', bayan, { plays, sound: true })
    await pairedBy(buhe!, 'band', bayan, { plays, exact: { width: 320, height: 32 } })
    const chosenOn = async (id: string) => (await listOf(id)).pieces.filter(({ kind }) => kind !== 'alert')
    const [tip, comic, video] = await chosenOn('bank')
    expect([tip?.kind, comic?.panels?.length, video?.hours?.on]).toEqual(['tip', comics.farming.panels.length, 18 * 60])
    expect((await listOf('bank')).sound).toBe(true)
    expect((await fetch(video?.film?.link as string)).status).toBe(200)
    // while the storage gives no links an alert comes all the same, and the video is still named
    await village.fault('linksFail', true)
    await warns('without-links', [bayan])
    await village.timer('screen')
    expect(await shown('bank')).toEqual(expect.arrayContaining(['alert without-links', 'film video-wool']))
    await village.fault('linksFail', false)
    expect((await chosenOn('band')).map(({ kind }) => kind)).toEqual(['tip'])
    const { id } = await sarna!.does('manuscript.open', { kind: 'case', item: 'sheep-deposit' })
    await sarna!.does('manuscript.withdraw', { id, words: '情况变了' })
    await gaowa!.does('manuscript.withdraw', { id: 'wool', words: '情况变了' })
    await village.timer('screen')
    expect((await chosenOn('bank')).map(({ kind }) => kind)).toEqual(['tip'])
  })

  test('the tip of the day withdrawn, another has its place', async () => {
    await pairedBy(buhe!, 'clinic')
    const tipIn = async () => (await listOf('clinic')).pieces.find(({ kind }) => kind === 'tip')?.id
    const tip = (await tipIn()) as string
    const { id } = await sarna!.does('manuscript.open', { kind: 'tip', item: tip })
    await sarna!.does('manuscript.withdraw', { id, words: '写错了，先撤下' })
    await village.timer('screen')
    expect(await tipIn()).toEqual(expect.any(String))
    expect(await tipIn()).not.toBe(tip)
  })

  test('silent for an hour in its hours, it waits for whoever looks after it there; off at night it does not', async () => {
    const { says } = await pairedBy(buhe!, 'school-gate', bayan, { hours: { on: 0, off: 0 } })
    const waits = async (who: Someone) =>
      (await who.does('todo.list', {})).todos.filter(({ kind }) => kind === 'screenSilent').map(({ id }) => id.split(' ')[1])
    await says({ showing: { kind: 'own' } })
    expect(await waits(wulan!)).not.toContain('school-gate')
    await village.advance(2 * hour, [])
    expect(await waits(wulan!)).toContain('school-gate')
    expect(await waits(buhe!)).toContain('school-gate')
    expect(await waits(zhaona!)).toEqual([])
    await says({ showing: { kind: 'dark' } })
    expect(await waits(wulan!)).not.toContain('school-gate')
  })

  test('taken out, its list says so, and it is nobody’s', async () => {
    const { says } = await pairedBy(tana!, 'wall', town)
    expect(await wulan!.asks('screen.remove', { id: 'wall' })).toMatchObject(refused('forbidden'))
    await tana!.does('screen.remove', { id: 'wall' })
    await tana!.does('screen.remove', { id: 'wall' })
    expect(await listOf('wall')).toEqual({ ended: true })
    expect((await says({ showing: { kind: 'own' } })).screen).toBeUndefined()
    const deeds = (await village.documents<{ deed: string }>('auditLog')).map(({ deed }) => deed)
    expect(deeds).toEqual(expect.arrayContaining(['pairScreen', 'changeScreen', 'removeScreen']))
  })
})

test('two hundred screens read as many documents with ten published things as with a thousand, and one a minute while nothing is done', async () => {
  const db = village.sdk().database()
  const screens = Array.from({ length: 200 }, (_one, i) => ({
    ...{ _id: `many-${i}`, region: bayan, ...setting, size, device, key: `k${i}`, version: 1, pairedAt: 0 },
  }))
  await db.collection('screens').add(screens)
  const reads = async () => {
    await takeReads(village)
    await village.timer('screen')
    return (await takeReads(village)).filter(({ asker }) => asker === 'screen').reduce((sum, { documents }) => sum + documents, 0)
  }
  const passed = async (minutes: number) => {
    // to just behind a full ten minutes
    const now = await village.now()
    await village.advance(Math.ceil(now / 600_000) * 600_000 + minutes * 60_000 + 15_000 - now, [])
  }
  await passed(0)
  await reads()
  await passed(0)
  const few = await reads()
  const row = (i: number) => ({ _id: `zz-made-${i}`, text: `第${i}条标语，先问再转`, audiences: [] })
  await db.collection('slogans').add(Array.from({ length: 1000 }, (_one, i) => row(i)))
  await passed(0)
  expect(await reads()).toBeLessThanOrEqual(few + 5)
  await passed(4)
  expect(await reads()).toBeLessThanOrEqual(3)
})
