import type { Input } from '../../types/contract'
import { collections } from '../../types/entities/collections'
import type { GuardianConsent, Rehearsal } from '../../types/entities/family'
import { childRulesVersion } from '../../types/words/family'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const village = aVillage()
let naren: Someone
let story = ''
beforeAll(async () => {
  naren = await village.person('naren')
  const { stories } = await naren.does('family.stories', { band: '6-9' })
  story = stories[0]?._id ?? ''
})

const act = (more: Partial<Input<'family.rehearsed'>> = {}): Input<'family.rehearsed'> => ({
  id: 'evening',
  family: 'f-hers',
  story,
  player: '6-9',
  deed: 'reminded',
  asked: 1,
  undone: false,
  ...more,
})
const agrees = (family: string, id = `yes-${family}`) =>
  naren.does('family.agree', { id, family, guardian: 'mother', child: '6-9', rules: childRulesVersion })
const actsOf = (family: string) => village.documents<Rehearsal>('rehearsals', { family })

describe('演一演', () => {
  test('娜仁’s child gets the stories of its age, in the county’s own words, each with a way to an act', async () => {
    const { stories } = await naren.does('family.stories', { band: '6-9' })
    expect(stories.length).toBeGreaterThanOrEqual(1)
    expect(stories.every(({ band }) => band === '6-9')).toBe(true)
    expect(JSON.stringify(stories)).not.toMatch(/\{[\u4e00-\u9fff]+\}/)
    for (const { nodes } of stories) expect(nodes.some(({ act: end }) => end)).toBe(true)
  })

  test('a county that names its own market reads it there, another one the usual word', async () => {
    const db = village.sdk().database()
    await db.collection('stories').add({
      _id: 'market',
      title: '去集市',
      band: 'elder',
      type: 'farming',
      scene: '您在{集市}卖{牲口}。',
      nodes: [{ id: 'a', who: '旁白', says: '到了{集市}', act: { kind: 'say', line: '“不卖”' } }],
    })
    const market = async () => (await naren.does('family.stories', { band: 'elder' })).stories.find(({ _id }) => _id === 'market')?.scene
    expect(await market()).toBe('您在安和镇的大集卖羊。')
    await db
      .collection('regions')
      .where({ _id: 'anhe' })
      .update({ localWords: { 牲口: '骆驼' } })
    expect(await market()).toBe('您在安和镇的大集卖骆驼。')
    await db
      .collection('regions')
      .where({ _id: 'anhe' })
      .update({ localWords: db.command.set({ 牲口: '骆驼' }) })
    expect(await market()).toBe('您在旗里的集市卖骆驼。')
  })
})

describe('what does not fit here', () => {
  const given = async () => (await naren.does('family.stories', { band: '10-13' })).stories.map(({ _id }) => _id)

  test('萨日娜 reads a story whole and takes it out of use: no family gets it, a colleague sees why and puts it back', async () => {
    const [sarna, gaowa] = await Promise.all([village.person('sarna'), village.person('gaowa')])
    const shown = async (who: Someone, id: string) =>
      (await who.does('manuscript.plays', { band: '10-13' })).plays.find(({ item }) => item === id)
    const before = await given()
    const item = before[0] as string
    expect((await shown(sarna, item))?.words.join()).toContain('真的做一遍')
    const away = { kind: 'story' as const, item, away: '旗里没有这样的店' }
    await fiveTimes(() => sarna.does('manuscript.setPlay', away))
    expect(await given()).toEqual(before.slice(1))
    expect(await shown(gaowa, item)).toMatchObject({ away: { why: '旗里没有这样的店' } })
    expect(await gaowa.asks('manuscript.setPlay', { ...away, away: '太长' })).toMatchObject(refused('conflict'))
    await fiveTimes(() => gaowa.does('manuscript.setPlay', { kind: 'story', item }))
    expect(await given()).toEqual(before)
    const log = await village.documents<{ deed: string; about: string }>('auditLog', { about: /^演一演/ })
    expect(log.map(({ deed }) => deed).sort()).toEqual(['putBack', 'takeDown'])
    expect(await naren.asks('manuscript.setPlay', away)).toMatchObject(refused('forbidden'))
    expect(await naren.asks('manuscript.plays', { band: '10-13' })).toMatchObject(refused('forbidden'))
  })

  test('a class pack out of use is in no teacher’s list, and its cards’ code leads to the usual game', async () => {
    const [sarna, qiqige] = await Promise.all([village.person('sarna'), village.person('qiqige')])
    const pack = (await qiqige.does('pack.list', {})).packs[0]?._id as string
    await sarna.does('manuscript.setPlay', { kind: 'pack', item: pack, away: '等校长看过再用' })
    expect((await qiqige.does('pack.list', {})).packs.map(({ _id }) => _id)).not.toContain(pack)
    expect(await naren.does('pack.theme', { id: pack })).toEqual({})
    await sarna.does('manuscript.setPlay', { kind: 'pack', item: pack })
    expect((await qiqige.does('pack.list', {})).packs.map(({ _id }) => _id)).toContain(pack)
  })
})

