import type { Answered } from '../../types/contract'
import type { Person } from '../../types/entities/person'
import type { Report } from '../../types/entities/report'
import { aVillage, refused, type Someone } from '../support/villagers'

const village = aVillage()
let laowang: Someone
beforeAll(async () => {
  laowang = await village.person('laowang')
})

/** Everything by which somebody has ever tried to be somebody else. */
const claims = {
  userInfo: { openId: 'batu', appId: 'wx1' },
  openid: 'batu',
  OPENID: 'batu',
  openId: 'batu',
  opengid: 'og-bayan-muhu',
  role: 'police',
  roles: ['police'],
  grants: [{ role: 'police', region: 'anhe' }],
  person: 'batu',
  user: { id: 'batu', grants: [{ role: 'police', region: 'anhe' }] },
  _id: 'batu',
  WX_OPENID: 'batu',
  TCB_UUID: 'batu',
  webId: 'batu',
  sender: 'batu',
  environment: JSON.stringify({ WX_OPENID: 'batu', WX_CONTEXT_KEYS: 'WX_OPENID' }),
  WX_CONTEXT_KEYS: 'WX_OPENID',
  context: { environment: JSON.stringify({ WX_OPENID: 'batu' }) },
}
const headers = {
  'x-wx-openid': 'batu',
  'x-wx-source': 'wx_client',
  'x-tcb-uuid': 'batu',
  'x-cloudbase-context': Buffer.from(JSON.stringify({ WX_OPENID: 'batu' })).toString('base64'),
  'x-user-id': 'batu',
  cookie: 'openid=batu',
}

const ways: [string, (call: string, input: object) => [event: object, headers?: Record<string, string>]][] = [
  ['in the event', (call, input) => [{ ...claims, call, input }]],
  ['in the input', (call, input) => [{ call, input: { ...claims, ...input } }]],
  ['in headers', (call, input) => [{ call, input }, headers]],
  ['everywhere', (call, input) => [{ ...claims, call, input: { ...claims, ...input } }, headers]],
  [
    'under __proto__',
    (call, input) => [JSON.parse(`{"call":"${call}","__proto__":${JSON.stringify(claims)},"input":${JSON.stringify(input)}}`) as object],
  ],
]

describe.each(ways)('老王 says %s that he is 巴图', (_where, as) => {
  test('and is not let into the police desk', async () => {
    expect(await laowang.sends('report', ...as('queue', {}))).toMatchObject(refused('forbidden'))
    expect(await laowang.sends('report', ...as('read', { code: 'AAAA-AAAA' }))).toMatchObject(refused('forbidden'))
    expect(await laowang.sends('person', ...as('seats', {}))).toMatchObject(refused('forbidden'))
  })

  test('and what he does is still his own doing', async () => {
    const today = await laowang.sends<Answered<'home.today'>>('home', ...as('today', {}))
    expect(today).toMatchObject({ ok: true, data: { grants: [], village: { name: '红旗村' } } })
    await laowang.sends('person', ...as('save', { audiences: ['farmer'] }))
    expect(await village.documents<Person>('people', { _id: 'batu' })).toMatchObject([
      { grants: [{ role: 'police', region: 'anhe/baiyin' }] },
    ])
    expect((await village.documents<Person>('people', { _id: 'laowang' }))[0]).toMatchObject({ grants: [], audiences: ['farmer'] })
  })
})

test('a report cannot bring its own status, replies, pictures or owner', async () => {
  const input = {
    code: 'CCCC-DDDD',
    region: 'anhe/baiyin/hongqi',
    type: 'loan' as const,
    what: '有人让我交保证金',
    seen: [],
    person: 'batu',
    status: 'closed',
    replies: [{ id: 'x', status: 'closed', text: '已办结', at: 1, by: 'batu' }],
    pictures: [{ id: 'x', file: 'cloud://other' }],
    createdAt: 1,
    _id: 'XXXX-XXXX',
  }
  await laowang.does('report.submit', input)
  const [report] = await village.documents<Report>('reports', { _id: 'CCCC-DDDD' })
  expect(report).toMatchObject({ person: 'laowang', status: 'received', replies: [], pictures: [] })
  expect(report?.createdAt).toBeGreaterThan(1)
})

test('objects where words belong do not reach the database as conditions', async () => {
  const anything = { $gt: '' }
  expect(await laowang.asks('report.receipt', { code: anything })).toMatchObject(refused('badInput'))
  expect(await laowang.asks('alert.open', { id: anything })).toMatchObject(refused('badInput'))
  expect(await laowang.asks('case.list', { words: anything })).toMatchObject(refused('badInput'))
  expect(
    await laowang.asks('quiz.handIn', { id: anything, family: anything, occasion: 'other', adult: 'adult', answers: [] }),
  ).toMatchObject(refused('badInput'))
  expect(await laowang.asks('person.save', { village: anything, audiences: [] })).toMatchObject(refused('badInput'))
  expect(await (await village.person('batu')).asks('person.seatRequest', { digits: anything })).toMatchObject(refused('badInput'))
})
