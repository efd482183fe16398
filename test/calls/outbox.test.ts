import type { Input } from '../../types/contract'
import type { Consent } from '../../types/entities/consent'
import type { Dispatch } from '../../types/entities/dispatch'
import type { Job, Message } from '../../types/entities/message'
import { approves, asRead } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const minute = 60_000
const bayan = 'anhe/baiyin/bayan'

const village = aVillage()
let chen: Someone
let gaowa: Someone
beforeAll(async () => {
  chen = await village.person('chen')
  gaowa = await village.person('gaowa')
})

const draft = (id: string, regions: string[], more: Partial<Input<'alert.save'>> = {}): Input<'alert.save'> => ({
  id,
  regions,
  submit: true,
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金再拉羊'],
  instruction: '要转账先打96110问问',
  expires: Date.now() + 40 * day,
  ...more,
})
const publish = async (id: string, regions: string[]) => {
  await chen.does('alert.save', draft(id, regions))
  await approves(chen, id)
}
const messages = (alert: string) => village.documents<Message>('messages', { alert })
const subscribed = async (id: string, template: 'alert' | 'task', tap: string) => {
  await village.accept(id, [`local-${template}`])
  await (await village.person(id)).does('person.subscribe', { id: tap, accepted: [template] })
}
const received = async (alert: string) =>
  (await village.outbox())
    .filter((m) => m.kind === 'subscribeMessage.send' && String(m.body.page).endsWith(`id=${alert}`))
    .map((m) => m.body.touser)

describe('who is told', () => {
  test('布和 and 其木格, who agreed, get one message each; five taps of consent with one id are one consent', async () => {
    await village.accept('buhe', ['local-task'])
    const buhe = await village.person('buhe')
    const left = await fiveTimes(() => buhe.does('person.subscribe', { id: 'tap', accepted: ['task'] }))
    expect(left.at(-1)).toEqual({ remaining: { alert: 0, task: 1, reply: 0, test: 0 } })
    await subscribed('qimuge', 'alert', 't1')
    await subscribed('laowang', 'alert', 't1')
    await publish('told', [bayan])
    expect((await received('told')).sort()).toEqual(['buhe', 'qimuge'])
    expect((await messages('told')).map((m) => [m.channel, m.to, m.status])).toEqual(
      expect.arrayContaining([
        ['worker', 'buhe', 'sent'],
        ['resident', 'qimuge', 'sent'],
      ]),
    )
    expect((await buhe.does('person.subscriptions', {})).templates).toContainEqual({ template: 'task', id: 'local-task', remaining: 0 })
    expect((await (await village.person('laowang')).does('person.subscriptions', {})).templates).toContainEqual(
      expect.objectContaining({ template: 'alert', remaining: 1 }),
    )
  })

  test('老王 follows 巴彦嘎查 for his mother: its alerts stand on his first screen, marked, and he is told', async () => {
    const laowang = await village.person('laowang')
    await laowang.does('person.follow', { villages: [bayan] })
    await publish('mother', [bayan])
    const { alerts, follows } = await laowang.does('home.today', {})
    expect(follows).toEqual([{ _id: bayan, name: '巴彦嘎查' }])
    expect(alerts).toContainEqual(expect.objectContaining({ _id: 'mother', followed: '巴彦嘎查' }))
    expect(await received('mother')).toEqual(['laowang'])
    expect(await laowang.asks('person.follow', { villages: ['anhe/baiyin/nowhere'] })).toMatchObject(refused('badInput'))
    const own = (await (await village.person('qimuge')).does('home.today', {})).alerts.find((a) => a._id === 'mother')
    expect(own).not.toHaveProperty('followed')
  })

  test('a browser cannot be told', async () => {
    expect(await (await village.visitor()).asks('person.subscribe', { id: 'x', accepted: ['alert'] })).toMatchObject(refused('forbidden'))
  })
})