describe('what the child did at the end', () => {
  test('stays out of the cloud as long as no guardian said yes, and nobody is told off for it', async () => {
    await naren.does('family.rehearsed', act({ family: 'f-no', id: 'no' }))
    expect(await actsOf('f-no')).toEqual([])
  })

  test('is kept once after 娜仁’s yes: with the day alone, and joined to nobody', async () => {
    await agrees('f-hers')
    await fiveTimes(() => naren.does('family.rehearsed', act()))
    const [kept, ...more] = await actsOf('f-hers')
    expect(more).toEqual([])
    expect(kept).toMatchObject({ _id: 'evening', deed: 'reminded', asked: 1, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(JSON.stringify(kept)).not.toContain('naren')
    const [yes] = await village.documents<GuardianConsent>('guardianConsents', { family: 'f-hers' })
    expect(yes).toMatchObject({ guardian: 'mother', child: '6-9', rules: childRulesVersion, purposes: ['rehearsals'] })
    expect(JSON.stringify(yes)).not.toContain('naren')
  })

  test('a grown-up’s own act needs no guardian', async () => {
    await naren.does('family.rehearsed', act({ family: 'f-adult', id: 'adult', player: 'adult' }))
    expect(await actsOf('f-adult')).toHaveLength(1)
  })

  test('娜仁 takes the yes back: the child’s acts are out, hers stay, and what comes later is not kept', async () => {
    await agrees('f-back')
    await naren.does('family.rehearsed', act({ family: 'f-back', id: 'back-child' }))
    await naren.does('family.rehearsed', act({ family: 'f-back', id: 'back-adult', player: 'adult' }))
    await naren.does('family.withdraw', { family: 'f-back' })
    await naren.does('family.rehearsed', act({ family: 'f-back', id: 'back-late' }))
    expect((await actsOf('f-back')).map(({ _id }) => _id)).toEqual(['back-adult'])
    const [yes] = await village.documents<GuardianConsent>('guardianConsents', { family: 'f-back' })
    expect(yes?.withdrawnAt).toEqual(expect.any(Number))
    await agrees('f-back', 'yes-again')
    await naren.does('family.rehearsed', act({ family: 'f-back', id: 'back-again' }))
    expect(await actsOf('f-back')).toHaveLength(2)
  })

  test('a yes to rules that were changed since is asked for again', async () => {
    const old = { id: 'old', family: 'f-old', guardian: 'father', child: '6-9', rules: '2020-01-01' } as const
    expect(await naren.asks('family.agree', old)).toMatchObject(refused('conflict'))
    // said before they were changed: it no longer holds for what comes now
    const given = { ...old, _id: 'old', purposes: ['rehearsals'], at: Date.now() }
    await village.sdk().database().collection('guardianConsents').add(given)
    await naren.does('family.rehearsed', act({ family: 'f-old', id: 'old-act' }))
    expect(await actsOf('f-old')).toEqual([])
  })

  test('twenty acts a day count, more do not; an act of a story that there is not is let go', async () => {
    const suhe = await village.person('suhe')
    const made = (n: number) => suhe.asks('family.rehearsed', act({ family: 'f-junk', id: `junk-${n}`, player: 'adult' }))
    for (let n = 0; n < 20; n++) expect(await made(n)).toMatchObject({ ok: true })
    expect(await made(20)).toMatchObject(refused('tooMany'))
    await naren.does('family.rehearsed', act({ family: 'f-junk2', id: 'made-up', player: 'adult', story: 'made-up' }))
    expect(await actsOf('f-junk2')).toEqual([])
  })

  test('全部删掉 leaves nothing of the family in any collection, and nothing of another’s is touched', async () => {
    await agrees('f-gone')
    await naren.does('family.rehearsed', act({ family: 'f-gone', id: 'gone-act' }))
    const { messages } = await naren.does('quiz.deal', { game: 'five', band: '6-9', met: {}, missed: [] })
    const answers = messages.map(({ _id, variant }) => ({ item: _id, variant, guess: 'ask' as const }))
    await naren.does('quiz.handIn', { id: 'gone-game', family: 'f-gone', occasion: 'first', adult: 'adult', answers })
    await naren.does('family.remind', { due: Date.now() + 14 * day })
    await naren.does('quiz.forget', { family: 'f-gone' })
    for (const name of Object.keys(collections))
      expect(`${name} ${JSON.stringify(await village.documents(name))}`).not.toMatch(/f-gone|gone-act|gone-game|"test\.naren"/)
    expect(await actsOf('f-hers')).toHaveLength(1)
  })
})

test('after two years nothing of what was handed in is left, as the rules say', async () => {
  await agrees('f-years')
  await naren.does('family.rehearsed', act({ family: 'f-years', id: 'years' }))
  const { messages } = await naren.does('quiz.deal', { game: 'five', band: '6-9', met: {}, missed: [] })
  const answers = messages.map(({ _id, variant }) => ({ item: _id, variant, guess: 'ask' as const }))
  await naren.does('quiz.handIn', { id: 'years', family: 'f-years', occasion: 'first', adult: 'adult', answers })
  const left = async () => [...(await actsOf('f-years')), ...(await village.documents('quizRounds', { family: 'f-years' }))].length
  await village.timer('dropOld')
  expect(await left()).toBe(2)
  const db = village.sdk().database()
  for (const name of ['rehearsals', 'quizRounds']) await db.collection(name).where({ family: 'f-years' }).update({ day: '2024-01-01' })
  await village.timer('dropOld')
  expect(await left()).toBe(0)
  // the yes holds no longer either: with it goes what was handed in by it, unless it was said again
  for (const family of ['f-years', 'f-again']) {
    await agrees(family, `begun-${family}`)
    await naren.does('family.rehearsed', act({ family, id: `late-${family}` }))
    await db
      .collection('guardianConsents')
      .where({ family })
      .update({ at: Date.parse('2024-01-01') })
  }
  await agrees('f-again', 'said-again')
  await village.timer('dropOld')
  expect([await actsOf('f-years'), await village.documents('guardianConsents', { family: 'f-years' })]).toEqual([[], []])
  expect((await actsOf('f-again')).map(({ _id }) => _id)).toEqual(['late-f-again'])
  expect((await village.documents('guardianConsents', { family: 'f-again' })).length).toBe(1)
})

test('the rules for children say who answers for them in this county', async () => {
  const { office } = await naren.does('family.office', {})
  expect(office).toMatchObject({ name: expect.stringContaining('安和旗'), how: expect.any(String) })
})

describe('娜仁 wants to be told when her short test is due', () => {
  const shown = async () =>
    (await village.outbox()).filter(
      (m) => m.kind === 'subscribeMessage.send' && m.body.touser === 'naren' && m.body.page === 'pages/play/index',
    )
  const toldNow = async () => {
    await village.timer('todo')
    await village.outboxRan()
  }

  test('a later wish takes the place of an earlier one; on that morning she is told once, and only if she agreed in WeChat', async () => {
    await naren.does('family.remind', { due: Date.now() + 14 * day })
    await fiveTimes(() => naren.does('family.remind', { due: Date.now() + 30 * day }))
    await village.accept('naren', ['local-test'])
    await naren.does('person.subscribe', { id: 'tap', accepted: ['test'] })
    await village.advance(15 * day)
    await toldNow()
    expect(await shown()).toEqual([])
    await village.advance(16 * day)
    await toldNow()
    await toldNow()
    expect(await shown()).toHaveLength(1)
    await naren.does('family.remind', { due: Date.now() + 40 * day })
    await village.advance(20 * day)
    await toldNow()
    expect(await shown()).toHaveLength(1)
  })

  test('a browser is told that WeChat sends it; a day in ten years is no day', async () => {
    const browser = await village.visitor()
    expect(await browser.asks('family.remind', { due: Date.now() })).toMatchObject(refused('forbidden'))
    expect(await naren.asks('family.remind', { due: Date.now() + 4000 * day })).toMatchObject(refused('badInput'))
  })
})
