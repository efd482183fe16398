/** A county begins with nothing but a code, and its first alert reaches a village's group; what it sets, and what its administrators take in. */
import { planIncidents } from '../../cloudfunctions/incident/plan-incidents'
import { newCountySeed } from '../../config/seed'
import type { Input } from '../../types/contract'
import type { Group } from '../../types/entities/group'
import type { Region } from '../../types/entities/region'
import { scriptOrderOf } from '../../types/words/county'
import { approves } from '../support/approves'
import { aVillage, refused, type Someone } from '../support/villagers'

const village = aVillage({ seed: false })
type Row = Input<'county.takeIn'>['rows'][number]
const row = (n: number, town: string, more: Partial<Row> = {}): Row => ({
  ...{ row: n, town, village: '', school: '', households: '', code: '' },
  ...more,
})
let ganger: Someone
let code = ''
beforeAll(async () => {
  const db = village.sdk().database()
  const seed = newCountySeed(Date.now())
  const { regions = [], appointments = [], tips = [] } = seed.rows
  await db.collection('regions').add(regions)
  await db.collection('appointments').add(appointments)
  await db.collection('tips').add(tips.slice(0, 3))
  code = seed.code
  ganger = await village.person('ganger')
})

const missing = async () => {
  const { steps } = await ganger.does('county.opening', {})
  return steps.filter(({ have, of }) => have < of).map(({ key }) => key)
}
const regions = async () => new Map((await village.documents<Region>('regions')).map((one) => [one.name, one]))
const idOf = async (name: string) => (await regions()).get(name)?._id ?? ''
/** Somebody takes a role on and is confirmed. */
const takesOn = async (who: string, role: Input<'staff.invite'>['role'], name: string, place: string) => {
  const someone = await village.person(who)
  const id = `ask-${who}-${role}`
  const asked = { id, role, why: '开通', people: [{ name, regions: [await idOf(place)] }] }
  const { invitations } = await ganger.does('staff.invite', asked)
  await someone.does('staff.accept', { code: invitations[0]?.code ?? '' })
  await ganger.does('staff.confirm', { id: `${id}-0` })
  return someone
}

