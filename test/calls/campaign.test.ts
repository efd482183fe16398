/** The leading group looks at what was done and what came of it. */
import type { Input } from '../../types/contract'
import type { AuditEntry } from '../../types/entities/audit'
import type { CampaignNote } from '../../types/entities/campaign-note'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
const town = 'anhe/baiyin'
const bayan = `${town}/bayan`
/** Years that are over, whenever this runs. */
const year = new Date().getFullYear() - 1
const monthsOf = (of: number) => Array.from({ length: 12 }, (_, i) => `${of}-${String(i + 1).padStart(2, '0')}`)
const dateOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
let who: Record<'ao' | 'batu' | 'chen' | 'gaowa' | 'buhe' | 'sarna' | 'ganger' | 'naren', Someone>
beforeAll(async () => {
  const ids = ['ao', 'batu', 'chen', 'gaowa', 'buhe', 'sarna', 'ganger', 'naren'] as const
  who = Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await village.person(id)]))) as typeof who
})
const wholeYears = async () => {
  for (const month of [...monthsOf(year - 1), ...monthsOf(year)])
    await who.chen.does('incident.closeMonth', { region: 'anhe', month, whole: true })
}
const cases = async (id: string, month: string, n: number, more: object = {}) =>
  who.batu.does('incident.save', {
    id,
    after: 0,
    facts: { month, region: bayan, cases: n, type: 'rebate', amount: 1_000_000 * n, ...more },
  })

describe('敖书记 looks at a span of months', () => {
  test('before any night it is counted at once, and says of which months nothing is known', async () => {
    const { place, places, figures, mayNote } = await who.ao.does('campaign.figures', {})
    expect([place.name, places.map(({ name }) => name), mayNote]).toEqual(['白音苏木', ['白音苏木'], true])
    expect(figures.uncounted).toHaveLength(2)
    expect(figures.uncounted).not.toContain(figures.to)
    expect(figures.at).toBeGreaterThan(0)
    expect(figures.months).toHaveLength(3)
    const before = await who.ao.does('campaign.figures', { from: `${year - 1}-01`, to: `${year - 1}-03` })
    expect(before.figures).toMatchObject({
      uncounted: monthsOf(year - 1).slice(0, 3),
      months: monthsOf(year - 1)
        .slice(0, 3)
        .map((month) => ({ month })),
      cases: { whole: [] },
    })
  })

  test('cases of the months entered as a whole; what was lost only of the very span that 万人发案比 has, so that nothing can be subtracted', async () => {
    await wholeYears()
    await cases('a', `${year}-02`, 4)
    await cases('b', `${year}-03`, 3)
    await cases('saved', `${year}-03`, 1, { dissuaded: true })
    const part = (await who.ao.does('campaign.figures', { from: `${year}-02`, to: `${year}-04` })).figures
    expect(part.cases).toEqual({ whole: [`${year}-02`, `${year}-03`, `${year}-04`], missing: [], cases: 7, dissuaded: 'few' })
    const all = (await who.ao.does('campaign.figures', { from: `${year}-01`, to: `${year}-12` })).figures
    expect(all.cases).toMatchObject({ cases: 7, losses: { cases: 7, known: 0 } })
    const county = (await who.chen.does('campaign.figures', { region: 'anhe', from: `${year}-01`, to: `${year}-12` })).figures
    expect(county.cases.losses).toMatchObject({ months: monthsOf(year).slice(0, 3), total: 7_000_000 })
    const rate = (await who.ao.does('incident.rate', { year })).figures
    expect(all.cases.losses).toEqual(rate.now.losses)
    expect(all.run.points.find(({ month }) => month === `${year}-02`)?.cases).toBe(4)
  })

  test('the leading group’s own place and no other; not a span backwards, of a month to come, or longer than three years', async () => {
    for (const id of ['buhe', 'sarna', 'naren'] as const)
      expect(await who[id].asks('campaign.figures', { region: town })).toMatchObject(refused('forbidden'))
    expect(await who.ao.asks('campaign.figures', { region: 'anhe' })).toMatchObject(refused('forbidden'))
    for (const span of [
      { from: `${year}-05`, to: `${year}-04` },
      { to: `${year + 3}-01` },
      { from: `${year - 4}-01`, to: `${year}-01` },
      { from: `${year - 4}-01`, to: `${year - 4}-02` },
    ])
      expect(await who.ao.asks('campaign.figures', span)).toMatchObject(refused('badInput'))
  })
})

