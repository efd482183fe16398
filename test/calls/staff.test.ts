import { isOrWillBeHeld, isOver } from '../../cloudfunctions/_kit/grants'
import { firstAdmin } from '../../config/first-admin'
import type { Input } from '../../types/contract'
import type { Alert } from '../../types/entities/alert'
import type { Appointment } from '../../types/entities/appointment'
import type { HeldRoles } from '../../types/entities/held-roles'
import type { Person } from '../../types/entities/person'
import { aVillage, fiveTimes, refused, type Someone, startVillage } from '../support/villagers'

const day = 86_400_000
const bayan = 'anhe/baiyin/bayan'
const hongqi = 'anhe/baiyin/hongqi'
const chagan = 'anhe/baiyin/chagan'
const town = 'anhe/baiyin'

const village = aVillage()
let ganger: Someone
let buhe: Someone
let zhaona: Someone
beforeAll(async () => {
  ;[ganger, buhe, zhaona] = await Promise.all([village.person('ganger'), village.person('buhe'), village.person('zhaona')])
  await ganger.does('county.opening', {})
})

// the first list reads everybody; from then on each change of a role keeps the one document true
afterEach(async () => {
  const now = await village.now()
  const [[kept], people] = await Promise.all([village.documents<HeldRoles>('heldRoles'), village.documents<Person>('people')])
  const held = people.flatMap(({ grants = [] }) =>
    grants.filter((grant) => isOrWillBeHeld(grant, now)).map(({ role, region }) => `${role} ${region}`),
  )
  const known = kept?.held.filter((one) => !isOver(one, now)) ?? []
  expect(known.map(({ role, region }) => `${role} ${region}`).sort()).toEqual(held.sort())
})

const asks = (id: string, more: Partial<Input<'staff.invite'>> = {}): Input<'staff.invite'> => ({
  ...{ id, role: 'gridWorker', why: '村里选的新网格员', people: [{ name: '苏和', regions: [bayan] }] },
  ...more,
})
const codeOf = async (giver: Someone, input: Input<'staff.invite'>) => (await giver.does('staff.invite', input)).invitations[0]?.code ?? ''
/** Somebody new takes a role on, and whoever asked confirms it. */
const takesOn = async (who: Someone, input: Input<'staff.invite'>, giver = ganger) => {
  await who.does('staff.accept', { code: await codeOf(giver, input) })
  await giver.does('staff.confirm', { id: `${input.id}-0` })
}
const listed = async (name: string, giver = ganger) => {
  const { people } = await giver.does('staff.list', { words: name, page: 0 })
  return people.find((one) => one.name === name)
}
const keyOf = async (name: string) => (await listed(name))?.who ?? ''