describe('from nothing to the first alert', () => {
  test('刚格尔 enters with the code alone; what is missing waits for him before anything else', async () => {
    await ganger.does('staff.accept', { code, name: '刚格尔' })
    expect((await ganger.does('todo.list', {})).todos).toMatchObject([{ kind: 'opening', what: '还没起名的旗县还没开通完' }])
    expect(await missing()).toEqual(expect.arrayContaining(['named', 'villages', 'admins', 'lines']))
  })

  test('he names the county, and takes in its places: shown before anything is written', async () => {
    await ganger.does('county.set', { region: 'county', values: { name: '安和旗' } })
    const rows = [
      row(2, '白音苏木', { village: '巴彦嘎查', households: '212户' }),
      row(3, '白音苏木', { village: '查干嘎查', households: '1,168' }),
      row(4, '白音苏木', { school: '苏木小学' }),
      row(5, '白音苏木', { village: '红旗村', households: '三百' }),
      row(6, '', { village: '没有镇的村' }),
      row(7, '白音苏木', { village: '巴彦嘎查' }),
    ]
    const shown = await ganger.does('county.takeIn', { rows, write: false })
    expect(shown.added.map(({ name }) => name)).toEqual(['白音苏木', '白音苏木 巴彦嘎查', '白音苏木 查干嘎查', '白音苏木 苏木小学'])
    expect(shown.refused).toEqual([
      { row: 5, why: '户数“三百”不是数' },
      { row: 6, why: '没有写是哪个苏木镇' },
      { row: 7, why: '跟第2行是同一个地方，一个地方只写一行' },
    ])
    expect(await village.documents('regions')).toHaveLength(1)
    await ganger.does('county.takeIn', { rows, write: true })
    const there = await regions()
    expect(there.get('查干嘎查')).toMatchObject({ level: 'village', households: 1168 })
    expect(there.get('苏木小学')).toMatchObject({ level: 'school', households: 0 })
    expect(there.get('安和旗')).toMatchObject({ households: 1380 })
  })

  test('taken in again it changes and never doubles; a code carries a new name, and what the sheet lacks stays', async () => {
    const { places } = await ganger.does('county.places', {})
    const codeOf = (name: string) => places.find((one) => one.name === name)?.code ?? ''
    const rows = [
      row(2, '白音苏木', { village: '巴彦嘎查', households: '213' }),
      row(3, '白音苏木', { village: '查干敖包嘎查', code: codeOf('查干嘎查') }),
    ]
    const taken = await ganger.does('county.takeIn', { rows, write: true })
    expect(taken).toMatchObject({ added: [], same: 0, missing: ['白音苏木 苏木小学'], refused: [] })
    expect(taken.changed.map(({ what }) => what)).toEqual(['原来叫查干嘎查', '212户改成213户'])
    expect(await ganger.does('county.takeIn', { rows, write: true })).toMatchObject({ added: [], changed: [], same: 2 })
    expect(await village.documents('regions')).toHaveLength(5)
    expect((await regions()).get('查干敖包嘎查')).toMatchObject({ households: 1168 })
  })

  test('what cannot be is refused by row: a village carried to another town, a code of another kind, a taken code, a second of that name', async () => {
    const { places } = await ganger.does('county.places', {})
    const codeOf = (name: string) => places.find((one) => one.name === name)?.code ?? ''
    const rows = [
      row(2, '曙光苏木', { village: '巴彦嘎查', code: codeOf('巴彦嘎查') }),
      row(3, '白音苏木', { school: '新学校', code: codeOf('查干敖包嘎查') }),
      row(4, '白音苏木', { village: '巴彦嘎查', code: '150725101201' }),
      row(5, '白音苏木', { village: '新村', code: '编码' }),
      row(6, '白音苏木', { village: '巴彦嘎查', school: '苏木小学' }),
      row(7, '白音苏木', { school: '苏木小学', households: '3' }),
    ]
    const { refused: no } = await ganger.does('county.takeIn', { rows, write: false })
    expect(no.map((one) => one.row)).toEqual([2, 3, 4, 5, 6, 7])
    for (const { why } of no) expect(why).toMatch(/^[\u4e00-\u9fff“]/)
  })

  test('people take on their roles, a village gets its group: an alert reaches it', async () => {
    const buhe = await takesOn('buhe', 'gridWorker', '布和', '巴彦嘎查')
    const gaowa = await takesOn('gaowa', 'commandRoom', '高娃', '白音苏木')
    const bayan = await idOf('巴彦嘎查')
    await ganger.does('group.save', { id: 'bayan-muhu', name: '巴彦嘎查 牧户群', village: bayan, dissolved: false })
    expect((await missing()).filter((key) => ['named', 'villages', 'households', 'approvers'].includes(key))).toEqual([])
    const { steps } = await ganger.does('county.opening', {})
    expect(steps.find(({ key }) => key === 'groups')).toEqual({ key: 'groups', have: 1, of: 2, missing: ['查干敖包嘎查'] })
    await buhe.does('alert.save', {
      ...{ id: 'first', submit: true, regions: [bayan], severity: 'minor', type: 'farming', audiences: [] },
      ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: Date.now() + 86_400_000 },
    })
    await approves(gaowa, 'first')
    await buhe.does('alert.shared', { dispatch: 'first.bayan-muhu' })
    await buhe.does('alert.posted', { dispatch: 'first.bayan-muhu', posted: true })
    await buhe.does('group.claim', { group: 'bayan-muhu', cloudID: await village.enterGroup('buhe', 'og-bayan-muhu') })
    const claimed = (await ganger.does('group.list', {})).groups[0]?.claim?.at
    await ganger.does('group.decide', { group: 'bayan-muhu', claimed, accept: true })
    expect((await village.documents<Group>('groups'))[0]?.opengid).toBeTruthy()
  })

  test('ready, it waits no longer; who may not say so, does not', async () => {
    expect(await (await village.person('gaowa')).asks('county.opened', {})).toMatchObject(refused('forbidden'))
    await ganger.does('county.opened', {})
    expect((await ganger.does('todo.list', {})).counts.opening).toBeUndefined()
    expect((await ganger.does('county.opening', {})).opening).toBeUndefined()
  })
})

