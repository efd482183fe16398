import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Desk from '@/edit/desk'
import Bundles from '@/work/bundles'
import type { Input, Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

/** The file that is chosen next, and those that were handed on. */
let file = ''
const handed: string[] = []
jest.mock('@/work/bundles/choose-bundle', () => ({
  fromWhere: '',
  chooseBundle: async () => ({ size: file.length, read: async (from: number, to: number) => btoa(file.slice(from, to)) }),
}))
jest.mock('@/work/bundles/hand-on', () => ({
  fetched: async (link: string) => link,
  handOn: async (link: string, name: string) => void handed.push(`${link} ${name}`),
  handOnWords: '保存文件',
}))

const madeAt = Date.parse('2026-11-30T09:00+08:00')
const from = { source: 'yihe', county: '伊和旗', number: 2, madeAt }
const look: Output<'bundle.look'> = {
  from,
  older: false,
  steps: [
    { step: 'fresh', kind: 'case', title: '驼绒被子 收钱不发货' },
    { step: 'beside', kind: 'tip', title: '先看见羊 后给钱' },
    { step: 'gone', kind: 'case', title: '网上买马鞍', note: '事情不是这样的' },
    { step: 'same', kind: 'slogan', title: '不明链接不要点' },
  ],
  unreadable: [{ kind: 'case', title: '打这个电话', why: '不能写出电话号码' }],
}
const self = (role: 'editor' | 'admin'): Output<'person.self'> => ({ name: '萨日娜', posts: [{ role, place: '白音苏木' }] }) as never

beforeEach(() => {
  newPhone()
  file = 'a bundle'
  handed.length = 0
  newCloud({
    'person.self': () => self('editor'),
    'todo.list': () => ({ todos: [], counts: {} }),
    'bundle.list': () => ({ made: [], taken: [] }),
    'bundle.choices': ({ kinds }) => ({
      counts: Object.fromEntries(kinds.map((kind) => [kind, 3])),
      withdrawn: 1,
      leftOut: [{ kind: 'case', title: '直播卖炕桌', why: '不能写出电话号码' }],
      pictures: [{ id: 'picture-quilt', link: 'blob:quilt', title: '驼绒被子', words: '画的一床被子', ticked: false }],
    }),
    'bundle.make': () => ({ number: 3, items: 18, name: 'cunshao-2026-11-30-3.cunshao', link: 'https://files/3' }),
    'bundle.upload': ({ part }) => ({ received: part + 1 }),
    'bundle.look': () => look,
    'bundle.takeIn': () => ({ left: 0, counts: {} }),
  })
})

describe('萨日娜 makes a bundle', () => {
  test('she chooses, sees what stays out and why, ticks a picture that was drawn here, and saves the file', async () => {
    render(<Bundles />)
    await userEvent.click(await screen.findByRole('checkbox', { name: '海报' }))
    await screen.findByText('会放进：案例3条、提示3条、题目3条、标语3条、喇叭稿3条、漫画3条。')
    expect(screen.getByText('案例“直播卖炕桌”：不能写出电话号码')).toBeVisible()
    await tap('只要几种骗法')
    await userEvent.click(screen.getByRole('checkbox', { name: '刷单返利' }))
    await userEvent.click(await screen.findByRole('checkbox', { name: '选上，“驼绒被子”的图：画的一床被子' }))
    await tap('做成文件')
    await screen.findByText('第3号做好了，一共18份。')
    expect(askedFor('bundle.make')).toMatchObject([
      { kinds: ['case', 'tip', 'quizItem', 'slogan', 'script', 'comic'], types: ['rebate'], pictures: ['picture-quilt'] },
    ])
    await tap('保存文件')
    expect(handed).toEqual(['https://files/3 cunshao-2026-11-30-3.cunshao'])
  })

  test('changed after it was made, it is another bundle', async () => {
    render(<Bundles />)
    await tap('做成文件')
    await screen.findByText(/^第3号做好了/)
    await userEvent.click(screen.getByRole('checkbox', { name: '题目' }))
    await tap('做成文件')
    await screen.findByText(/^第3号做好了/)
    const [first, second] = askedFor('bundle.make')
    expect(first?.id).not.toBe(second?.id)
  })

  test('nothing chosen: she is asked to', async () => {
    cloud.answers['person.self'] = () => self('admin')
    render(<Bundles />)
    for (const kind of ['案例', '提示', '题目', '标语', '喇叭稿', '海报', '漫画'])
      await userEvent.click(await screen.findByRole('checkbox', { name: kind }))
    expect(screen.getByText('先选放哪些。')).toBeVisible()
    expect(screen.queryByRole('button', { name: '做成文件' })).toBeNull()
    // an administrator has no desk for the drafts
    expect(screen.queryByText('收别的旗县的内容包')).toBeNull()
  })
})

describe('萨日娜 takes one in', () => {
  test('it goes up in pieces, is shown, and is done when she says so, as often as there is more', async () => {
    file = 'x'.repeat(1_600_000)
    let left = 2
    cloud.answers['bundle.takeIn'] = () => ({ left: --left, counts: {} })
    render(<Bundles />)
    await tap('选文件')
    await screen.findByText('伊和旗的内容包第2号，2026-11-30做的')
    expect(askedFor('bundle.upload').map(({ part, parts }) => [part, parts])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ])
    for (const words of ['案例“驼绒被子 收钱不发货”', '案例“网上买马鞍”，事情不是这样的', '案例“打这个电话”：不能写出电话号码'])
      expect(screen.getByText(words)).toBeVisible()
    expect(askedFor('bundle.takeIn')).toEqual([])
    await tap('放进来')
    await screen.findByText('放进来了，在编辑台的草稿里。')
    expect(askedFor('bundle.takeIn')).toHaveLength(2)
    await tap('去编辑台看')
    expect(phone.went).toEqual(['/edit/desk/index'])
  })

  test('a damaged file, one too big, an empty one: a sentence; without a network it goes on from where it was', async () => {
    cloud.answers['bundle.upload'] = () => {
      throw new Refusal('badInput', '这个文件损坏了，或者被改动过，请对方重新发一次')
    }
    render(<Bundles />)
    await tap('选文件')
    await screen.findByText('这个文件损坏了，或者被改动过，请对方重新发一次')
    file = ''
    await tap('选文件')
    await screen.findByText('这个文件是空的，请另选一个')
    file = 'x'.repeat(21 * 1024 * 1024)
    await tap('选文件')
    await screen.findByText('这个文件太大，内容包最多20兆，请对方分几个做')
    file = 'a bundle'
    cloud.online = false
    await tap('选文件')
    await screen.findByRole('button', { name: '接着传' })
    cloud.online = true
    cloud.answers['bundle.upload'] = ({ part }) => ({ received: part + 1 })
    await tap('接着传')
    await screen.findByText(/^伊和旗的内容包第2号/)
  })

  test('everything is there already: nothing to take in', async () => {
    cloud.answers['bundle.look'] = () => ({ from, older: true, steps: look.steps.slice(3), unreadable: [] })
    render(<Bundles />)
    await tap('选文件')
    await screen.findByText('这里面的咱们都有了，不用再放。')
    expect(screen.queryByRole('button', { name: '放进来' })).toBeNull()
    await tap('知道了')
    expect(screen.queryByText(/^伊和旗的内容包第2号/)).toBeNull()
  })
})

