import type { Input } from '../../types/contract'
import type { Arrival } from '../../types/entities/arrival'
import { approves } from '../support/approves'
import { aVillage, fiveTimes, type Someone } from '../support/villagers'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const town = 'anhe/baiyin'
const bayan = 'anhe/baiyin/bayan'

const village = aVillage()
const who: Record<string, Someone> = {}
/** The test's own clock, beside the cloud's. */
let ahead = 0
const goOn = async (ms: number) => {
  ahead += ms
  await village.advance(ms)
}
/** To the next time that a clock in the county shows this hour. */
const until = (clock: number) => goOn((((clock * hour - (Date.now() + ahead + 8 * hour)) % day) + day) % day)
const robots = async () => (await village.outbox()).filter((m) => m.kind === 'wecom.webhook')
/** The messages that one person's WeChat shows, by what they say. */
const shown = async (id: string) =>
  (await village.outbox())
    .filter((m) => m.kind === 'subscribeMessage.send' && m.body.touser === id)
    .map((m) => [m.body.page, (m.body.data as Record<string, { value: string }>).thing1?.value])
const agrees = async (id: string, template: 'task' | 'reply', times = 1) => {
  for (let i = 0; i < times; i++) {
    await village.accept(id, [`local-${template}`])
    await who[id]!.does('person.subscribe', { id: `tap-${++taps}`, accepted: [template] })
  }
}
let taps = 0
let made = 0
/** People are told, and the outbox has done what is due. */
const toldNow = async () => {
  await village.timer('todo')
  await village.outboxRan()
}
const draft = (id: string, more: Partial<Input<'alert.save'>> = {}): Input<'alert.save'> => ({
  id,
  regions: [bayan],
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
const report = async (by: string, loss?: number) => {
  const code = `AAAA-AA${[...String(++made).padStart(2, '0')].map((d) => 'ACDEFGHJKM'[Number(d)]).join('')}`
  const what = '自称公安局的人打电话，让我把钱转到安全账户。'
  await who[by]!.does('report.submit', { code, region: bayan, type: 'authority', what, seen: [], ...(loss && { loss }) })
  return code
}

beforeAll(async () => {
  for (const id of ['buhe', 'gaowa', 'sarna', 'batu', 'lin', 'qimuge', 'naren', 'laowang', 'uren', 'ganger'])
    who[id] = await village.person(id)
  await until(9)
})

test('布和 hands in an alert from his village: 高娃, who agreed, is told once, within two minutes; 林司法 and whoever did not agree are not', async () => {
  await agrees('gaowa', 'task', 2)
  await agrees('lin', 'task')
  await fiveTimes(() => who.buhe!.asks('alert.save', draft('sheep')))
  await toldNow()
  expect(await shown('gaowa')).toEqual([])
  await goOn(2 * minute)
  await village.outboxRan()
  expect(await shown('gaowa')).toEqual([['work/todo/index', '预警等您审 1']])
  await goOn(10 * minute)
  await toldNow()
  expect(await shown('gaowa')).toHaveLength(1)
  expect([...(await shown('lin')), ...(await shown('sarna'))]).toEqual([])
})

test('what 高娃 has decided meanwhile, nobody is told of', async () => {
  await who.buhe!.does('alert.save', draft('quick'))
  await approves(who.gaowa!, 'quick')
  await approves(who.gaowa!, 'sheep')
  await goOn(2 * minute)
  await toldNow()
  expect(await shown('gaowa')).toHaveLength(1)
})

test('布和 is told that his alert came back', async () => {
  await agrees('buhe', 'task', 1)
  await who.buhe!.does('alert.save', draft('back'))
  const { version } = await who.gaowa!.does('alert.read', { id: 'back' })
  await who.gaowa!.does('alert.return', { id: 'back', words: '写清楚是哪个集市', version })
  await goOn(2 * minute)
  await toldNow()
  expect(await shown('buhe')).toEqual([['work/todo/index', '预警退回来了 1']])
})

test('ten reports in a quarter of an hour are one message to 巴图 with their number, and one line of the duty group’s robot; no word of any of them', async () => {
  await village.sdk().database().collection('regions').doc(town).update({ dutyRobot: 'robot' })
  await agrees('batu', 'task', 3)
  await until(10)
  for (let i = 0; i < 10; i++) await report(['qimuge', 'naren', 'laowang'][i % 3] as string)
  await goOn(16 * minute)
  await toldNow()
  expect(await shown('batu')).toEqual([['work/todo/index', '新来的举报 10']])
  const said = await robots()
  expect(said).toHaveLength(1)
  expect(JSON.stringify(said[0]?.body)).toMatch(/新来的举报：新来 10 件/)
  expect(JSON.stringify([said, await shown('batu')])).not.toMatch(/安全账户|巴彦|其木格|AAAA/)
})

test('at night 巴图 sleeps until seven; money lost an hour ago wakes him', async () => {
  await until(23)
  await report('naren')
  await goOn(2 * hour)
  await toldNow()
  expect(await shown('batu')).toHaveLength(1)
  await report('laowang', 4_800_00)
  await goOn(2 * minute)
  await toldNow()
  expect((await shown('batu')).slice(1)).toEqual([['work/todo/index', '新来的举报 12']])
  await until(7)
  await goOn(2 * minute)
  await toldNow()
  expect(await shown('batu')).toHaveLength(3)
})

test('whoever tells is killed before it has noted that everybody was told, and begins anew: each is told once all the same', async () => {
  await agrees('gaowa', 'task', 3)
  await agrees('sarna', 'task', 3)
  await until(11)
  const before = (await shown('gaowa')).length
  await who.buhe!.does('alert.save', draft('killed'))
  const left = await village.documents<Arrival>('arrivals')
  expect(left).toHaveLength(1)
  await goOn(2 * minute)
  await village.sdk().database().collection('arrivals').add(left)
  await Promise.all([toldNow(), toldNow()])
  expect(await shown('gaowa')).toHaveLength(before + 1)
  expect(await shown('sarna')).toHaveLength(1)
  await approves(who.gaowa!, 'killed')
})

test.each(['failing', 'rateLimited', 'concurrent', 'slow'])(
  'WeChat is not well (%s): 高娃’s message arrives later, and once',
  async (fault) => {
    const before = (await shown('gaowa')).length
    await agrees('gaowa', 'task')
    await village.fault(fault, true)
    await who.buhe!.does('alert.save', draft(`f-${fault}`))
    await goOn(2 * minute)
    await toldNow()
    await village.fault(fault, false)
    await goOn(5 * minute)
    await toldNow()
    expect(await shown('gaowa')).toHaveLength(before + 1)
    await approves(who.gaowa!, `f-${fault}`)
  },
)

test('高娃 no longer agrees (43101): nothing is sent, what was counted is worth nothing, and the duty group hears of it all the same', async () => {
  const [before, robotsBefore] = [(await shown('gaowa')).length, (await robots()).length]
  await village.fault('notSubscribed', true)
  await who.buhe!.does('alert.save', draft('refused'))
  await goOn(2 * minute)
  await toldNow()
  await village.fault('notSubscribed', false)
  expect(await shown('gaowa')).toHaveLength(before)
  expect(await robots()).toHaveLength(robotsBefore + 1)
  expect((await who.gaowa!.does('person.subscriptions', {})).templates).toContainEqual(
    expect.objectContaining({ template: 'task', remaining: 0 }),
  )
})

describe('whoever reported', () => {
  const reads = async (code: string) => (await who.qimuge!.does('report.receipt', { code })).replies.length
  const replies = async (code: string, after: number, id = `r${after}`) =>
    who.batu!.does('report.reply', { code, id, status: 'checking', text: '正在核查，请保留聊天记录', after })

  test('其木格 agreed to one message: 巴图 answers, she is told so once, without a word of it', async () => {
    await until(14)
    const code = await report('qimuge')
    await agrees('qimuge', 'reply')
    await fiveTimes(() => replies(code, 0))
    await goOn(2 * minute)
    await toldNow()
    expect(await shown('qimuge')).toEqual([['report/receipt/index', '您交的举报有答复了']])
    expect(JSON.stringify(await village.outbox())).not.toMatch(/正在核查/)
    await replies(code, 1)
    await goOn(2 * minute)
    await toldNow()
    expect(await shown('qimuge')).toHaveLength(1)
    expect(await reads(code)).toBe(2)
  })

  test('an answer at night is told of in the morning', async () => {
    const code = await report('qimuge')
    await agrees('qimuge', 'reply')
    await until(22)
    await goOn(minute)
    await replies(code, 0)
    await goOn(2 * hour)
    await toldNow()
    expect(await shown('qimuge')).toHaveLength(1)
    await until(7)
    await goOn(2 * minute)
    await toldNow()
    expect(await shown('qimuge')).toHaveLength(2)
  })
})

test('what one moment’s people cannot be told of keeps nobody else waiting, and is given up after a day', async () => {
  await until(15)
  const stuck = { _id: 'unknown.x', kind: 'unknown', due: 1 + Math.floor((Date.now() + ahead) / minute) * minute - 5 * minute }
  await village.sdk().database().collection('arrivals').add(stuck)
  await agrees('gaowa', 'task')
  const before = (await shown('gaowa')).length
  await who.buhe!.does('alert.save', draft('beside'))
  await goOn(2 * minute)
  await toldNow()
  expect(await shown('gaowa')).toHaveLength(before + 1)
  await goOn(day + minute)
  await toldNow()
  expect(await village.documents('arrivals')).toEqual([])
})
