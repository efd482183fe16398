import { life } from '../../cloudfunctions/report/life'
import type { Answered, CallName } from '../../types/contract'
import type { Report, ReportStatus } from '../../types/entities/report'
import { receiptAlphabet, reportStatuses } from '../../types/words/report'
import { aVillage, refused, type Someone } from '../support/villagers'

const statuses = Object.keys(reportStatuses) as ReportStatus[]
const [county, town, bayan, shuguang] = ['anhe', 'anhe/baiyin', 'anhe/baiyin/bayan', 'anhe/shuguang']
const places = [county, town, bayan, shuguang] as string[]
const village = aVillage()
const db = () => village.sdk().database()
let everyone: Record<string, Someone>
beforeAll(async () => {
  await db().collection('regions').add({ _id: shuguang, name: '曙光苏木', level: 'town', households: 90 })
  // 苏和 is an officer of the next town
  await db()
    .collection('people')
    .doc('suhe')
    .update({ grants: [{ role: 'police', region: shuguang }] })
  const names = ['chen', 'batu', 'suhe', 'lin', 'ao', 'ganger', 'buhe', 'sarna', 'qimuge', 'laowang']
  everyone = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await village.person(name)] as const)))
  everyone.stranger = await village.visitor()
})

let made = 0
const letters = (n: number) => [1000, 100, 10, 1].map((unit) => receiptAlphabet[Math.floor(n / unit) % 10]).join('')
/** As many reports in this state and place as are needed. */
const reports = async (count: number, more: Partial<Report>): Promise<string[]> => {
  const codes = Array.from({ length: count }, () => `DDDD-${letters(++made)}`)
  const row = { person: 'qimuge', type: 'farming', what: '收羊的', seen: [], pictures: [], replies: [], createdAt: 1 }
  const sounds = [{ id: 's', file: 'f', length: 3 }]
  const ended = more.status === 'closed' || more.status === 'notFiled' || more.status === 'withdrawn'
  const dates = { changedAt: Date.now(), ...(ended && { closedAt: Date.now() }) }
  await db()
    .collection('reports')
    .add(codes.map((_id) => ({ ...row, ...dates, sounds, ...more, _id })))
  return codes
}
/** Each as everybody, some at a time. */
const inBatches = async (asks: (() => Promise<void>)[]): Promise<void> => {
  for (let from = 0; from < asks.length; from += 12) await Promise.all(asks.slice(from, from + 12).map((ask) => ask()))
}
/** Those of the codes whose reports are not as they were. */
const changed = async (codes: string[], status: ReportStatus): Promise<string[]> => {
  const left = await village.documents<Report>('reports', { status, what: '收羊的' })
  const same = left.filter((one) => one.replies.length === 0 && !(one.notes || one.officer || one.hold || one.moves || one.additions))
  const untouched = new Set(same.map(({ _id }) => _id))
  return codes.filter((code) => !untouched.has(code))
}

const all = statuses
/** What officers do, with its input beside the code, and in which states. */
const acts: Record<string, { call: CallName; more?: object; states: readonly ReportStatus[] }> = {
  read: { call: 'report.read', states: all },
  alike: { call: 'report.alike', states: all },
  cluster: { call: 'report.cluster', states: all },
  hold: { call: 'report.hold', more: { why: '还要看' }, states: all },
  reply: { call: 'report.reply', more: { id: 'r', status: 'checking', text: '我们在查了', after: 0 }, states: life.reply },
  ask: { call: 'report.ask', more: { id: 'a', text: '那个号码还打来吗' }, states: life.ask },
  take: { call: 'report.take', more: { take: true }, states: life.take },
  transfer: { call: 'report.transfer', more: { id: 'm', to: 'anhe/hanshan', why: '不归这里管' }, states: life.transfer },
  note: { call: 'report.note', more: { id: 'n', text: '先看看' }, states: life.note },
  correct: { call: 'report.correct', more: { type: 'loan' }, states: life.correct },
  number: { call: 'report.number', more: { alarmNumber: '20261129' }, states: life.number },
  transcribe: { call: 'report.transcribe', more: { sound: 's', text: '听到的' }, states: life.transcribe },
}
/** Where each officer works. */
const officers: Record<string, string[]> = { chen: places, batu: [town, bayan] as string[], suhe: [shuguang] as string[] }
const others = ['lin', 'ao', 'ganger', 'buhe', 'sarna', 'qimuge', 'laowang', 'stranger']

