import type { Input } from '../../types/contract'
import type { Dispatch } from '../../types/entities/dispatch'
import type { DispatchTally } from '../../types/entities/dispatch-tally'
import type { Group } from '../../types/entities/group'
import type { Job, Message } from '../../types/entities/message'
import { approves, asRead } from '../support/approves'
import { aVillage, refused, type Someone } from '../support/villagers'

const minute = 60_000
const town = 'anhe/baiyin'
const bayan = 'anhe/baiyin/bayan'
const hongqi = 'anhe/baiyin/hongqi'

const village = aVillage()
let chen: Someone
let ganger: Someone
beforeAll(async () => {
  chen = await village.person('chen')
  ganger = await village.person('ganger')
})

const publish = async (id: string, regions: string[], more: Partial<Input<'alert.save'>> = {}) => {
  await chen.does('alert.save', {
    ...{ id, regions, submit: true, severity: 'severe', type: 'farming', audiences: [], headline: '有人冒充收羊老板，先看见羊再谈钱' },
    ...{ lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: Date.now() + 40 * 86_400_000 },
    ...more,
  })
  await approves(chen, id)
}
const muhu = { id: 'bayan-muhu', name: '巴彦嘎查 牧户群', village: bayan, dissolved: false }
const cunmin = { id: 'hongqi-cunmin', name: '红旗村 村民群', village: hongqi, dissolved: false }
const tasks = async (alert: string) => {
  await village.outboxRan()
  return (await village.outbox()).filter((m) => m.kind === 'wecom.add_msg_template' && JSON.stringify(m.body).includes(`id=${alert}"`))
}
/** The employee taps in WeCom, and the next minute comes. */
const confirm = async (alert: string) => {
  for (const { body } of await tasks(alert)) await village.confirmInWecom(String(body.msgid))
  await village.advance(10 * minute)
  await village.outboxRan()
}
const dispatch = async (id: string) => (await village.documents<Dispatch>('dispatches', { _id: id }))[0]
const message = async (alert: string) => (await village.documents<Message>('messages', { alert, channel: 'customerGroup' }))[0]

describe('which groups are WeCom groups', () => {
  test('刚格尔 says so; one WeCom group never serves two', async () => {
    await ganger.does('group.save', { ...muhu, wecom: { chatId: 'wr-muhu', owner: 'wang' } })
    expect(await ganger.asks('group.save', { ...cunmin, wecom: { chatId: 'wr-muhu', owner: 'wang' } })).toMatchObject(refused('conflict'))
    await ganger.does('group.save', { ...cunmin, wecom: { chatId: 'wr-cunmin', owner: 'wang' } })
    const both = ['a', 'b'].map((id) => ({ ...muhu, id, name: id, wecom: { chatId: 'wr-new', owner: 'wang' } }))
    await Promise.all(both.map((group) => ganger.asks('group.save', group)))
    expect((await village.documents<Group>('groups', { 'wecom.chatId': 'wr-new' })).length).toBeLessThan(2)
    for (const { id, name } of both) await ganger.does('group.save', { ...muhu, id, name, dissolved: true })
    expect(await village.documents<Group>('groups', { 'wecom.chatId': 'wr-new' })).toEqual([])
  })

  test('高娃 may rename it and neither sees nor changes its number', async () => {
    const gaowa = await village.person('gaowa')
    expect(await gaowa.asks('group.save', { ...muhu, wecom: null })).toMatchObject(refused('forbidden'))
    await gaowa.does('group.save', { ...muhu, name: '巴彦嘎查 牧民群' })
    expect(JSON.stringify(await gaowa.does('group.list', {}))).not.toContain('wr-')
    expect((await ganger.does('group.list', {})).groups).toContainEqual(
      expect.objectContaining({ name: '巴彦嘎查 牧民群', wecom: { chatId: 'wr-muhu', owner: 'wang' } }),
    )
  })
})

test('an alert gives its owner one task for all their groups; M3 comes only when they confirm', async () => {
  await publish('one', [bayan, hongqi])
  const [task, ...more] = await tasks('one')
  expect(more).toEqual([])
  expect(task?.body).toMatchObject({
    ...{ chat_type: 'group', sender: 'wang', chat_id_list: ['wr-muhu', 'wr-cunmin'] },
    text: { content: expect.stringContaining('怎么做：要转账先打96110问问') },
    attachments: [{ msgtype: 'miniprogram', miniprogram: { page: 'pages/alert/index?id=one' } }],
  })
  expect(await dispatch('one.bayan-muhu')).toMatchObject({ wecom: 'waiting' })
  expect(await message('one')).toMatchObject({ status: 'sent', reason: '等员工在企业微信里确认' })
  await village.advance(10 * minute)
  expect((await dispatch('one.bayan-muhu'))?.confirmedAt).toBeUndefined()
  await confirm('one')
  for (const id of ['one.bayan-muhu', 'one.hongqi-cunmin']) {
    expect(await dispatch(id)).toMatchObject({ confirmedAt: expect.any(Number), confirmedBy: 'wecom' })
    expect(await dispatch(id)).not.toHaveProperty('wecom')
    expect(await dispatch(id)).not.toHaveProperty('postedAt')
  }
  expect(await message('one')).not.toHaveProperty('askAt')
  expect((await chen.does('alert.coverage', { id: 'one', region: town })).region.reach).toMatchObject({ confirmed: 2, posted: 0 })
})

