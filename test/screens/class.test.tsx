import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beginLesson, keepLesson, type Pack } from '@/lib/lesson'
import { flush, waiting } from '@/lib/outbox'
import Play from '@/pages/play'
import Class from '@/school/class'
import { written } from '@/school/class/keys'
import { stepsOf } from '@/school/class/steps'
import Packs from '@/school/packs'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/school/class/stage', () => jest.requireActual('@/school/class/stage.h5'))

const message = (item: string, variant: number, genuine: boolean): Pack['before'][number] => ({
  ...{ _id: item, genuine, variant, form: 'sms', from: `短信 · ${item}` },
  ...{ text: `${item}的第${variant + 1}种说法，马上点一下`, clues: ['马上点一下'], why: '要点大人的手机，先停下。', ask: '问一问大人' },
})
const round = (variant: number) => [message('甲', variant, false), message('乙', variant, true), message('丙', variant, false)]
const pack: Pack = {
  ...{ _id: 'skin', title: '白送的皮肤', band: '6-9', type: 'gaming', theme: '送游戏皮肤' },
  ...{ story: '小明放学回家玩游戏。', clue: '白送东西，又要用大人的手机，就是骗人的。' },
  pairs: { first: '演游戏里的人。', second: '站起来，大声说：', line: '“我不要，我去叫大人。”' },
  ...{ card: ['第一句。', '第二句。', '第三句。'], talk: ['问一？', '问二？', '问三？'] },
  ...{ before: round(0), after: round(1), more: round(2) },
}
const school = { _id: 'anhe/baiyin/xuexiao', name: '苏木小学' }
const none: Output<'pack.counts'> = { schools: [{ ...school, packs: [], mine: [] }], regions: [] }

beforeEach(() => {
  newPhone()
  newCloud({
    'pack.list': () => ({ schools: [school], packs: [pack] }),
    'pack.counts': () => none,
    'pack.handIn': () => ({}),
    'pack.code': () => ({ picture: 'iVBORw0KGgo=' }),
    'pack.theme': () => ({ theme: '送游戏皮肤' }),
    'person.self': () => ({ name: '其其格老师', posts: [{ role: 'teacher', place: '苏木小学' }] }),
    'todo.list': () => ({ todos: [], counts: {} }),
  })
  phone.params = { pack: 'skin', cut: 'ten' }
})