describe('settings', () => {
  test('each has a date and a name; taken back it has them too, and a robot’s key is shown to nobody', async () => {
    const town = await idOf('白音苏木')
    await ganger.does('county.set', { region: 'county', values: { areaCode: '0470', keeping: { closed: 400 } } })
    await ganger.does('county.set', { region: 'county', values: { areaCode: null } })
    await ganger.does('county.set', { region: town, values: { dutyRobot: 'robot-key-1234' } })
    await ganger.does('tip.keepQuiet', { town, quiet: { weekdays: [0], dates: [] } })
    const { places } = await ganger.does('county.settings', {})
    expect(places[0]).toMatchObject({
      name: '安和旗',
      keeping: { closed: 400 },
      set: { name: { by: '刚格尔' }, areaCode: { by: '刚格尔' } },
    })
    expect(places[0]?.areaCode).toBeUndefined()
    expect(places[1]).toMatchObject({ hasRobot: true, set: { dutyRobot: { by: '刚格尔' }, quiet: { by: '刚格尔' } } })
    expect(JSON.stringify(places)).not.toContain('robot-key')
    const { deeds } = await ganger.does('staff.history', { page: 0, kind: 'settings' })
    expect(deeds.slice(0, 4).map(({ deed, about, by }) => [deed, about, by])).toEqual([
      ['quietDays', '白音苏木', '刚格尔'],
      ['changeSetting', '值班群机器人', '刚格尔'],
      ['changeSetting', '电话区号', '刚格尔'],
      ['changeSetting', '电话区号、举报的内容留多久', '刚格尔'],
    ])
  })

  test('two administrators write the area code at once: the slower is told, and writes over it knowingly', async () => {
    const read = async () => (await ganger.does('county.settings', {})).places[0]?.set.areaCode?.at ?? null
    const set = (areaCode: string, after: number | null) => ganger.asks('county.set', { region: 'county', values: { areaCode }, after })
    const before = await read()
    expect(await set('0470', before)).toMatchObject({ ok: true })
    expect(await set('0471', before)).toMatchObject(refused('conflict'))
    expect(await set('0470', before)).toMatchObject({ ok: true })
    expect(await set('0471', await read())).toMatchObject({ ok: true })
    await ganger.does('county.set', { region: 'county', values: { areaCode: null } })
  })

  test('which script stands first is Chinese until 刚格尔 says otherwise, with his name and the day; taken back it is Chinese again', async () => {
    const stored = async () => (await regions()).get('安和旗')
    expect(scriptOrderOf(await stored())).toBe('hanFirst')
    await ganger.does('county.set', { region: 'county', values: { scriptOrder: 'mongolianFirst' } })
    expect(scriptOrderOf(await stored())).toBe('mongolianFirst')
    expect((await ganger.does('county.settings', {})).places[0]).toMatchObject({
      scriptOrder: 'mongolianFirst',
      set: { scriptOrder: { by: '刚格尔', at: expect.any(Number) } },
    })
    expect(await ganger.asks('county.set', { region: 'county', values: { scriptOrder: 'sideways' as never } })).toMatchObject(
      refused('badInput'),
    )
    await ganger.does('county.set', { region: 'county', values: { scriptOrder: null } })
    expect(scriptOrderOf(await stored())).toBe('hanFirst')
  })

  test('what is the county’s alone is not set for a town, and nothing for a village', async () => {
    const set = (region: string, values: object) => ganger.asks('county.set', { region, values })
    expect(await set(await idOf('白音苏木'), { areaCode: '0470' })).toMatchObject(refused('badInput'))
    expect(await set(await idOf('巴彦嘎查'), { justiceOffice: { name: '司法所' } })).toMatchObject(refused('badInput'))
    expect(await set(await idOf('白音苏木'), { scriptOrder: 'hanFirst' })).toMatchObject(refused('badInput'))
    expect(await set(await idOf('巴彦嘎查'), { dutyRobot: 'robot-key' })).toMatchObject(refused('badInput'))
    expect(await set('county', {})).toMatchObject(refused('badInput'))
    expect(await set('county', { areaCode: '12' })).toMatchObject(refused('badInput'))
    expect(await set('county/nowhere', { justiceOffice: null })).toMatchObject(refused('notFound'))
  })

  test('a local bank’s line is given to everybody, may be written in an alert, and no other number may', async () => {
    const lines = [{ name: '安和农村信用社', number: '0470-7654321', source: '营业厅门口贴的' }]
    const buhe = await village.person('buhe')
    const words = async (id: string, instruction: string) => {
      const { findings } = await buhe.does('alert.save', {
        ...{ id, submit: false, regions: [await idOf('巴彦嘎查')], severity: 'minor', type: 'farming', audiences: [] },
        ...{ headline: '有人冒充信用社', lines: ['说贷款快批了'], instruction, expires: Date.now() + 86_400_000 },
      })
      return findings.filter(({ field }) => field === 'instruction')
    }
    expect(await words('n1', '先打信用社0470-7654321问问')).not.toEqual([])
    await ganger.does('county.set', { region: 'county', values: { lines } })
    expect(await (await village.visitor()).does('county.lines', {})).toEqual({
      lines: [{ name: '安和农村信用社', number: '0470-7654321' }],
    })
    expect(await words('n2', '先打信用社0470-7654321问问')).toEqual([])
    expect(await words('n3', '先打7654321问问')).toEqual([])
    expect(await words('n4', '先打0470-7654322问问')).not.toEqual([])
  })

  test('a town’s administrator sets their town and takes its villages in, and nothing beyond', async () => {
    await ganger.does('county.takeIn', { rows: [row(2, '曙光苏木', { village: '哈达嘎查', households: '90' })], write: true })
    const chief = await takesOn('naren', 'admin', '朝鲁', '曙光苏木')
    expect((await chief.does('county.settings', {})).places.map(({ name }) => name)).toEqual(['曙光苏木'])
    expect((await chief.does('county.places', {})).places.map(({ name }) => name)).toEqual(['曙光苏木', '哈达嘎查'])
    expect(await chief.asks('county.set', { region: 'county', values: { name: '别的旗' } })).toMatchObject(refused('forbidden'))
    const rows = [
      row(2, '曙光苏木', { village: '新嘎查' }),
      row(3, '白音苏木', { village: '巴彦嘎查', households: '1' }),
      row(4, '新苏木', { village: '村' }),
    ]
    const taken = await chief.does('county.takeIn', { rows, write: true })
    expect(taken.added).toEqual([{ row: 2, name: '曙光苏木 新嘎查' }])
    expect(taken.refused.map((one) => one.row)).toEqual([3, 4])
    expect((await chief.does('county.opening', {})).steps.map(({ key }) => key)).not.toContain('named')
  })
})

