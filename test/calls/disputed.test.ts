/** 说错了: what whoever asked hands over, and how two of the editing desk make it something to learn from. */
import type { DisputedText } from '../../types/entities/disputed-text'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
let qimuge: Someone
let sarna: Someone
let gaowa: Someone
let third: Someone
beforeAll(async () => {
  // 乌仁 works at the desk too
  const desk = { grants: [{ role: 'editor', region: 'anhe' }] }
  await village.sdk().database().collection('people').doc('uren').update(desk)
  const people = await Promise.all(['qimuge', 'sarna', 'gaowa', 'uren'].map(village.person))
  ;[qimuge, sarna, gaowa, third] = people as [Someone, Someone, Someone, Someone]
})

let made = 0
const handOver = async (text: string, said: 'fraud' | 'fine' = 'fine') => {
  const _id = `w-${++made}`
  await qimuge.does('check.dispute', { _id, text, level: said === 'fine' ? 'doubtful' : 'none', version: '2-x', said })
  return _id
}
const stored = async (_id: string) => (await village.documents<DisputedText>('disputedTexts', { _id }))[0]
const waiting = async (who: Someone) => (await who.does('check.disputed', {})).texts.map(({ _id }) => _id)

test('其木格 hands over a message of the clinic: names, numbers and links taken out, once however often sent, and nobody learns that it was she', async () => {
  const text = '我叫其木格，王医生说体检报告好了，打13800138888或上 http://t.cn/abc 看'
  const send = { _id: 'w-own', text, level: 'doubtful' as const, version: '2-x', said: 'fine' as const }
  await fiveTimes(() => qimuge.does('check.dispute', send))
  const kept = await stored('w-own')
  expect(kept?.text).toContain('体检报告好了')
  expect(JSON.stringify({ ...kept, at: 0 })).not.toMatch(/其木格|138|t\.cn|王医生|qimuge/)
  expect(await waiting(sarna)).toEqual(['w-own'])
  expect((await sarna.does('todo.list', {})).counts).toMatchObject({ checkDisputed: 1 })
})

test('two who say the same settle it; the next model can learn it, and it waits for nobody any more', async () => {
  const id = await handOver('群里做任务，先垫五百，晚上连本带利退', 'fraud')
  expect(await sarna.asks('check.label', { id, is: 'fraud' })).toMatchObject(refused('badInput'))
  expect(await sarna.does('check.label', { id, is: 'fraud', type: 'rebate' })).toEqual({})
  expect(await waiting(sarna)).not.toContain(id)
  expect(await waiting(gaowa)).toContain(id)
  expect(JSON.stringify(await gaowa.does('check.disputed', {}))).not.toMatch(/sarna|rebate/)
  expect(await gaowa.does('check.label', { id, is: 'fraud', type: 'rebate' })).toEqual({ settled: 'fraud' })
  expect(await waiting(gaowa)).not.toContain(id)
  const { lines, count } = await sarna.does('check.learned', {})
  expect(count).toBe(1)
  expect(JSON.parse(lines)).toEqual({ text: '群里做任务，先垫五百，晚上连本带利退', type: 'rebate' })
  expect(await third.asks('check.label', { id, is: 'fine' })).toMatchObject(refused('conflict'))
})

test('one person labels once, however often she taps; two who differ are decided by a third', async () => {
  const id = await handOver('明天来拿羊，定金见面给')
  await fiveTimes(() => sarna.asks('check.label', { id, is: 'fine' }))
  expect((await stored(id))?.labels).toHaveLength(1)
  await gaowa.does('check.label', { id, is: 'fraud', type: 'farming' })
  expect(await stored(id)).not.toHaveProperty('settled')
  expect(await third.does('check.label', { id, is: 'fine' })).toEqual({ settled: 'fine' })
  expect((await sarna.does('check.learned', {})).lines).toContain('"type":null')
})

test('what two cannot tell is deleted', async () => {
  const id = await handOver('在吗')
  await sarna.does('check.label', { id, is: 'unclear' })
  expect(await gaowa.does('check.label', { id, is: 'unclear' })).toEqual({ settled: 'unclear' })
  expect(await stored(id)).toBeUndefined()
  expect(await sarna.asks('check.label', { id, is: 'fine' })).toMatchObject(refused('notFound'))
})

test('two who label at once: both count, or one is told to look again', async () => {
  const id = await handOver('您的快递放门口了')
  const answers = await Promise.all([sarna, gaowa].map((who) => who.asks('check.label', { id, is: 'fine' })))
  for (const answer of answers) if (!answer.ok) expect(answer).toMatchObject(refused('conflict'))
  expect((await stored(id))?.labels).toHaveLength(answers.filter(({ ok }) => ok).length)
})

test('sixty that visitors of the web hand over hide none of 其木格’s, and wait for nobody; they are read after it', async () => {
  const junk: string[] = []
  for (let v = 0; v < 6; v++) {
    const visitor = await village.visitor()
    for (let i = 0; i < 10; i++) {
      const send = { _id: `w-junk-${v}-${i}`, text: `你好 ${v} ${i}`, level: 'none' as const, version: '2', said: 'fraud' as const }
      await visitor.does('check.dispute', send)
      if (i === 0) await visitor.does('check.dispute', send)
      junk.push(send._id)
    }
  }
  const before = await third.does('todo.list', {})
  const id = await handOver('社保补缴，扫码填卡号', 'fraud')
  const { texts } = await third.does('check.disputed', {})
  const own = texts.findIndex(({ _id }) => _id === id)
  expect(own).toBeGreaterThanOrEqual(0)
  expect(texts.slice(0, own).every(({ unproven }) => !unproven)).toBe(true)
  expect(texts.filter(({ unproven, _id }) => !unproven && junk.includes(_id))).toHaveLength(5)
  expect(texts.at(-1)).toMatchObject({ unproven: true })
  expect((await third.does('todo.list', {})).counts.checkDisputed).toBe((before.counts.checkDisputed ?? 0) + 1)
})

test('residents read nothing of it, and who hands over without pause has to wait', async () => {
  expect(await qimuge.asks('check.disputed', {})).toMatchObject(refused('forbidden'))
  expect(await qimuge.asks('check.learned', {})).toMatchObject(refused('forbidden'))
  expect(await qimuge.asks('check.label', { id: 'w-own', is: 'fine' })).toMatchObject(refused('forbidden'))
  const answers = []
  for (let i = 0; i < 30; i++)
    answers.push(
      await qimuge.asks('check.dispute', { _id: `w-many-${i}`, text: '您的包裹到了', level: 'none', version: '2', said: 'fraud' }),
    )
  expect(answers.at(-1)).toMatchObject(refused('tooMany'))
})