describe('what else happened', () => {
  const wave: Input<'campaign.note'> = { id: 'wave', after: 0, region: 'anhe', day: `${year}-03-05`, words: '全盟冒充客服的多了' }

  test('陈警官 notes it for the county, once however often he taps; the town sees it and may not change it', async () => {
    await fiveTimes(() => who.chen.does('campaign.note', wave))
    const span = { from: `${year}-01`, to: `${year}-06` }
    const { notes } = await who.ao.does('campaign.figures', span)
    expect(notes).toMatchObject([{ _id: 'wave', day: wave.day, words: wave.words, by: '陈警官', version: 1, mayChange: false, past: [] }])
    expect(await who.ao.asks('campaign.note', { ...wave, after: 1, words: '不是这样' })).toMatchObject(refused('forbidden'))
    expect((await who.chen.does('campaign.figures', { ...span, region: 'anhe' })).notes[0]?.mayChange).toBe(true)
    expect((await who.ao.does('campaign.figures', { from: `${year}-04`, to: `${year}-06` })).notes).toEqual([])
  })

  test('two change it: the second is told; all that stood is kept, also when it is taken out, and stands in the log', async () => {
    const own: Input<'campaign.note'> = { id: 'own', after: 0, region: town, day: `${year}-05-01`, words: '银行来村里讲课' }
    await who.ao.does('campaign.note', own)
    const answers = await Promise.all([
      who.ao.asks('campaign.note', { ...own, after: 1, words: '旗里的银行来讲课' }),
      who.gaowa.asks('campaign.note', { ...own, after: 1, words: '三家银行来讲课' }),
    ])
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['conflict', 'ok'])
    await who.gaowa.does('campaign.note', { ...own, after: 2, words: '三家银行来讲课', out: true })
    expect((await who.ao.does('campaign.figures', { from: `${year}-05`, to: `${year}-05` })).notes).toEqual([])
    const [kept] = await village.documents<CampaignNote>('campaignNotes', { _id: 'own' })
    expect(kept).toMatchObject({ version: 3, out: true, past: [{ words: '银行来村里讲课', by: 'ao' }, { version: 2 }] })
    const log = await village.documents<AuditEntry>('auditLog', { region: town })
    expect(log.map(({ deed }) => deed)).toEqual(expect.arrayContaining(['noteHappened', 'changeNote', 'takeOutNote']))
  })

  test.each([
    ['somebody’s number', { words: '老王的电话13800138000' }],
    ['a day to come', { day: `${year + 3}-01-01` }],
  ])('%s does not go in', async (_what, more) => {
    expect(await who.ao.asks('campaign.note', { ...wave, id: 'wrong', region: town, ...more })).toMatchObject(refused('badInput'))
  })

  test('neither 布和 nor 刚格尔 writes there, and nobody in a village', async () => {
    for (const id of ['buhe', 'ganger'] as const)
      expect(await who[id].asks('campaign.note', { ...wave, id: 'theirs', region: town })).toMatchObject(refused('forbidden'))
    expect(await who.ao.asks('campaign.note', { ...wave, id: 'theirs', region: bayan })).toMatchObject(refused('badInput'))
  })
})