test.each([
  ['chatGone', 'gone', /群已经不在了/],
  ['chatFull', 'full', /上限/],
] as const)('%s stands on the row and with the operator, who sends again to what is left', async (fault, state, why) => {
  const id = `f-${state}`
  await publish(id, [bayan, hongqi])
  await village.fault(fault, true)
  await confirm(id)
  expect(await dispatch(`${id}.bayan-muhu`)).toMatchObject({ wecom: state })
  const { stuck } = await ganger.does('outbox.state', {})
  const mine = stuck.find((m) => m.channel === 'customerGroup' && why.test(m.reason))
  expect(mine).toMatchObject({ to: '员工 wang', status: 'failed' })
  await village.fault(fault, false)
  await (await village.person('buhe')).does('alert.confirmed', { dispatch: `${id}.hongqi-cunmin` })
  await ganger.does('outbox.retry', { ids: [mine?.id as string] })
  const again = await tasks(id)
  expect(again.map((t) => t.body.chat_id_list)).toEqual([['wr-muhu', 'wr-cunmin'], ['wr-muhu']])
  await confirm(id)
  expect(await dispatch(`${id}.bayan-muhu`)).toMatchObject({ confirmedBy: 'wecom' })
  expect(await dispatch(`${id}.hongqi-cunmin`)).toMatchObject({ postedBy: 'chatTool' })
})

test('an alert withdrawn before the owner confirmed is stopped in WeCom', async () => {
  await publish('gone', [bayan])
  await chen.does('alert.cancel', { id: 'gone', newId: 'gone-c', why: '弄错了' })
  await village.advance(10 * minute)
  expect((await village.outbox()).filter((m) => m.kind === 'wecom.cancel_groupmsg_send')).toHaveLength(1)
  expect(await message('gone')).toMatchObject({ status: 'failed', reason: expect.stringContaining('撤销') })
  expect(await dispatch('gone.bayan-muhu')).not.toHaveProperty('wecom')
  await confirm('gone')
  expect(await dispatch('gone.bayan-muhu')).not.toHaveProperty('confirmedAt')
})

test.each(['failing', 'rateLimited'])('%s, and two runs at once: later, and still one task', async (fault) => {
  await village.fault(fault, true)
  await publish(`l-${fault}`, [bayan])
  await Promise.all([village.timer('outbox'), village.timer('outbox')])
  await village.fault(fault, false)
  for (let n = 0; n < 4; n++) await village.advance(10 * minute)
  expect(await tasks(`l-${fault}`)).toHaveLength(1)
  await confirm(`l-${fault}`)
  expect(await dispatch(`l-${fault}.bayan-muhu`)).toMatchObject({ confirmedBy: 'wecom' })
})

test('twenty crashes at random moments, before and after the answer: at most one task an owner, and M3 for each group that has the card', async () => {
  const owners = 40
  const db = village.sdk().database()
  await db.collection('groups').add(
    Array.from({ length: owners * 3 }, (_g, i) => ({
      ...{ _id: `w${i}`, village: bayan, name: `第${i}群` },
      wecom: { chatId: `wr-${i}`, owner: `o${i % owners}` },
    })),
  )
  await chen.does('alert.save', {
    ...{ id: 'crash', regions: [bayan], submit: true, severity: 'severe', type: 'farming', audiences: [], headline: '有人冒充收羊老板' },
    ...{ lines: ['先要定金'], instruction: '先打96110问问', expires: Date.now() + 40 * 86_400_000 },
  })
  void chen.asks('alert.approve', await asRead(chen, 'crash')).catch(() => {})
  const all = () => village.documents<Message>('messages', { alert: 'crash', channel: 'customerGroup' })
  const crash = async (times: number) => {
    for (let hits = 0, n = 0; hits < times && n < 150; n++) {
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 60))
      hits += await village.crash('outbox')
      void village.advance(61_000).catch(() => {})
      void village.timer('outbox').catch(() => {})
    }
  }
  const job = async () => (await village.documents<Job>('jobs', { _id: 'crash' }))[0]
  while (!(await job())) await new Promise((resolve) => setTimeout(resolve, 5))
  await crash(14)
  const busy = async () => (await job())?.stage !== 'done' || (await all()).some((m) => ['waiting', 'sending'].includes(m.status))
  for (let n = 0; n < 30 && (await busy()); n++) await village.advance(10 * minute)
  for (const { body } of await tasks('crash')) await village.confirmInWecom(String(body.msgid))
  await crash(6)
  for (let n = 0; n < 20 && (await all()).some((m) => m.askAt); n++) await village.advance(60 * minute)

  const senders = (await tasks('crash')).map((t) => t.body.sender)
  expect(new Set(senders).size).toBe(senders.length)
  const messages = await all()
  expect(messages).toHaveLength(owners + 1)
  expect(messages.filter((m) => !['sent', 'uncertain'].includes(m.status))).toEqual([])
  const known = messages.filter((m) => m.status === 'sent').map((m) => m.to)
  expect(senders).toEqual(expect.arrayContaining(known))
  const dispatches = await village.documents<Dispatch>('dispatches', { alert: 'crash' })
  expect(new Set(dispatches.map((d) => d.group)).size).toBe(dispatches.length)
  const confirmed = new Set(dispatches.filter((d) => d.confirmedBy === 'wecom').map((d) => d.group))
  for (let i = 0; i < owners * 3; i++) expect(confirmed.has(`w${i}`)).toBe(known.includes(`o${i % owners}`))
  const tallies = await village.documents<DispatchTally>('dispatchTallies', { alert: 'crash', region: 'anhe' })
  expect(tallies.reduce((n, t) => n + t.confirmed, 0)).toBe(dispatches.filter((d) => d.confirmedAt).length)
  console.info(`20 crashes: ${known.length} tasks known, ${messages.length - known.length} uncertain, ${senders.length} with WeCom`)
}, 120_000)