describe('what can go wrong', () => {
  const tellNaren = async (alert: string, fault: string) => {
    await subscribed('naren', 'alert', alert)
    await village.fault(fault, true)
    await publish(alert, [bayan])
    const [message] = await messages(alert)
    return message as Message
  }

  test.each([
    ['notSubscribed', /没有同意/],
    ['banned', /拒收/],
    ['sensitive', /不让发的词/],
    ['badParameter', /模板/],
  ])('%s ends a message with its reason', async (fault, why) => {
    const message = await tellNaren(`f-${fault}`, fault)
    expect(message).toMatchObject({ status: 'failed', reason: expect.stringMatching(why), attempts: 1 })
    await village.fault(fault, false)
    await village.advance(2 * minute)
    expect(await received(`f-${fault}`)).toEqual([])
  })

  test('after 43101 the consents we counted are worth nothing, and a retry needs a new one', async () => {
    expect(await village.documents<Consent>('consents', { person: 'naren' })).toContainEqual(
      expect.objectContaining({ withdrawnAt: expect.any(Number) }),
    )
    const { stuck } = await gaowa.does('outbox.state', {})
    const id = stuck.find((m) => m.reason.includes('没有同意'))?.id as string
    expect(await gaowa.does('outbox.retry', { ids: [id] })).toEqual({ retried: 0 })
    await subscribed('naren', 'alert', 'again')
    expect(await gaowa.does('outbox.retry', { ids: [id] })).toEqual({ retried: 1 })
    await village.outboxRan()
    expect(await received('f-notSubscribed')).toEqual(['naren'])
  })

  test.each(['failing', 'rateLimited', 'concurrent'])('%s is tried again later, and arrives once', async (fault) => {
    const message = await tellNaren(`l-${fault}`, fault)
    expect(message).toMatchObject({ status: 'waiting', reason: expect.stringMatching(/[\u4e00-\u9fff]/) })
    await village.advance(minute)
    expect((await messages(`l-${fault}`))[0]).toMatchObject({ status: 'waiting', attempts: 2 })
    await village.fault(fault, false)
    await village.advance(minute)
    expect(await received(`l-${fault}`)).toEqual([])
    await village.advance(2 * minute)
    expect(await received(`l-${fault}`)).toEqual(['naren'])
  })

  test('a message to be sent after its alert was withdrawn stays here, and the consent is given back', async () => {
    const message = await tellNaren('gone', 'failing')
    expect(message.status).toBe('waiting')
    await chen.does('alert.cancel', { id: 'gone', newId: 'gone-c', why: '弄错了' })
    await village.fault('failing', false)
    await village.advance(5 * minute)
    expect((await messages('gone'))[0]).toMatchObject({ status: 'failed', reason: expect.stringContaining('撤销') })
    expect(await received('gone')).toEqual([])
  })

  test('a sender that dies half-way leaves its message uncertain: shown, and sent again only by hand', async () => {
    const seen = await received('gone-c')
    await subscribed('naren', 'alert', 'half')
    await village.fault('slow', true)
    await chen.does('alert.save', draft('half', [bayan]))
    // by hand: a sender that died holds its message longer than a test should wait
    const approving = chen.asks('alert.approve', await asRead(chen, 'half'))
    while ((await messages('half'))[0]?.status !== 'sending') await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await village.crash('outbox')).toBeGreaterThan(0)
    await approving
    await village.fault('slow', false)
    await village.advance(minute)
    await village.advance(60 * minute)
    expect((await messages('half'))[0]).toMatchObject({ status: 'uncertain', reason: expect.stringContaining('不知道') })
    const { channels, stuck } = await gaowa.does('outbox.state', {})
    expect(channels.find((c) => c.channel === 'resident')?.counts.uncertain).toBe(1)
    const mine = stuck.find((m) => m.status === 'uncertain')
    expect(mine).toMatchObject({ to: '一位居民', headline: '有人冒充收羊老板' })
    expect(JSON.stringify(stuck)).not.toContain('naren')
    expect(await gaowa.does('outbox.retry', { ids: [mine?.id as string] })).toEqual({ retried: 1 })
    await village.outboxRan()
    expect((await messages('half'))[0]?.status).toBe('sent')
    expect(seen).toEqual(await received('gone-c'))
  })

  test('only the command room and the admin may look and retry', async () => {
    for (const id of ['buhe', 'sarna', 'qimuge', 'ao']) {
      expect(await (await village.person(id)).asks('outbox.state', {})).toMatchObject(refused('forbidden'))
      expect(await (await village.person(id)).asks('outbox.retry', { ids: ['x'] })).toMatchObject(refused('forbidden'))
    }
  })
})

test('25 alerts to one duty group: twenty a minute, the rest later, each once', async () => {
  await village.sdk().database().collection('regions').doc('anhe/baiyin').update({ dutyRobot: 'robot' })
  // the group is told in the morning, too, what waits since the night
  const isAlert = (m: unknown) => JSON.stringify(m).includes('有人冒充收羊老板')
  const posts = async () => (await village.outbox()).filter((m) => m.kind === 'wecom.webhook' && isAlert(m)).length
  for (let n = 0; n < 25; n++) await publish(`duty-${n}`, [bayan])
  expect(await posts()).toBeLessThanOrEqual(20)
  await village.advance(61_000)
  await village.advance(61_000)
  expect(await posts()).toBe(25)
  const { regions } = await (await village.visitor()).does('home.villages', {})
  expect(JSON.stringify(regions)).not.toContain('robot')
  await village.sdk().database().collection('regions').doc('anhe/baiyin').update({ dutyRobot: village.sdk().database().command.remove() })
}, 60_000)

