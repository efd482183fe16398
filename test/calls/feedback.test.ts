import type { Access } from '../../types/entities/access'
import type { Feedback } from '../../types/entities/feedback'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
let laowang: Someone
let ganger: Someone
beforeAll(async () => {
  ;[laowang, ganger] = await Promise.all([village.person('laowang'), village.person('ganger')])
})

const code = 'GGGG-2222-AAAA'
const secret = 'his-own-secret-of-twenty'
const said = { code, secret, kind: 'complaint', text: '网格员把我家的事说出去了', contact: '老王' } as const

describe('老王 complains', () => {
  test('once, however often it is sent; his code shows how it stands, and his words to himself alone', async () => {
    await fiveTimes(() => laowang.does('feedback.write', said))
    expect(await village.documents('feedbacks')).toHaveLength(1)
    expect((await laowang.does('feedback.mine', {})).own).toMatchObject([{ _id: code, text: said.text, answers: [] }])
    const stranger = await village.visitor()
    const seen = await stranger.does('feedback.receipt', { code })
    expect(seen).toMatchObject({ _id: code, kind: 'complaint', answers: [] })
    expect(JSON.stringify(seen)).not.toMatch(/网格员|老王|laowang/)
    // his phone after the cloud took it for somebody new
    expect((await stranger.does('feedback.receipt', { code, secret })).text).toBe(said.text)
    expect(await stranger.asks('feedback.write', { ...said, secret: 'another-secret-of-twenty' })).toMatchObject(refused('conflict'))
    expect(await stranger.asks('feedback.receipt', { code: 'GGGG-3333-AAAA' })).toMatchObject(refused('notFound'))
  })

  test('it waits for the county’s administrator, who reads it, which is noted; a town’s gets nothing of it', async () => {
    const { todos, counts } = await ganger.does('todo.list', {})
    expect(counts.feedback).toBe(1)
    expect(todos.find(({ kind }) => kind === 'feedback')).toMatchObject({ id: code, what: '投诉' })
    expect((await ganger.does('feedback.list', {})).feedbacks).toMatchObject([{ _id: code, text: said.text, contact: '老王' }])
    expect(await village.documents<Access>('accesses', { call: 'feedback.list' })).toMatchObject([
      { person: 'ganger', codes: [code], link: expect.anything() },
    ])
    const people = village.sdk().database().collection('people')
    await people.doc('zhaona').update({ grants: [{ role: 'admin', region: 'anhe/baiyin' }] })
    const town = await village.person('zhaona')
    expect(await town.asks('feedback.list', {})).toMatchObject(refused('forbidden'))
    expect(await town.asks('feedback.answer', { code, id: 'a', text: '好的', after: 0 })).toMatchObject(refused('forbidden'))
    expect((await town.does('todo.list', {})).counts.feedback).toBeUndefined()
  })

  test('he is told that there is an answer, and reads it; of two who answer at once one is told to look again', async () => {
    await village.accept('laowang', ['local-reply'])
    await laowang.does('person.subscribe', { id: 'tap', accepted: ['reply'] })
    const answers = ['a1', 'a2'].map((id) => ganger.asks('feedback.answer', { code, id, text: '查过了，已经批评，以后不会了。', after: 0 }))
    expect((await Promise.all(answers)).filter(({ ok }) => ok)).toHaveLength(1)
    await village.advance(16 * 3_600_000)
    await village.outboxRan()
    const sent = (await village.outbox()).filter(({ kind, body }) => kind === 'subscribeMessage.send' && body.touser === 'laowang')
    expect(JSON.stringify(sent)).toMatch(/有答复/)
    expect(JSON.stringify(sent)).not.toMatch(/批评|网格员/)
    const [own] = (await laowang.does('feedback.mine', {})).own
    expect(own?.answers.map(({ text }) => text)).toEqual(['查过了，已经批评，以后不会了。'])
    expect(JSON.stringify(own)).not.toContain('ganger')
    expect((await ganger.does('todo.list', {})).counts.feedback).toBeUndefined()
    await fiveTimes(() => ganger.does('feedback.answer', { code, id: 'more', text: '他已经道歉。', after: 1 }))
    expect((await ganger.does('feedback.list', { answered: true })).feedbacks[0]?.answers).toHaveLength(2)
  })
})

test('who writes too much is slowed down; visitors beyond the day’s first places come second, and are heard', async () => {
  const one = await village.visitor()
  const codes = [...'ACDEFG'].map((letter) => `GGGG-${letter}222-AAAA`)
  const asked = []
  for (const each of codes) asked.push(await one.asks('feedback.write', { ...said, code: each }))
  expect(asked.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false])
  await (await village.visitor()).does('feedback.write', { ...said, code: 'GGGG-H222-AAAA' })
  const [late] = await village.documents<Feedback>('feedbacks', { _id: 'GGGG-H222-AAAA' })
  expect(late?.unproven).toBe(true)
  expect((await ganger.does('feedback.list', {})).feedbacks).toHaveLength(6)
})