test('what was made and taken in is listed, with who and when', async () => {
  cloud.answers['bundle.list'] = () => ({
    made: [{ number: 3, madeAt, items: 18, withdrawn: 1, by: '萨日娜' }],
    taken: [{ _id: 'in', county: '伊和旗', number: 2, madeAt, takenAt: madeAt, by: '高娃', counts: { fresh: 4, beside: 1 } }],
  })
  render(<Bundles />)
  expect(await screen.findByText('第3号，2026-11-30，萨日娜做的，18份，说明撤下的1份')).toBeVisible()
  expect(screen.getByText('伊和旗的内容包第2号，2026-11-30，高娃收的，新的4份，放在旁边1份')).toBeVisible()
})

test('at the desk a draft says where it came from, and asks about their next wording', async () => {
  const content = { text: '先看见羊，后给钱' }
  const may = {
    save: true,
    revert: false,
    submit: true,
    approve: false,
    return: false,
    withdraw: false,
    renew: false,
    keep: false,
    erase: false,
  }
  const source = { ...from, version: 1 }
  const offered = { ...from, number: 3, content: { text: '见了羊，再给钱' }, waits: true as const }
  cloud.answers['manuscript.list'] = () => ({
    manuscripts: [],
    counts: { draft: 1, submitted: 0, published: 0, recheck: 0, withdrawn: 0 },
    ...{ flagged: 1, shelf: 0, more: false },
  })
  cloud.answers['manuscript.read'] = () => ({
    manuscript: {
      ...{ _id: 'slogan-sheep', kind: 'slogan', item: 'sheep', live: false, status: 'draft', content, title: content.text, version: 2 },
      ...{ updatedAt: madeAt, source, offered },
    },
    ...{ author: '萨日娜', findings: [], read: null, cases: {}, media: [], made: [], may },
    versions: [
      { version: 2, author: '萨日娜', at: madeAt, content },
      { version: 1, author: '萨日娜', at: madeAt, content: { text: '看见羊，后给钱' }, source: { county: '伊和旗', number: 2 } },
    ],
  })
  cloud.answers['manuscript.answerOffer'] = () => ({ status: 'draft' })
  phone.params = { id: 'slogan-sheep' }
  render(<Desk />)
  expect(await screen.findByText('来自伊和旗的内容包第2号，2026-11-30做的。')).toBeVisible()
  expect(screen.getByText(/^伊和旗的内容包第3号，2026-11-30做的/)).toBeVisible()
  await tap('不用，留咱们的')
  await tap('用他们的')
  const expected: Input<'manuscript.answerOffer'>[] = [
    { id: 'slogan-sheep', version: 2, use: false },
    { id: 'slogan-sheep', version: 2, use: true },
  ]
  expect(askedFor('manuscript.answerOffer')).toEqual(expected)
})