describe('a county of 2,000 village groups', () => {
  const groups = 2000
  const readers = 600

  test('forty crashes and every fault later: one dispatch a group, one message a person, and looks within 3 s', async () => {
    const db = village.sdk().database()
    const many = async (collection: string, docs: object[]) => {
      for (let i = 0; i < docs.length; i += 200) await db.collection(collection).add(docs.slice(i, i + 200))
    }
    const villages = Array.from({ length: 200 }, (_v, i) => `big/t${i % 10}/v${i}`)
    await many('regions', [
      { _id: 'big', name: '大旗', level: 'county', households: 0 },
      ...villages.map((_id, i) => ({ _id, name: `第${i}村`, level: 'village', households: 100 })),
    ])
    await many(
      'groups',
      Array.from({ length: groups }, (_g, i) => ({ _id: `g${i}`, village: villages[i % 200], name: `第${i}群` })),
    )
    const people = Array.from({ length: readers }, (_p, i) => `p${i}`)
    await many(
      'people',
      people.map((_id, i) => ({ _id, village: villages[i % 200], audiences: [], grants: [] })),
    )
    await many(
      'consents',
      people.map((person) => ({ _id: `${person}.alert.t`, person, template: 'alert', at: 1 })),
    )
    await Promise.all(people.map((p) => village.accept(p, ['local-alert'])))
    await db
      .collection('people')
      .doc('chen')
      .update({ grants: [{ role: 'police', region: 'big' }] })

    await chen.does('alert.save', draft('flood', ['big']))
    void chen.asks('alert.approve', await asRead(chen, 'flood')).catch(() => {})
    const job = async () => (await village.documents<Job>('jobs', { _id: 'flood' }))[0] as Job
    while (!(await job())) await new Promise((resolve) => setTimeout(resolve, 5))
    const faults = ['failing', 'rateLimited', 'concurrent'] as const
    /** Crashes it so many times in the middle of its work, at random moments of two runs at once. */
    const crash = async (times: number, shortest: number, longest: number) => {
      for (let hits = 0, n = 0; hits < times && n < 200; n++) {
        await new Promise((resolve) => setTimeout(resolve, shortest + Math.random() * (longest - shortest)))
        hits += await village.crash('outbox')
        for (const fault of faults) await village.fault(fault, Math.random() < 0.03)
        void village.advance(61_000).catch(() => {})
        void village.timer('outbox').catch(() => {})
      }
    }
    await crash(20, 60, 260)
    while ((await job()).stage === 'dispatches') {
      await village.advance(16_000)
      await village.timer('outbox')
    }
    await crash(20, 60, 140)
    for (const fault of faults) await village.fault(fault, false)
    const open = async () =>
      (await village.documents<Message>('messages', { alert: 'flood' })).some((m) => ['waiting', 'sending'].includes(m.status))
    for (let n = 0; n < 30 && ((await job()).stage !== 'done' || (await open())); n++) await village.advance(10 * minute)

    expect(await job()).toMatchObject({ stage: 'done', dispatches: groups })
    const dispatches = await village.documents<Dispatch>('dispatches', { alert: 'flood' })
    expect(dispatches).toHaveLength(groups)
    expect(new Set(dispatches.map((d) => d.group)).size).toBe(groups)
    expect((await chen.does('alert.desk', {})).alerts.find((a) => a._id === 'flood')).toMatchObject({ groups, posted: 0 })
    expect(await village.documents('dispatchTallies', { alert: 'flood', region: 'big' })).toMatchObject([{ groups }])
    const arrived = await received('flood')
    expect(new Set(arrived).size).toBe(arrived.length)
    const all = await messages('flood')
    expect(all).toHaveLength(readers)
    const sent = all.filter((m) => m.status === 'sent').map((m) => m.to)
    expect(arrived).toEqual(expect.arrayContaining(sent))
    expect(all.filter((m) => !['sent', 'uncertain'].includes(m.status))).toEqual([])
    await chen.does('alert.coverage', { id: 'flood', region: 'big' })
    await chen.does('alert.groups', { id: 'flood' })
    await chen.does('alert.desk', {})
    console.info(`40 crashes: ${sent.length} sent, ${all.length - sent.length} uncertain, ${arrived.length} arrived`)
  }, 120_000)
})