const keys = (...pressed: string[]) => userEvent.keyboard(pressed.map((key) => (key.length > 1 ? `{${key}}` : key)).join(''))
const topic = async (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

describe('the screens of a class', () => {
  const kinds = (cut: Parameters<typeof stepsOf>[1], counts = true) => stepsOf(pack, cut, counts).map(({ kind }) => kind)
  const three = ['judge', 'answer', 'judge', 'answer', 'judge', 'answer']

  test('of one minute: the clue, and said together', () => expect(kinds('one')).toEqual(['clue', 'line', 'end']))
  test('of five: story, one message, clue, act', () =>
    expect(kinds('five')).toEqual(['pupils', 'story', 'judge', 'answer', 'clue', 'pairs', 'end']))
  test('of ten: hands before and after', () =>
    expect(kinds('ten')).toEqual(['pupils', 'story', ...three, 'clue', 'pairs', ...three, 'card', 'end']))
  test('of thirty: three more, what to talk about, pairs change', () =>
    expect(kinds('thirty')).toEqual([
      ...['pupils', 'story', ...three, 'clue', 'pairs', ...three],
      ...[...three, 'talk', 'talk', 'talk', 'pairs', 'card', 'end'],
    ]))
  test('nobody is asked to count who has no school', () => expect(kinds('ten', false)).not.toContain('pupils'))

  test('no wording comes twice', () => {
    const texts = stepsOf(pack, 'thirty', true).flatMap((step) => (step.kind === 'judge' ? [step.message.text] : []))
    expect(new Set(texts).size).toBe(9)
  })
})

test('digits write a number, a step back takes one off, + and − change it, and never past what there are', () => {
  const count = (from: number | undefined, ...pressed: string[]) =>
    pressed.reduce((now, key) => (written(now, key, 30) ?? { count: now }).count, from)
  expect(count(undefined, '2', '8')).toBe(28)
  expect(count(28, 'Backspace')).toBe(2)
  expect(count(2, 'Backspace')).toBeUndefined()
  expect(count(undefined, '9', '9')).toBe(30)
  expect(count(30, '+')).toBe(30)
  expect(count(undefined, '-', '-')).toBe(0)
  expect(written(3, 'PageDown', 30)).toBeUndefined()
})

describe('其其格老师', () => {
  test('counts before and after by keys; the answer is marked; without a network it is kept, and goes out once', async () => {
    render(<Class />)
    await topic('今天来了多少同学')
    await keys('2', '8', 'PageDown', 'PageDown')
    await topic(/觉得是骗人的，举手（1 \/ 3）/)
    await keys('9', 'PageDown')
    await topic('这条是骗人的')
    expect(screen.getByText('马上点一下')).toHaveClass('mark')
    await keys('PageUp')
    expect(screen.getByText('9 人')).toBeInTheDocument()
    cloud.online = false
    await keys('PageDown', 'PageDown', '3', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'ArrowRight', 'ArrowDown')
    await topic(/觉得是骗人的，举手（1 \/ 3）/)
    await keys('2', '5', ...Array.from({ length: 7 }, () => 'PageDown'))
    await topic('下课')
    expect(screen.getByText('记在这台电脑里了，有网时自动交上去。')).toBeInTheDocument()
    expect(waiting()).toHaveLength(1)
    cloud.online = true
    await act(() => flush())
    expect(screen.getByText('举手的数交上去了。')).toBeInTheDocument()
    expect(askedFor('pack.handIn')).toMatchObject([
      {
        ...{ pack: 'skin', school: school._id, cut: 'ten', pupils: 28 },
        hands: [
          { item: '乙', before: 3 },
          { item: '甲', before: 9, after: 25 },
        ],
      },
    ])
  })

  test('is told not to close the page where she has a seat: what waits goes with the tab', async () => {
    cloud.fresh = true
    keepLesson({ ...beginLesson(pack, 'five', school._id), pupils: 20, hands: [{ item: '甲', before: 8 }], at: 5 })
    phone.params = { pack: 'skin', cut: 'five' }
    render(<Class />)
    await topic('两个人一组，演一遍')
    cloud.online = false
    await keys('PageDown')
    expect(await screen.findByText('记下了，有网时自动交上去，先别关这个网页。')).toBeInTheDocument()
  })

  test('may count nothing: then nothing is asked, and nothing goes out', async () => {
    render(<Class />)
    await topic('今天来了多少同学')
    await keys('PageDown', 'PageDown')
    await topic(/举手/)
    expect(screen.queryByRole('group', { name: '说“骗人的”' })).toBeNull()
    await keys(...Array.from({ length: 15 }, () => 'PageDown'))
    await topic('下课')
    expect(screen.getByText('这节课没有数举手，没有要交的。')).toBeInTheDocument()
    expect(waiting()).toEqual([])
  })

  test('counts with − and + too', async () => {
    render(<Class />)
    await tap('来了，多一个')
    await tap('来了，多一个')
    await tap('来了，少一个')
    expect(screen.getByText('1 人')).toBeInTheDocument()
  })

  test('goes on where she was, from the list; what is ended there is handed in', async () => {
    const begun = beginLesson(pack, 'ten', school._id)
    keepLesson({ ...begun, pupils: 20, hands: [{ item: '甲', before: 8 }], at: 4 })
    const { unmount } = render(<Class />)
    await topic(/举手（2 \/ 3）/)
    await keys('Escape')
    unmount()
    phone.params = {}
    render(<Packs />)
    expect(await screen.findByText('白送的皮肤，10分钟，停在第 5 页。数过的都还留着。')).toBeInTheDocument()
    await tap('接着上')
    expect(phone.went.at(-1)).toBe('/school/class/index?pack=skin&cut=ten')
    await tap('就上到这里，交上数')
    expect(screen.queryByText('有一节课没上完')).toBeNull()
    await act(() => flush())
    expect(askedFor('pack.handIn')).toMatchObject([{ id: begun.id, pupils: 20 }])
  })

  test('begins another: what the one before had counted is not lost', async () => {
    keepLesson({ ...beginLesson(pack, 'five', school._id), pupils: 20, hands: [{ item: '甲', before: 8 }], at: 3 })
    render(<Class />)
    await topic('今天来了多少同学')
    await act(() => flush())
    expect(askedFor('pack.handIn')).toMatchObject([{ cut: 'five', hands: [{ item: '甲', before: 8 }] }])
  })

  test('finds packs by band, four lengths each, and her school’s counts in words', async () => {
    const messages = [
      { item: '甲', genuine: false, from: '短信 · 甲', both: { pupils: 28, before: 9, after: 25 } },
      { item: '乙', genuine: true, from: '短信 · 乙', both: { pupils: 28, before: 7, after: 2 }, once: { pupils: 30, before: 4 } },
    ]
    cloud.answers['pack.counts'] = () => ({
      schools: [
        {
          ...school,
          packs: [{ pack: 'skin', title: pack.title, classes: 2, pupils: 58, messages }],
          mine: [{ _id: 'l', pack: 'skin', day: '2026-11-23', cut: 'ten' }],
        },
      ],
      regions: [],
    })
    phone.params = {}
    render(<Packs />)
    const card = within(await screen.findByRole('group', { name: '白送的皮肤' }))
    for (const minutes of [1, 5, 10, 30]) expect(card.getByRole('button', { name: new RegExp(`上${minutes}分钟`) })).toBeInTheDocument()
    expect(await screen.findByText('白送的皮肤：上了 2 次，一共 58 人')).toBeInTheDocument()
    expect(screen.getByText('骗局“短信 · 甲”，28 人：先前认出 9 人，讲完认出 25 人')).toBeInTheDocument()
    expect(screen.getByText('真消息“短信 · 乙”，28 人：先前冤枉它 7 人，讲完冤枉它 2 人')).toBeInTheDocument()
    expect(screen.getByText('真消息“短信 · 乙”，只数过一回，30 人：冤枉它 4 人')).toBeInTheDocument()
    expect(screen.getByText('您上过：2026年11月23日，白送的皮肤，10分钟')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: '14到17岁' }))
    expect(screen.getByText('这个年龄的还没有，先看看别的。')).toBeInTheDocument()
  })

  test('prints a plan, and cards with the code; without a code words lead the way', async () => {
    phone.params = { pack: 'skin' }
    const { unmount } = render(<Packs />)
    expect(await screen.findByText('小明放学回家玩游戏。')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: /^卡片/ }))
    expect(await screen.findAllByAltText('小程序码')).toHaveLength(6)
    unmount()
    cloud.answers['pack.code'] = () => ({})
    render(<Packs />)
    await userEvent.click(await screen.findByRole('radio', { name: /^卡片/ }))
    expect(await screen.findAllByText(/点“一起答”/)).toHaveLength(6)
  })
})

test('萨日娜 looks at a class and counts nothing; of her town she sees the sum alone', async () => {
  cloud.answers['pack.list'] = () => ({ schools: [], packs: [pack] })
  cloud.answers['pack.counts'] = () => ({ schools: [], regions: [{ _id: 'anhe/baiyin', name: '白音苏木', packs: [] }] })
  phone.params = {}
  const { unmount } = render(<Packs />)
  expect(await screen.findByText('白音苏木各校合起来')).toBeInTheDocument()
  expect(screen.getByText(/不分学校，也不排名次/)).toBeInTheDocument()
  unmount()
  phone.params = { pack: 'skin', cut: 'ten' }
  render(<Class />)
  await topic('白送的皮肤')
  await keys('PageDown')
  await topic(/举手/)
  expect(screen.queryByRole('group', { name: '说“骗人的”' })).toBeNull()
})

test('娜仁 scans the card: the same theme is her family’s next thing', async () => {
  phone.params = { scene: 'skin' }
  render(<Play />)
  expect(await screen.findByRole('heading', { name: '和学校讲的一样： 送游戏皮肤' })).toBeInTheDocument()
  await tap('开始')
  expect(phone.went.at(-1)).toBe('/family/quiz/index?way=five&theme=skin')
})