describe('刚格尔 asks 苏和 to be a grid worker', () => {
  let suhe: Someone
  let code = ''
  beforeAll(async () => {
    suhe = await village.person('suhe')
  })

  test('the code says to what, where, by whom and why; tapped twice it is the same code', async () => {
    const [first, second] = [await codeOf(ganger, asks('one')), await codeOf(ganger, asks('one'))]
    expect(second).toBe(first)
    code = first
    expect(await suhe.does('staff.invitation', { code })).toEqual({
      ...{ name: '苏和', role: 'gridWorker', places: ['巴彦嘎查'], by: '管理员刚格尔', why: '村里选的新网格员', status: 'invited' },
    })
    expect(
      await ganger.asks('staff.invite', asks('one', { role: 'teacher', people: [{ name: '苏和', regions: ['anhe/baiyin/xuexiao'] }] })),
    ).toMatchObject(refused('conflict'))
  })

  test('taking it on gives nothing yet; 刚格尔 sees it among what waits, with the word that stands on both phones', async () => {
    const words = await fiveTimes(() => suhe.does('staff.accept', { code }))
    expect(new Set(words.map(({ word }) => word)).size).toBe(1)
    expect((await suhe.does('home.today', {})).grants).toEqual([])
    expect(await suhe.asks('help.list', {})).toMatchObject(refused('forbidden'))
    expect((await ganger.does('todo.list', {})).counts.staffAccepted).toBe(1)
    const { invitations } = await ganger.does('staff.list', { page: 0 })
    expect(invitations.find(({ id }) => id === 'one-0')).toMatchObject({
      name: '苏和',
      status: 'accepted',
      word: words[0]?.word,
      places: ['巴彦嘎查'],
    })
  })

  test('when he confirmed, it holds, under the name he gave, and both can read who gave it and when', async () => {
    await fiveTimes(() => ganger.does('staff.confirm', { id: 'one-0' }))
    expect((await suhe.does('home.today', {})).grants).toEqual([{ role: 'gridWorker', region: bayan }])
    expect((await suhe.does('help.list', {})).helps).toEqual([])
    expect((await suhe.does('staff.mine', {})).roles).toMatchObject([{ role: 'gridWorker', place: '巴彦嘎查', by: '管理员刚格尔' }])
    expect((await village.documents<Person>('people', { _id: 'suhe' }))[0]).toMatchObject({ name: '苏和', village: 'anhe/baiyin/chagan' })
    const { deeds, whole } = await ganger.does('staff.history', { kind: 'staff', page: 0 })
    expect(whole).toBe(true)
    expect(deeds.filter(({ about }) => about === '苏和，网格员').map(({ deed, by }) => [deed, by])).toEqual([
      ['confirm', '管理员刚格尔'],
      ['accept', '本人'],
      ['invite', '管理员刚格尔'],
    ])
    expect((await ganger.does('todo.list', {})).counts.staffAccepted).toBeUndefined()
  })

  test('the code is used up for everybody else, and leads to nothing on a computer', async () => {
    const [wuyun, browser] = [await village.person('wuyun'), await village.visitor()]
    expect(await wuyun.asks('staff.invitation', { code })).toMatchObject(refused('notFound'))
    expect(await wuyun.asks('staff.accept', { code })).toMatchObject(refused('notFound'))
    const fresh = await codeOf(ganger, asks('two', { people: [{ name: '乌云', regions: [bayan] }] }))
    expect(await browser.asks('staff.accept', { code: fresh })).toMatchObject(refused('forbidden'))
    await wuyun.does('staff.accept', { code: fresh })
    expect(await ganger.does('staff.withdraw', { id: 'two-0' })).toEqual({})
    expect(await ganger.asks('staff.confirm', { id: 'two-0' })).toMatchObject(refused('conflict'))
    expect(await wuyun.asks('staff.invitation', { code: fresh })).toMatchObject(refused('notFound'))
  })

  test('of two who open one code at once one takes it on', async () => {
    const fresh = await codeOf(ganger, asks('three', { people: [{ name: '老王', regions: [hongqi] }] }))
    const [laowang, naren] = [await village.person('laowang'), await village.person('naren')]
    const answers = await Promise.all([laowang, naren].map((one) => one.asks('staff.accept', { code: fresh })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    await ganger.does('staff.withdraw', { id: 'three-0' })
  })

  test('nobody finds a code by trying', async () => {
    const guesser = await village.person('lin')
    const answers = []
    for (let n = 0; n < 12; n++) answers.push(await guesser.asks('staff.invitation', { code: `AAAA22${10 + n}` }))
    expect(answers.at(-1)).toMatchObject(refused('tooMany'))
  })
})

describe('who may give what', () => {
  let chief: Someone
  test('an administrator of a town gives roles in it, and none beyond it or above it', async () => {
    chief = await village.person('naren')
    await takesOn(chief, asks('chief', { role: 'admin', why: '白音苏木的管理员', people: [{ name: '朝鲁', regions: [town] }] }))
    expect(await chief.asks('staff.invite', asks('c1', { role: 'police', people: [{ name: '某人', regions: ['anhe'] }] }))).toMatchObject(
      refused('forbidden'),
    )
    expect(await chief.asks('staff.invite', asks('c2', { people: [{ name: '某人', regions: [bayan] }] }))).toMatchObject({ ok: true })
    expect(await listed('管理员刚格尔', chief)).toBeUndefined()
    expect((await listed('布和', chief))?.roles).toHaveLength(3)
  })

  test('a role stands where it is held: 网格员 in a village, 老师 in a school, all others in a town or the county', async () => {
    const all: [Input<'staff.invite'>['role'], string][] = [
      ['gridWorker', town],
      ['teacher', bayan],
      ['police', bayan],
      ['editor', 'anhe/baiyin/xuexiao'],
      ['gridWorker', 'anhe/baiyin/nowhere'],
    ]
    for (const [role, region] of all)
      expect(await ganger.asks('staff.invite', asks('misplaced', { role, people: [{ name: '某人', regions: [region] }] }))).toMatchObject(
        refused('badInput'),
      )
    expect(await village.documents('appointments', { _id: 'misplaced-0' })).toEqual([])
  })

  test('who holds it for a time gives it for no longer, and confirms nobody who is themselves', async () => {
    const deputy = await village.person('laowang')
    const until = Date.now() + 30 * day
    await takesOn(deputy, asks('deputy', { role: 'admin', why: '刚格尔休假', until, people: [{ name: '代班的敖日', regions: [town] }] }))
    expect(await deputy.asks('staff.invite', asks('d1'))).toMatchObject(refused('forbidden'))
    expect(await deputy.asks('staff.invite', asks('d2', { until: until + 1 }))).toMatchObject(refused('forbidden'))
    const code = await codeOf(deputy, asks('d3', { role: 'police', until, people: [{ name: '自己', regions: [town] }] }))
    await deputy.does('staff.accept', { code })
    expect(await deputy.asks('staff.confirm', { id: 'd3-0' })).toMatchObject(refused('forbidden'))
    expect(await buhe.asks('staff.list', { page: 0 })).toMatchObject(refused('forbidden'))
  })

  test('whoever holds it for a time neither moves an endless role up to the county nor lets one hold again, and keeps nobody from leaving a trace', async () => {
    const until = Date.now() + 30 * day
    const [uren, ao] = [await village.person('uren'), await village.person('ao')]
    await takesOn(uren, asks('u', { role: 'admin', why: '替几天', until, people: [{ name: '乌仁', regions: ['anhe'] }] }))
    await takesOn(ao, asks('a', { role: 'admin', why: '苏木管理员', people: [{ name: '敖书记', regions: [town] }] }))
    const change = { who: await keyOf('敖书记'), role: 'admin', region: town, why: '试试' } as const
    expect(await uren.asks('staff.change', { ...change, deed: 'move', to: 'anhe' })).toMatchObject(refused('forbidden'))
    await uren.does('staff.change', { ...change, deed: 'suspend' })
    expect(await uren.asks('staff.change', { ...change, deed: 'resume' })).toMatchObject(refused('forbidden'))
    await ganger.does('staff.change', { ...change, deed: 'end', to: 'anhe/elsewhere' })
    const { deeds } = await ganger.does('staff.history', { page: 0 })
    expect(deeds.filter(({ about }) => about.startsWith('敖书记，')).map(({ deed, place }) => [deed, place])).toEqual(
      ['end', 'suspend', 'confirm', 'accept', 'invite'].map((deed) => [deed, '白音苏木']),
    )
  })

  test('nobody is given twice what they have, and an invitation sent again with another end is another', async () => {
    await buhe.does('staff.accept', { code: await codeOf(ganger, asks('again', { people: [{ name: '布和', regions: [bayan] }] })) })
    expect(await ganger.asks('staff.confirm', { id: 'again-0' })).toMatchObject(refused('conflict'))
    await ganger.does('staff.withdraw', { id: 'again-0' })
    expect(await ganger.asks('staff.invite', asks('one', { until: Date.now() + day }))).toMatchObject(refused('conflict'))
  })

  test('乌云 is asked for three villages with one code: she takes it on once, is confirmed once, and ends in each by itself', async () => {
    const wuyun = await village.person('wuyun')
    const three = { people: [{ name: '乌云', regions: [bayan, hongqi, chagan] }] }
    const code = await codeOf(ganger, asks('three-places', three))
    expect(await codeOf(ganger, asks('three-places', three))).toBe(code)
    expect((await wuyun.does('staff.invitation', { code })).places).toEqual(['巴彦嘎查', '红旗村', '查干嘎查'])
    const words = await fiveTimes(() => wuyun.does('staff.accept', { code }))
    expect(new Set(words.map(({ word }) => word)).size).toBe(1)
    const waiting = (await ganger.does('staff.list', { page: 0 })).invitations.filter(({ name }) => name === '乌云')
    expect(waiting.map(({ places, status }) => [places.length, status])).toEqual([[3, 'accepted']])
    const { todos } = await ganger.does('todo.list', {})
    expect(todos.filter(({ id }) => id.startsWith('three-places'))).toHaveLength(1)

    await fiveTimes(() => ganger.does('staff.confirm', { id: waiting[0]?.id ?? '' }))
    expect((await wuyun.does('staff.mine', {})).roles.map(({ place }) => place).sort()).toEqual(['巴彦嘎查', '查干嘎查', '红旗村'])
    const { people } = await ganger.does('staff.list', { words: '乌云', page: 0 })
    const one = { who: people[0]?.who ?? '', role: 'gridWorker' as const, region: hongqi, deed: 'end' as const, why: '只管两个村了' }
    await ganger.does('staff.change', one)
    expect((await wuyun.does('staff.mine', {})).roles.map(({ place }) => place).sort()).toEqual(['巴彦嘎查', '查干嘎查'])

    // places are not put into an invitation that was answered, nor slipped into one that was taken back: nobody confirms themselves by it
    const more = asks('three-places', { people: [{ name: '乌云', regions: [bayan, hongqi, chagan, 'anhe/shuguang/nowhere'] }] })
    expect(await ganger.asks('staff.invite', more)).toMatchObject({ ok: false })
    await ganger.does('staff.invite', asks('own', { people: [{ name: '某人', regions: [bayan] }] }))
    await ganger.does('staff.withdraw', { id: 'own-0' })
    expect(await ganger.asks('staff.invite', asks('own', { people: [{ name: '某人', regions: [bayan, hongqi] }] }))).toMatchObject(
      refused('conflict'),
    )
    const own = await codeOf(ganger, asks('own-2', { people: [{ name: '某人', regions: [bayan, hongqi] }] }))
    await ganger.does('staff.accept', { code: own })
    expect(await ganger.asks('staff.confirm', { id: 'own-2-0' })).toMatchObject(refused('forbidden'))
    await ganger.does('staff.withdraw', { id: 'own-2-0' })

    // asked again for one that she has and one that she has not
    await wuyun.does('staff.accept', {
      code: await codeOf(ganger, asks('again-two', { people: [{ name: '乌云', regions: [bayan, hongqi] }] })),
    })
    await ganger.does('staff.confirm', { id: 'again-two-0' })
    expect((await wuyun.does('staff.mine', {})).roles).toHaveLength(3)
    await ganger.does('staff.invite', asks('not-so', { people: [{ name: '弄错的', regions: [bayan, hongqi] }] }))
    await ganger.does('staff.withdraw', { id: 'not-so-0' })
    expect((await ganger.does('staff.list', { page: 0 })).invitations.filter(({ name }) => name === '弄错的')).toEqual([])
    const twenty = Array.from({ length: 21 }, () => bayan)
    expect(await ganger.asks('staff.invite', asks('many', { people: [{ name: '某人', regions: twenty }] }))).toMatchObject(
      refused('badInput'),
    )
  })

  test('two hundred from a sheet at once, each with a code of their own', async () => {
    const people = Array.from({ length: 200 }, (_one, n) => ({ name: `新来${n}`, regions: [n % 2 ? bayan : hongqi] }))
    const { invitations } = await ganger.does('staff.invite', asks('sheet', { people }))
    expect(new Set(invitations.map(({ code }) => code)).size).toBe(200)
    expect(invitations[7]).toMatchObject({ name: '新来7', places: ['巴彦嘎查'] })
    expect(await ganger.asks('staff.invite', asks('over', { people: [...people, ...people.slice(0, 1)] }))).toMatchObject(
      refused('badInput'),
    )
  })
})

describe('a role changes', () => {
  test('照娜 rests: from that moment nothing of it is hers, also on her computer; then it is again', async () => {
    const change = { who: await keyOf('照娜'), role: 'gridWorker', region: hongqi, why: '休产假' } as const
    const browser = await village.visitor()
    const { digits } = await browser.does('person.requestSeat', { device: { system: 'windows', browser: 'chrome' } })
    await zhaona.does('person.grantSeat', { digits, id: (await zhaona.does('person.seatRequest', { digits })).id })
    expect((await browser.does('person.self', {})).posts).toHaveLength(1)
    await ganger.does('staff.change', { ...change, deed: 'suspend' })
    expect(await zhaona.asks('help.list', {})).toMatchObject(refused('forbidden'))
    expect(await browser.asks('help.list', {})).toMatchObject(refused('forbidden'))
    expect(await browser.does('person.self', {})).toMatchObject({ posts: [] })
    expect((await listed('照娜'))?.roles).toMatchObject([{ role: 'gridWorker', suspended: true }])
    await ganger.does('staff.change', { ...change, deed: 'resume', why: '回来上班' })
    expect((await zhaona.does('home.today', {})).grants).toEqual([{ role: 'gridWorker', region: hongqi }])
  })

  test('布和 is away for a day: 照娜 stands in in all his villages by one act, and he has them again without anybody’s doing', async () => {
    const until = Date.now() + day
    const by = { who: await keyOf('照娜'), name: '照娜' }
    const leave: Input<'staff.standIn'> = {
      ...{ id: 'leave', who: await keyOf('布和'), role: 'gridWorker', regions: [bayan, chagan, hongqi], by, until, why: '休年假' },
    }
    const places = async (who: Someone) => (await who.does('home.today', {})).grants.map(({ region }) => region)
    await fiveTimes(() => ganger.does('staff.standIn', leave))
    expect(await places(buhe)).toEqual([])
    expect(await places(zhaona)).toEqual([hongqi, bayan, chagan])
    expect((await zhaona.does('staff.mine', {})).roles.map(({ insteadOf, until: ends }) => [insteadOf, ends])).toEqual([
      ...[[undefined, undefined]],
      ...[bayan, chagan].map(() => ['布和', until]),
    ])
    const away = (await listed('布和'))?.roles.map(({ suspended, restsUntil, deputy }) => [suspended, restsUntil, deputy])
    expect(away).toEqual([1, 2, 3].map(() => [true, until, '照娜']))
    expect((await ganger.does('staff.history', { page: 0 })).deeds[0]).toMatchObject({ deed: 'standIn', about: '布和，网格员，照娜替' })

    // whoever did not see that somebody stands in already, whoever is away too, and oneself
    expect(await ganger.asks('staff.standIn', { ...leave, id: 'unseen' })).toMatchObject(refused('conflict'))
    expect(await ganger.asks('staff.standIn', { ...leave, id: 'own', by: { ...by, who: leave.who } })).toMatchObject(refused('badInput'))
    const self = { who: await keyOf('管理员刚格尔'), name: '管理员刚格尔' }
    expect(await ganger.asks('staff.standIn', { ...leave, id: 'self', seen: until, by: self })).toMatchObject(refused('forbidden'))
    expect(await zhaona.asks('staff.standIn', { ...leave, id: 'worker' })).toMatchObject(refused('forbidden'))
    // whose own role there ends sooner cannot stand in for as long
    const own = { who: by.who, role: 'gridWorker', region: hongqi, deed: 'prolong', why: '改日子' } as const
    await ganger.does('staff.change', { ...own, until: until - 1000 })
    expect(await ganger.asks('staff.standIn', { ...leave, id: 'short', regions: [hongqi], seen: until })).toMatchObject(refused('conflict'))
    await ganger.does('staff.change', own)
    // an end of the one who is away changes nothing about who stands in for whom
    await ganger.does('staff.change', { ...own, who: leave.who, region: chagan })
    expect((await zhaona.does('staff.mine', {})).roles.map(({ insteadOf }) => insteadOf)).toEqual([undefined, '布和', '布和'])

    // back earlier in one village, and in the others a day longer
    const role = { who: leave.who, role: 'gridWorker', region: bayan } as const
    await ganger.does('staff.change', { ...role, deed: 'resume', why: '提前回来了' })
    expect([await places(buhe), await places(zhaona)]).toEqual([[bayan], [hongqi, chagan]])
    await ganger.does('staff.standIn', { ...leave, id: 'longer', regions: [chagan, hongqi], seen: until, until: until + day })
    await village.advance(1.5 * day)
    expect([await places(buhe), await places(zhaona)]).toEqual([[bayan], [hongqi, chagan]])
    await village.advance(day)
    expect([await places(buhe), await places(zhaona)]).toEqual([[bayan, chagan, hongqi], [hongqi]])
    expect((await listed('布和'))?.roles.filter((one) => one.suspended || one.restsUntil)).toEqual([])
  })

  test('what has an end stops then by itself, without anybody’s doing', async () => {
    const who = await keyOf('照娜')
    await ganger.does('staff.change', {
      who,
      role: 'gridWorker',
      region: hongqi,
      deed: 'prolong',
      until: Date.now() + 4 * day,
      why: '再干几天',
    })
    expect((await zhaona.does('staff.mine', {})).roles).toHaveLength(1)
    await village.advance(2 * day)
    expect((await zhaona.does('staff.mine', {})).roles).toEqual([])
    expect(await zhaona.asks('help.list', {})).toMatchObject(refused('forbidden'))
    expect(await listed('照娜')).toBeUndefined()
  })

  test('布和 leaves 红旗村: what he was writing there is 宝力道’s, and his other villages stay his', async () => {
    const baolidao = await village.person('qimuge')
    await takesOn(baolidao, asks('baolidao', { people: [{ name: '宝力道', regions: [hongqi] }] }))
    await buhe.does('alert.save', {
      ...{ id: 'half-written', submit: false, regions: [hongqi], severity: 'minor', type: 'farming', audiences: [] },
      ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: Date.now() + 30 * day },
    })
    const change = { who: await keyOf('布和'), role: 'gridWorker', region: hongqi, deed: 'end', why: '调到别的村' } as const
    expect(await ganger.asks('staff.change', { ...change, successor: await keyOf('朝鲁') })).toMatchObject(refused('badInput'))
    expect(await ganger.does('staff.change', { ...change, successor: await keyOf('宝力道') })).toEqual({ passedOn: 1 })
    expect((await buhe.does('home.today', {})).grants).toEqual([
      { role: 'gridWorker', region: bayan },
      { role: 'gridWorker', region: 'anhe/baiyin/chagan' },
    ])
    expect((await baolidao.does('alert.desk', { page: 0 })).alerts.map(({ _id }) => _id)).toContain('half-written')
    expect(await ganger.asks('staff.change', change)).toMatchObject(refused('notFound'))
    const [kept] = await village.documents<Appointment>('appointments', { person: 'buhe', region: hongqi })
    expect(kept).toMatchObject({ status: 'ended', name: '布和' })
    const { deeds } = await ganger.does('staff.history', { page: 0 })
    expect(deeds[0]).toMatchObject({ deed: 'end', about: '布和，网格员', by: '管理员刚格尔', why: '调到别的村' })
    expect((await village.documents<Alert>('alerts', { _id: 'half-written' }))[0]).toMatchObject({ status: 'draft', sender: 'qimuge' })
  })

  test('he goes on in 查干嘎查’s neighbour instead: moved, not doubled', async () => {
    const change = { who: await keyOf('布和'), role: 'gridWorker', region: 'anhe/baiyin/chagan', deed: 'move', why: '换个村' } as const
    expect(await ganger.asks('staff.change', { ...change, to: town })).toMatchObject(refused('badInput'))
    await ganger.does('staff.change', { ...change, to: hongqi })
    expect((await buhe.does('home.today', {})).grants).toEqual([
      { role: 'gridWorker', region: bayan },
      { role: 'gridWorker', region: hongqi },
    ])
  })

  test('what happened in one town is read there and not in the next', async () => {
    await village
      .sdk()
      .database()
      .collection('regions')
      .add([
        { _id: 'anhe/shuguang', name: '曙光苏木', level: 'town', households: 90 },
        { _id: 'anhe/shuguang/hada', name: '哈达嘎查', level: 'village', households: 90 },
      ])
    const [suhe, next] = [await village.person('suhe'), await village.person('zhaona')]
    await takesOn(next, asks('n', { role: 'admin', why: '曙光的管理员', people: [{ name: '照娜', regions: ['anhe/shuguang'] }] }))
    const change = { who: await keyOf('苏和'), role: 'gridWorker', region: bayan } as const
    await ganger.does('staff.change', { ...change, deed: 'suspend', why: '有人投诉' })
    await ganger.does('staff.change', { ...change, deed: 'move', to: 'anhe/shuguang/hada', why: '换个村' })
    expect((await suhe.does('home.today', {})).grants).toEqual([])
    const { deeds } = await next.does('staff.history', { page: 0 })
    expect(deeds.filter(({ about }) => about === '苏和，网格员').map(({ deed }) => deed)).toEqual(['move'])
    await ganger.does('staff.change', { ...change, region: 'anhe/shuguang/hada', deed: 'resume', why: '查过了没事' })
    expect((await suhe.does('home.today', {})).grants).toEqual([{ role: 'gridWorker', region: 'anhe/shuguang/hada' }])
  })

  test('the last administrator of the county cannot be left with an end either', async () => {
    const code = await codeOf(
      ganger,
      asks('ended', { role: 'admin', until: Date.now() + 10 * day, people: [{ name: '刚格尔', regions: ['anhe'] }] }),
    )
    await ganger.does('staff.accept', { code })
    const deputy = await village.person('uren')
    expect(await deputy.asks('staff.confirm', { id: 'ended-0' })).toMatchObject(refused('conflict'))
    const own = { who: await keyOf('管理员刚格尔'), role: 'admin', region: 'anhe', why: '到年底' } as const
    const soon = { ...own, deed: 'prolong', until: Date.now() + 10 * day } as const
    expect(await deputy.asks('staff.change', soon)).toMatchObject(refused('conflict'))
  })

  test('巴图 is an officer no longer: his ways of looking at reports go with the role, and none comes after', async () => {
    const batu = await village.person('batu')
    await batu.does('report.keepView', { name: '贷款的', wanted: '{"type":"loan"}' })
    const one = { who: await keyOf('巴图警官'), role: 'police', region: town, why: '调走了' } as const
    await ganger.does('staff.change', { ...one, deed: 'suspend' })
    expect((await village.documents<Person>('people', { _id: 'batu' }))[0]?.queueViews).toHaveLength(1)
    expect(await batu.asks('report.keepView', { name: '再存一种', wanted: '' })).toMatchObject(refused('forbidden'))
    await ganger.does('staff.change', { ...one, deed: 'end' })
    expect((await village.documents<Person>('people', { _id: 'batu' }))[0]).not.toHaveProperty('queueViews')
  })

  test('the last administrator of the county cannot leave, and of two who end each other at once one stays', async () => {
    const own = { who: await keyOf('管理员刚格尔'), role: 'admin', region: 'anhe', deed: 'end', why: '退休' } as const
    expect(await ganger.asks('staff.change', own)).toMatchObject(refused('conflict'))
    const second = await village.person('chen')
    await takesOn(second, asks('second', { role: 'admin', why: '多一位管理员', people: [{ name: '陈警官', regions: ['anhe'] }] }))
    const other = { ...own, who: await keyOf('陈警官') }
    const answers = await Promise.all([ganger.asks('staff.change', other), second.asks('staff.change', own)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const left = (await village.documents<Person>('people', { 'grants.region': 'anhe', 'grants.role': 'admin' })).flatMap(({ grants }) =>
      grants.filter(({ role, region, until }) => role === 'admin' && region === 'anhe' && until === undefined),
    )
    expect(left).toHaveLength(1)
  })
})

test('a county without an administrator: whoever holds the code of the deployment becomes the first, once, under the name they say', async () => {
  const fresh = await startVillage()
  try {
    const db = fresh.sdk().database()
    const { appointment, code } = firstAdmin('anhe', 'first-1', Date.now())
    await db.collection('appointments').add(appointment)
    const [suhe, naren] = [await fresh.person('suhe'), await fresh.person('naren')]
    expect(await suhe.asks('staff.accept', { code, name: '苏和' })).toMatchObject(refused('conflict'))
    await db.collection('people').doc('ganger').update({ grants: [] })
    expect(await suhe.does('staff.invitation', { code })).toMatchObject({
      role: 'admin',
      places: ['安和旗'],
      first: true,
      status: 'invited',
    })
    expect(await suhe.asks('staff.accept', { code })).toMatchObject(refused('badInput'))
    const answers = await Promise.all([suhe, naren].map((one, i) => one.asks('staff.accept', { code, name: ['苏和', '娜仁'][i] })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const first = answers[0]?.ok ? suhe : naren
    expect((await first.does('home.today', {})).grants).toEqual([{ role: 'admin', region: 'anhe' }])
    expect(await first.does('staff.accept', { code, name: '再点一次' })).toEqual({})
    expect((await first.does('staff.list', { page: 0 })).people.find(({ me }) => me)?.name).toBe(answers[0]?.ok ? '苏和' : '娜仁')
  } finally {
    await fresh.stop()
  }
})