describe('a village goes into another', () => {
  const closes = async (place: string, into?: string) =>
    ganger.asks('county.close', { place: await idOf(place), ...(into && { into: await idOf(into) }) })

  test('what a person has to decide is decided first: who works there, and what is on its way there', async () => {
    const [bayan, chagan] = [await idOf('巴彦嘎查'), await idOf('查干敖包嘎查')]
    const buhe = await village.person('buhe')
    await buhe.does('visit.save', { id: 'east-3', village: bayan, label: '东头第三户', why: ['alone'] })
    expect(await closes('巴彦嘎查', '查干敖包嘎查')).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching('^布和的身份还在这里'),
    })
    const { people } = await ganger.does('staff.list', { page: 0 })
    const who = people.find(({ name }) => name === '布和')?.who ?? ''
    const moved = { who, role: 'gridWorker' as const, region: bayan, deed: 'move' as const, to: chagan, why: '村合并了' }
    await ganger.does('staff.change', moved)
    expect(await closes('巴彦嘎查', '查干敖包嘎查')).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching('“有人冒充收羊老板”'),
    })
    await village.advance(2 * 86_400_000, [])
    const chief = await village.person('naren')
    expect(await chief.asks('county.close', { place: bayan, into: chagan })).toMatchObject(refused('forbidden'))
    expect(await closes('巴彦嘎查')).toMatchObject(refused('badInput'))
    expect(await closes('巴彦嘎查', '苏木小学')).toMatchObject(refused('badInput'))
  })

  test('its groups, its people and the homes to call on go with it; what was done there stays there, and the sums are the same', async () => {
    const [bayan, chagan] = [await idOf('巴彦嘎查'), await idOf('查干敖包嘎查')]
    const [qimuge, suhe] = [await village.person('qimuge'), await village.person('suhe')]
    await qimuge.does('person.save', { village: bayan, audiences: [] })
    await suhe.does('person.follow', { villages: [bayan, chagan] })
    await ganger.does('group.save', { id: 'chagan-muhu', name: '巴彦嘎查 牧户群', village: chagan, dissolved: false })
    const before = await regions()
    expect(await Promise.all([closes('巴彦嘎查', '查干敖包嘎查'), closes('巴彦嘎查', '查干敖包嘎查')])).toMatchObject([
      { ok: true },
      { ok: true },
    ])
    expect((await closes('巴彦嘎查', '哈达嘎查')).ok).toBe(false)
    const after = await regions()
    expect(after.get('巴彦嘎查')).toMatchObject({ level: 'former', former: { was: 'village', into: chagan } })
    expect(after.get('查干敖包嘎查')?.households).toBe(213 + 1168)
    expect(after.get('安和旗')?.households).toBe(before.get('安和旗')?.households)
    expect((await village.documents<Group>('groups')).map(({ village: at, name }) => [at, name])).toEqual(
      expect.arrayContaining([
        [chagan, '巴彦嘎查 牧户群'],
        [chagan, '巴彦嘎查 巴彦嘎查 牧户群'],
      ]),
    )
    expect(await village.documents('people', { _id: 'qimuge' })).toMatchObject([{ village: chagan }])
    expect((await suhe.does('person.subscriptions', {})).follows.map(({ name }) => name)).toEqual(['查干敖包嘎查'])
    expect((await (await village.person('buhe')).does('visit.list', {})).households.map(({ label }) => label)).toEqual(['东头第三户'])
    expect((await village.documents<{ village: string }>('dispatches')).map((one) => one.village)).toContain(bayan)
    expect(await village.documents('auditLog', { deed: 'closePlace' })).toHaveLength(1)
  })

  test('what was cut off, and who chose it in its last moment, goes along by itself; until then it is said', async () => {
    const [bayan, chagan] = [await idOf('巴彦嘎查'), await idOf('查干敖包嘎查')]
    const db = village.sdk().database()
    const cutOff = async () => {
      await db.collection('people').doc('qimuge').update({ village: bayan })
      await db.collection('regions').doc(bayan).update({ 'former.moved': db.command.remove() })
    }
    const home = async () => (await village.documents<{ village: string }>('people', { _id: 'qimuge' }))[0]?.village
    const left = async () => (await ganger.does('county.places', {})).former?.map((one) => one.left)
    expect(await left()).toEqual([undefined])
    await cutOff()
    expect(await left()).toEqual([{ place: bayan, into: chagan }])
    expect(await closes('查干敖包嘎查', '哈达嘎查')).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching('^“巴彦嘎查”还没移完'),
    })
    expect(await closes('巴彦嘎查', '查干敖包嘎查')).toMatchObject({ ok: true })
    expect([await home(), await left()]).toEqual([chagan, [undefined]])
    await db.collection('people').doc('qimuge').update({ village: bayan })
    await village.advance(10 * 60_000, [])
    await village.timer('watch')
    expect(await home()).toBe(chagan)
    expect((await regions()).get('查干敖包嘎查')?.households).toBe(213 + 1168)
    expect(await village.documents('auditLog', { deed: 'closePlace' })).toHaveLength(1)
  })

  test('a phone that still names it is told once that it is at home in the other one, and has that one’s alerts', async () => {
    const [bayan, chagan] = [await idOf('巴彦嘎查'), await idOf('查干敖包嘎查')]
    const visitor = await village.visitor()
    const now = await village.now()
    await village
      .sdk()
      .database()
      .collection('alerts')
      .add({
        ...{ _id: 'in-chagan', msgType: 'Alert', status: 'inForce', severity: 'minor', type: 'farming', audiences: [], regions: [chagan] },
        ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', source: '综合指挥室' },
        ...{ sender: 'gaowa', effective: now, expires: now + 86_400_000 },
      })
    const today = await visitor.does('home.today', { village: bayan })
    expect(today).toMatchObject({ village: { _id: chagan }, movedFrom: '巴彦嘎查', alerts: [{ _id: 'in-chagan' }] })
    expect(await visitor.does('home.today', { village: chagan })).toEqual({ ...today, movedFrom: undefined })
    expect((await visitor.does('home.mongolian', { village: bayan })).village).toMatchObject({ _id: chagan })
    // whose village the cloud knows is told as well while their phone keeps the old one
    const qimuge = await village.person('qimuge')
    expect(await qimuge.does('home.today', { village: bayan })).toMatchObject({ village: { _id: chagan }, movedFrom: '巴彦嘎查' })
  })

  test('nobody can choose it any more; a village of its name is another one, and a school just closes', async () => {
    const bayan = await idOf('巴彦嘎查')
    const visitor = await village.visitor()
    expect((await visitor.does('home.villages', {})).regions.map(({ _id }) => _id)).not.toContain(bayan)
    expect(await visitor.asks('person.save', { village: bayan, audiences: [] })).toMatchObject(refused('badInput'))
    const asked = { id: 'ask-late', role: 'gridWorker' as const, why: '开通', people: [{ name: '苏和', regions: [bayan] }] }
    expect(await ganger.asks('staff.invite', asked)).toMatchObject(refused('badInput'))
    const gaowa = await village.person('gaowa')
    const late = await gaowa.does('alert.save', {
      ...{ id: 'late', submit: true, regions: [bayan], severity: 'minor', type: 'farming', audiences: [] },
      ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问' },
      expires: (await village.now()) + 86_400_000,
    })
    expect(late.status).toBe('draft')
    expect(late.findings).toContainEqual({
      level: 'refuse',
      field: 'regions',
      words: '',
      why: '“巴彦嘎查”已经并到查干敖包嘎查了，请改选查干敖包嘎查',
    })
    expect((await gaowa.does('alert.read', { id: 'late' })).findings).toEqual(late.findings)
    const [tip] = await village.documents<{ _id: string }>('tips')
    expect(await gaowa.asks('alert.sendTip', { id: 'late-tip', tip: tip?._id ?? '', regions: [bayan] })).toMatchObject(refused('badInput'))
    const known = { places: await village.documents<Region>('regions'), tops: [bayan.split('/')[0] ?? ''], there: [], thisMonth: '2026-11' }
    const lateCase = {
      row: 2,
      month: '2026-10',
      town: '白音苏木',
      village: '巴彦嘎查',
      cases: '1',
      ...{ number: 'A-17', type: '', sex: '', age: '', amount: '', dissuaded: '', company: '' },
    } as Parameters<typeof planIncidents>[0][number]
    expect(planIncidents([lateCase], known)).toMatchObject({ added: [{ facts: { region: bayan } }], refused: [] })
    const told = { row: 2, day: '2026-10-08', town: '白音苏木', place: '巴彦嘎查', form: '讲座', people: '30' }
    const begins = { row: 3, day: '2026-10-09', spot: '巴彦嘎查活动室', form: '讲座' }
    const sheet = { region: bayan.split('/').slice(0, 2).join('/'), rows: [told, begins], write: true }
    expect(await gaowa.does('ledger.takeIn', sheet)).toMatchObject({ added: 2, refused: [] })
    expect(await village.documents('activities', { day: '2026-10-09' })).toMatchObject([{ region: bayan, spot: '活动室' }])
    await ganger.does('county.takeIn', { rows: [row(2, '白音苏木', { village: '巴彦嘎查', households: '5' })], write: true })
    const called = (await village.documents<Region>('regions')).filter(({ name }) => name === '巴彦嘎查')
    expect(called.map(({ level }) => level).sort()).toEqual(['former', 'village'])
    await ganger.does('county.close', { place: await idOf('苏木小学') })
    const { places, former } = await ganger.does('county.places', {})
    expect(places.map(({ name }) => name)).not.toContain('苏木小学')
    expect(former?.map(({ name, into, by }) => [name, into, by])).toEqual(
      expect.arrayContaining([
        ['苏木小学', undefined, '刚格尔'],
        ['巴彦嘎查', '查干敖包嘎查', '刚格尔'],
      ]),
    )
  })

  test('two that go into each other at the same instant: one of them stands; into another town’s, and each town has the households it has now', async () => {
    const rows = [row(2, '白音苏木', { village: '东滩村' }), row(3, '曙光苏木', { village: '西滩村' })]
    await ganger.does('county.takeIn', { rows: [...rows, row(4, '曙光苏木', { village: '北滩村', households: '40' })], write: true })
    const answers = await Promise.all([closes('东滩村', '西滩村'), closes('西滩村', '东滩村')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const before = await regions()
    expect([before.get('东滩村')?.level, before.get('西滩村')?.level].sort()).toEqual(['former', 'village'])
    expect(await closes('北滩村', '查干敖包嘎查')).toMatchObject({ ok: true })
    const after = await regions()
    const grew = (name: string) => (after.get(name)?.households ?? 0) - (before.get(name)?.households ?? 0)
    expect(['安和旗', '白音苏木', '曙光苏木'].map(grew)).toEqual([0, 40, -40])
  })
})
