import { draftFrom } from '../../cloudfunctions/manuscript/draft-from'
import { cases } from '../../content/cases'
import { checkContent } from '../../wording/checks/check'
import { type Content, textOf, textsOf } from '../../wording/manuscripts'
import { contentOf } from '../../wording/rows'
import { spokenNumbers } from '../../wording/spoken-numbers'

const kinds = ['tip', 'quizItem', 'slogan', 'script', 'poster', 'comic'] as const
const told = (id: string) => ({
  item: id,
  content: contentOf('case', cases.find((one) => one._id === id) as object as Record<string, unknown>),
})
const refusals = (kind: (typeof kinds)[number], content: Content) => checkContent(kind, content).filter((one) => one.level === 'refuse')

describe('what is begun from a case', () => {
  test.each(kinds)('%s: passes the checks of words at once, whichever case of the library it is from', (kind) => {
    for (const { _id } of cases) expect([_id, refusals(kind, draftFrom(told(_id), kind))]).toEqual([_id, []])
  })

  test('a script takes half a minute to a minute, and says what to do', () => {
    for (const { _id } of cases) {
      const { length } = [...textOf(draftFrom(told(_id), 'script'), 'text')]
      expect(length).toBeGreaterThanOrEqual(120)
      expect(length).toBeLessThanOrEqual(240)
    }
    const text = textOf(draftFrom(told('sheep-deposit'), 'script'), 'text')
    expect(text).toMatch(/^各位乡亲，请听一听。宝音大叔想添几只母羊。/)
    expect(text).toContain('一只比集上便宜两百元')
    expect(text).toContain('请您记住。先看见羊，再谈钱。')
  })

  test('a script that is too short or too long is told so, with its length', () => {
    expect(refusals('script', { text: '先看见羊，再给钱。' })).toMatchObject([{ field: 'text', why: '至少120个字，现在9个，请写长一些' }])
    expect(refusals('script', { text: '先看见羊，再给钱。'.repeat(30) })).toMatchObject([{ why: '最多240个字，现在270个，请写短一些' }])
  })

  test('a tip’s largest words say what to do, not what the case is called; what they say is not said again below', () => {
    const tip = draftFrom(told('sheep-deposit'), 'tip')
    expect(tip.headline).toBe('先看见羊 再谈钱')
    expect(textsOf(tip, 'lines')).toEqual(['一只便宜200元，说不出为什么', '当面数清，装上车，再付钱', '钱转出去了，马上打110'])
    // where every piece of advice is too long for that, the case's own
    const long = { item: 'a', content: { title: '丢了马 有人来电话', todo: ['找牲畜的消息里留一个只有自己知道的记号不写出来'] } }
    expect(draftFrom(long, 'tip').headline).toBe('丢了马 有人来电话')
  })

  test('a quiz item has no clues before it has a message', () => {
    const item = draftFrom(told('sheep-deposit'), 'quizItem')
    expect(item).not.toHaveProperty('clues1')
    expect(item.why).toMatch(/^一只便宜200元，说不出为什么。只给看视频/)
  })
})

test.each([
  ['一只便宜200元', '一只便宜两百元'],
  ['打110，或者问96110', '打一一零，或者问九六一一零'],
  ['110元', '一百一十元'],
  ['转了26400元', '转了两万六千四百元'],
  ['12,800元', '一万二千八百元'],
  ['2026年11月2日', '二零二六年十一月二日'],
  ['2只羊，第2次', '两只羊，第二次'],
  ['3.5万', '三点五万'],
  ['返20%', '返百分之二十'],
  ['尾号3306', '尾号三三零六'],
  ['3-5天', '三到五天'],
  ['1050斤', '一千零五十斤'],
])('%s is read %s', (written, spoken) => {
  expect(spokenNumbers(written)).toBe(spoken)
})
