import { type CallName, contract, type Input } from '../../types/contract'
import type { Alert } from '../../types/entities/alert'
import type { Dispatch } from '../../types/entities/dispatch'
import type { Group } from '../../types/entities/group'
import type { Help } from '../../types/entities/help'
import type { Household } from '../../types/entities/household'
import type { Role } from '../../types/entities/person'
import type { TipBroadcast } from '../../types/entities/tip-broadcast'
import { approves } from '../support/approves'
import { aVillage, refused, type Someone } from '../support/villagers'

const town = 'anhe/baiyin'
const bayan = 'anhe/baiyin/bayan'
const far = 'anhe/shuguang/hada'
/** Who works for the next town here, one person a role. */
const moved: [string, Role][] = [
  ['zhaona', 'gridWorker'],
  ['sarna', 'editor'],
  ['chen', 'commandRoom'],
  ['batu', 'police'],
  ['lin', 'justice'],
  ['ao', 'leader'],
  ['wuyun', 'admin'],
]

const village = aVillage()
/** Those, a resident and a browser. */
const strangers = new Map<string, Someone>()
let buhe: Someone
let gaowa: Someone
let qimuge: Someone

const words: Omit<Input<'alert.save'>, 'id' | 'submit'> = {
  regions: [bayan],
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金再拉羊'],
  instruction: '要转账先打96110问问',
  expires: Date.now() + 30 * 86_400_000,
}
let tip = ''

beforeAll(async () => {
  const db = village.sdk().database()
  await db.collection('regions').add([
    { _id: 'anhe/shuguang', name: '曙光苏木', level: 'town', households: 90 },
    { _id: far, name: '哈达嘎查', level: 'village', households: 90 },
  ])
  for (const [id, role] of moved) {
    const grants = [{ role, region: role === 'gridWorker' ? far : 'anhe/shuguang' }]
    await db.collection('people').doc(id).update({ grants })
    strangers.set(role, await village.person(id))
  }
  ;[buhe, gaowa, qimuge] = await Promise.all([village.person('buhe'), village.person('gaowa'), village.person('qimuge')])
  strangers.set('resident', qimuge)
  strangers.set('browser', await village.visitor())

  await buhe.does('alert.save', { ...words, id: 'posted', submit: true })
  await approves(gaowa, 'posted')
  await buhe.does('alert.save', { ...words, id: 'waits', submit: true })
  await buhe.does('alert.save', { ...words, id: 'draft', submit: false })
  tip = (await buhe.does('tip.list', { page: 0 })).tips[0]?._id as string
  await buhe.does('alert.sendTip', { id: 'tipped', tip, regions: [bayan] })
  const naren = await village.person('naren')
  await naren.does('alert.acknowledge', { id: 'posted', what: 'needHelp', help: { id: 'help', contact: '东头第二户' } })
  await buhe.does('group.claim', { group: 'chagan-2', cloudID: await village.enterGroup('buhe', 'og-chagan-2') })
  await buhe.does('visit.save', { id: 'house', village: bayan, label: '东头第三户', why: ['alone'] })
  const failed = { _id: 'posted.resident.f', alert: 'posted', channel: 'resident', to: 'naren', region: bayan, status: 'failed' }
  await db.collection('messages').add({ ...failed, attempts: 1, due: 1, createdAt: Date.now(), reason: '没有同意' })
})

const everything = async () =>
  JSON.stringify(
    await Promise.all([
      village.documents<Alert>('alerts'),
      village.documents<TipBroadcast>('sendings'),
      village.documents<Dispatch>('dispatches'),
      village.documents<Group>('groups'),
      village.documents<Help>('helps'),
      village.documents<Household>('households'),
      village.documents('messages'),
      village.documents('jobs'),
    ]),
  )

/** What reach.test.ts does not try: other inputs of the same calls. */
const reaching: [CallName, () => Promise<object> | object][] = [
  ['alert.save', () => ({ ...words, id: 'theirs', submit: true })],
  ['alert.read', () => ({ id: 'waits' })],
  ['alert.read', () => ({ id: 'draft' })],
  ['alert.groups', () => ({ id: 'posted' })],
  ['alert.groups', () => ({ id: 'tipped' })],
  ['alert.coverage', () => ({ id: 'posted', region: 'anhe/shuguang' })],
  ['alert.coverage', () => ({ id: 'posted', region: 'anhe' })],
  ['alert.sendTip', () => ({ id: 'more', tip, regions: [town] })],
  ['visit.save', () => ({ id: 'house', village: far, label: '挪走', why: ['alone'] })],
  ['visit.save', () => ({ id: 'new', village: bayan, label: '东头', why: ['alone'] })],
  ['group.save', () => ({ id: 'bayan-muhu', name: '别人的群', village: far, dissolved: false })],
]