describe('敖书记’s first page', () => {
  test('what is late by name of the duty, what waits for a decision, and where it cannot be told', async () => {
    const now = await village.now()
    await who.sarna.does('ledger.planSave', {
      ...{
        id: 'market',
        region: town,
        what: '那达慕上摆点',
        due: dateOf(now - 3 * 86_400_000),
        who: { role: 'gridWorker', region: bayan },
      },
    })
    await who.buhe.does('alert.save', {
      ...{ id: 'sheep', regions: [bayan], submit: true, severity: 'severe', type: 'farming', audiences: [], headline: '有人冒充收羊老板' },
      ...{ lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: now + 86_400_000 },
    })
    // the county's meeting laid it on the town
    const decided = (id: string, day: number) => ({
      ...{ _id: id, region: 'anhe', month: `${year}-11`, what: '去银行讲一回', who: '综合指挥室', version: 1, by: 'chen', changedAt: 1 },
      ...{ duty: { role: 'commandRoom', region: town }, due: dateOf(now + day * 86_400_000), waits: dateOf(now + day * 86_400_000) },
      ...{ status: 'open', at: ['anhe', town] },
    })
    const measures = village.sdk().database().collection('measures')
    for (const one of [decided('late', -5), decided('near', 3), decided('far', 30)]) await measures.add(one)
    const handedIn = { _id: `${year}-10.${town}`, region: town, month: `${year}-10`, status: 'toApprove', writers: ['sarna'], at: now }
    await village.sdk().database().collection('bulletins').add(handedIn)
    const brief = await who.ao.does('campaign.brief', {})
    expect(brief.late).toEqual({
      ...{ count: 2, soon: 1 },
      first: [
        expect.objectContaining({ what: '去银行讲一回', from: 'meeting', region: 'anhe', month: `${year}-11` }),
        expect.objectContaining({ what: '那达慕上摆点', who: '白音苏木 巴彦嘎查 网格员', from: 'plan', region: town }),
      ],
      next: [expect.objectContaining({ what: '去银行讲一回', due: dateOf(now + 3 * 86_400_000) })],
    })
    expect(brief.decide).toMatchObject({
      ...{ alerts: 1, meeting: expect.stringMatching(/^20\d\d-\d\d$/) },
      bulletins: { count: 1, first: [{ region: town, place: '白音苏木', month: `${year}-10` }] },
    })
    expect(brief.quiet?.names).toContain('红旗村')
    // the county's own page names no villages, and sees the same things late
    const county = await who.chen.does('campaign.brief', { region: 'anhe' })
    expect([county.quiet, county.late.count]).toEqual([undefined, 2])
    // 陈警官 said of last year's months and none of this year's that they are whole
    const over = new Date(now + 8 * 3_600_000).getUTCMonth()
    if (over > 0) expect([brief.better, brief.fresh.kinds, brief.missing.length]).toEqual([undefined, undefined, over])
    expect(brief.notReached).toBeUndefined()
    expect(await who.buhe.asks('campaign.brief', {})).toMatchObject(refused('forbidden'))
  })
})

test('counts of cases stand on the county’s page alone, one to four as some: a town’s would tell of a household', async () => {
  const over = new Date((await village.now()) + 8 * 3_600_000).getUTCMonth()
  for (const month of monthsOf(year + 1).slice(0, over)) await who.chen.does('incident.closeMonth', { region: 'anhe', month, whole: true })
  if (over > 0) await cases('one', `${year + 1}-01`, 1)
  const ours = await who.ao.does('campaign.brief', {})
  expect(Object.keys(ours.better ?? {}).sort()).toEqual(['months', 'verdict'])
  const { better } = await who.chen.does('campaign.brief', { region: 'anhe' })
  expect(better?.counts?.now).toBe(over > 0 ? 'few' : 7)
})

test('of more notes than fit the newest stand there, and that there are earlier ones', async () => {
  const notes = village.sdk().database().collection('campaignNotes')
  const day = (n: number) => `${year - 1}-0${n < 28 ? 5 : n < 56 ? 6 : 7}-${String((n % 28) + 1).padStart(2, '0')}`
  for (let n = 0; n < 61; n++)
    await notes.add({ ...{ _id: `n${n}`, region: town, day: day(n), words: `第${n}件`, by: 'ao', at: 1, version: 1 } })
  const shown = await who.ao.does('campaign.figures', { from: `${year - 1}-05`, to: `${year - 1}-07` })
  expect([shown.earlier, shown.notes.length, shown.notes[0]?._id, shown.notes.at(-1)?._id]).toEqual([true, 60, 'n1', 'n60'])
  expect((await who.ao.does('campaign.figures', { from: `${year - 1}-06`, to: `${year - 1}-07` })).earlier).toBe(false)
})

describe('a year at a glance', () => {
  test('the county’s kinds month by month; a town’s only in all', async () => {
    const county = await who.chen.does('campaign.year', { region: 'anhe', year })
    // four and three of one kind alone: nothing hides them
    expect(county.kinds).toEqual({ months: monthsOf(year), of: [] })
    expect(county.notes.map(({ words }) => words)).toEqual(['全盟冒充客服的多了'])
    const ours = await who.ao.does('campaign.year', { year })
    expect([ours.kinds, ours.figures.cases.cases]).toEqual([undefined, 7])
    expect(await who.buhe.asks('campaign.year', {})).toMatchObject(refused('forbidden'))
    expect(await who.ao.asks('campaign.year', { year: year - 9 })).toMatchObject(refused('badInput'))
  })
})