describe('every act of the police, on a report of every place, by everybody', () => {
  beforeAll(() => db().collection('regions').add({ _id: 'anhe/hanshan', name: '罕山苏木', level: 'town', households: 70 }))
  test.each(statuses)('%s', async (status) => {
    const wrong: unknown[] = []
    const left: string[] = []
    const tried: (() => Promise<void>)[] = []
    for (const region of places)
      for (const [act, { call, more, states }] of Object.entries(acts)) {
        const who = [...Object.keys(officers), ...(region === bayan ? others : [])]
        const codes = await reports(who.length, { status, region })
        for (const [n, name] of who.entries())
          tried.push(async () => {
            const code = codes[n] as string
            const answer = (await everyone[name]?.asks(call, { code, ...more })) as Answered<CallName>
            const mine = officers[name]?.includes(region)
            const expected = mine ? (states.includes(status) ? 'ok' : 'conflict') : 'forbidden'
            const said = answer.ok ? 'ok' : answer.code
            if (said !== expected) wrong.push([region, act, name, said, expected])
            if (expected !== 'ok') left.push(code)
          })
      }
    await inBatches(tried)
    expect(wrong).toEqual([])
    expect(await changed(left, status)).toEqual([])
  })
})

describe('what a reporter does afterwards, in every state, by everybody', () => {
  const ended: ReportStatus[] = ['closed', 'notFiled', 'withdrawn']
  const own: Record<string, { call: CallName; more?: object; states: readonly ReportStatus[] }> = {
    add: { call: 'report.add', more: { id: 'more', text: '又来了一个电话' }, states: all },
    withdraw: { call: 'report.withdraw', more: { id: 'back' }, states: ['received', 'checking'] },
    reopen: { call: 'report.reopen', more: { id: 'again', text: '他又找我要钱' }, states: ended },
    paper: { call: 'report.paper', states: all },
  }
  test.each(statuses)('%s', async (status) => {
    const wrong: unknown[] = []
    const left: string[] = []
    const tried: (() => Promise<void>)[] = []
    for (const [act, { call, more, states }] of Object.entries(own)) {
      const who = Object.keys(everyone)
      const codes = await reports(who.length, { status, region: bayan as string })
      for (const [n, name] of who.entries())
        tried.push(async () => {
          const code = codes[n] as string
          const answer = (await everyone[name]?.asks(call, { code, ...more })) as Answered<CallName>
          const expected = name === 'qimuge' ? (states.includes(status) ? 'ok' : 'conflict') : 'notFound'
          const said = answer.ok ? 'ok' : answer.code
          if (said !== expected) wrong.push([act, name, said, expected])
          if (expected !== 'ok') left.push(code)
        })
    }
    await inBatches(tried)
    expect(wrong).toEqual([])
    expect(await changed(left, status)).toEqual([])
  })
})

test('whoever holds the code alone sees how it stands, in every state, and nothing of what was told', async () => {
  for (const status of statuses) {
    const [code = ''] = await reports(1, { status, region: bayan as string, what: '其木格说的原话', loss: 800_00 })
    const seen = await everyone.stranger?.does('report.receipt', { code })
    expect(seen).toMatchObject({ status })
    expect(JSON.stringify(seen)).not.toMatch(/其木格|原话|80000/)
  }
  expect(await everyone.stranger?.asks('report.receipt', { code: 'AAAA-CCCC' })).toMatchObject(refused('notFound'))
})