test.each(reaching)('%s, reaching into a village of the next town, is refused to every role and changes nothing', async (call, input) => {
  const before = await everything()
  for (const stranger of strangers.values()) {
    const answer = await stranger.asks(call, await input())
    expect(answer).toMatchObject({ ok: false, code: expect.stringMatching(/forbidden|conflict/) })
  }
  expect(await everything()).toBe(before)
})

test('lists of the next town hold nothing of this one, and a retry from there sends nothing', async () => {
  const lists: [CallName, string, object][] = [
    ['alert.desk', 'gridWorker', {}],
    ['alert.desk', 'commandRoom', {}],
    ['alert.villages', 'commandRoom', {}],
    ['help.list', 'gridWorker', {}],
    ['visit.list', 'gridWorker', {}],
    ['tip.sent', 'commandRoom', { id: tip }],
    ['group.list', 'admin', { region: town }],
    ['group.list', 'gridWorker', { region: 'anhe' }],
    ['outbox.state', 'admin', {}],
  ]
  for (const [call, role, input] of lists) {
    const answer = await strangers.get(role)?.asks(call, input)
    expect(answer).toMatchObject({ ok: true })
    expect(JSON.stringify(answer)).not.toMatch(/巴彦|bayan|收羊|东头/)
  }
  expect(await strangers.get('admin')?.does('outbox.retry', { ids: ['posted.resident.f'] })).toEqual({ retried: 0 })
})

test('a group of another worker’s village is claimed by nobody else', async () => {
  const cloudID = await village.enterGroup('zhaona', 'og-hongqi-cunmin')
  expect(await strangers.get('gridWorker')?.asks('group.claim', { group: 'bayan-muhu', cloudID })).toMatchObject(refused('forbidden'))
})

describe('an id that is taken', () => {
  test('by a tip on its way cannot be given to a draft, which would hide the tip from its readers', async () => {
    expect(await buhe.asks('alert.save', { ...words, id: 'tipped', submit: false })).toMatchObject(refused('conflict'))
    expect(await qimuge.asks('alert.openTip', { id: 'tipped' })).toMatchObject({ ok: true })
  })

  test('by a draft cannot be given to a tip, which would keep the draft from ever coming into force', async () => {
    expect(await buhe.asks('alert.sendTip', { id: 'waits', tip, regions: [bayan] })).toMatchObject(refused('conflict'))
    expect(await village.documents('jobs', { _id: 'waits' })).toEqual([])
  })

  test('by an alert cannot be given to a cancellation', async () => {
    await buhe.does('alert.save', { ...words, id: 'stays', submit: true })
    await approves(gaowa, 'stays')
    for (const newId of ['posted', 'tipped', 'draft', 'stays'])
      expect(await gaowa.asks('alert.cancel', { id: 'stays', newId, why: '弄错了' })).toMatchObject(refused('conflict'))
    expect(await village.documents<Alert>('alerts', { _id: 'stays' })).toMatchObject([{ status: 'inForce' }])
  })

  test('by somebody’s call for help cannot be given to another’s', async () => {
    expect(await qimuge.asks('alert.acknowledge', { id: 'posted', what: 'needHelp', help: { id: 'help', contact: '别人' } })).toMatchObject(
      refused('conflict'),
    )
    expect(await village.documents<Help>('helps', { _id: 'help' })).toMatchObject([{ contact: '东头第二户' }])
  })
})

test('a worker is told of a claim’s clash with a group of another village by nobody but an admin', async () => {
  await buhe.does('group.claim', { group: 'chagan-2', cloudID: await village.enterGroup('buhe', 'og-bayan-muhu') })
  const claimOf = async (who: string) =>
    (await (await village.person(who)).does('group.list', {})).groups.find((g) => g._id === 'chagan-2')?.claim
  expect(await claimOf('buhe')).not.toHaveProperty('clash')
  expect(await claimOf('gaowa')).not.toHaveProperty('clash')
  expect(await claimOf('ganger')).toMatchObject({ clash: { group: 'bayan-muhu' } })
})

describe('crafted, huge and strange', () => {
  const calls = (Object.keys(contract) as CallName[]).filter((c) => /^(alert|group|help|visit|outbox|tip)\./.test(c))
  const strange = [
    '',
    '.',
    '..',
    'posted.',
    '.bayan-muhu',
    'posted.bayan-muhu.x',
    'posted/bayan',
    '$gt',
    '__proto__',
    'a\u0000b',
    '村'.repeat(40),
  ]
  const fields = ['id', 'newId', 'dispatch', 'group', 'region', 'village', 'takeFrom', 'tip', 'audience']

  // whoever may not do it is refused before anything is read: reach.test.ts
  const readers = { buhe: 'gridWorker', gaowa: 'commandRoom', ganger: 'admin' } as const
  test.each(calls)('%s never falls over', async (call) => {
    const { role, input } = contract[call]
    const may = Object.entries(readers).filter(([, has]) => typeof role === 'string' || (role as readonly Role[]).includes(has))
    const read = fields.filter((field) => field in input().def.shape)
    expect(may).not.toEqual([])
    for (const [who] of may)
      for (const value of read.length > 0 ? [...strange, 'x'.repeat(100_000), -1, 1e300, null, [], { $gt: '' }] : ['']) {
        const valid = { posted: true, accept: true, words: '再写写', why: '弄错了', at: 1, ids: ['x'], regions: [bayan], cloudID: 'x' }
        const answer = await (await village.person(who)).asks(call, { ...valid, ...Object.fromEntries(read.map((f) => [f, value])) })
        if (!answer.ok) expect(answer.code).not.toBe('internal')
      }
  })

  test('dispatches of strange names are nobody’s', async () => {
    for (const dispatch of strange) {
      const answer = await buhe.asks('alert.posted', { dispatch, posted: true })
      expect(answer).toMatchObject({ ok: false, code: expect.stringMatching(/notFound|badInput/) })
    }
  })

  test('an alert for a thousand places, or of a thousand lines, is not taken', async () => {
    const many = Array.from({ length: 1000 }, (_m, i) => `anhe/baiyin/v${i}`)
    expect(await gaowa.asks('alert.save', { ...words, id: 'huge', regions: many, submit: false })).toMatchObject(refused('badInput'))
    const lines = Array(1000).fill('一行')
    expect(await gaowa.asks('alert.save', { ...words, id: 'huge', lines, submit: false })).toMatchObject(refused('badInput'))
    const ids = Array(1000).fill('x')
    expect(await gaowa.asks('outbox.retry', { ids })).toMatchObject(refused('badInput'))
  })
})

test('whatever residents do, nothing that a worker is answered names them or could be looked up', async () => {
  const residents = ['qimuge', 'naren', 'suhe', 'laowang']
  for (const id of residents) {
    const who = await village.person(id)
    await village.accept(id, ['local-alert'])
    await who.does('person.subscribe', { id: 'tap', accepted: ['alert'] })
    await who.does('person.follow', { villages: [bayan] })
    const inGroup = async () => (['qimuge', 'naren'].includes(id) ? { group: await village.enterGroup(id, 'og-bayan-muhu') } : {})
    await who.does('alert.open', { id: 'posted', ...(await inGroup()) })
    await who.does('alert.openTip', { id: 'tipped', ...(await inGroup()) })
    for (const what of ['know', 'toldElders'] as const) await who.does('alert.acknowledge', { id: 'posted', what })
  }
  await qimuge.does('alert.acknowledge', { id: 'posted', what: 'needHelp', help: { id: 'quiet' } })
  const readers = (await village.documents<{ reader: string }>('opens')).map((o) => o.reader)
  const looks: [CallName, object][] = [
    ['home.today', {}],
    ['alert.desk', {}],
    ['alert.read', { id: 'posted' }],
    ['alert.open', { id: 'posted' }],
    ['alert.groups', { id: 'posted' }],
    ['alert.groups', { id: 'tipped' }],
    ['alert.coverage', { id: 'posted', region: bayan }],
    ['alert.shared', { dispatch: 'posted.bayan-muhu' }],
    ['help.list', {}],
    ['visit.list', {}],
    ['group.list', {}],
    ['tip.sent', { id: tip }],
    ['outbox.state', {}],
  ]
  for (const who of ['buhe', 'gaowa', 'ganger']) {
    const someone = await village.person(who)
    for (const [call, input] of looks) {
      const said = JSON.stringify(await someone.asks(call, input))
      for (const name of [...residents, ...readers]) expect({ who, call, tells: said.includes(name) }).toEqual({ who, call, tells: false })
    }
  }
})
