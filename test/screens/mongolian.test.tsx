/** The door for readers of Mongolian, how text stands there, and the desk that fills it. */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Desk from '@/mongolian/desk'
import { readTexts, rowsOf } from '@/mongolian/desk/sheet-rows'
import Door from '@/mongolian/home'
import ReadMongolian from '@/mongolian/read'
import Home from '@/pages/home'
import Mine from '@/pages/mine'
import Tip from '@/pages/tip'
import type { Output } from '../../types/contract'
import { doorWords } from '../../types/words/door'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { newPhone, phone } from '../support/taro'

const mongol = 'ᠮᠣᠩᠭᠣᠯ'
const bichig = 'ᠪᠢᠴᠢᠭ'
const inMongolian = { text: { headline: mongol, paragraphs: [bichig] }, reviewer: '乌仁' }
const bayan = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查' }
const tap = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const today = (): Output<'home.today'> => ({ village: null, alerts: [], follows: [], grants: [], audiences: [] })

const door = (): Output<'home.mongolian'> => ({
  village: bayan,
  words: { cheated: 'ᠮᠡᠬᠡ' },
  alerts: [{ item: 'sheep', title: '有人冒充收羊老板', mongolian: inMongolian }],
  tip: { item: 'hay', title: '没见着草料 先别付钱' },
  pages: [
    { item: 'cheated', title: '我被骗了', mongolian: inMongolian },
    { item: 'report', title: '举报' },
  ],
  handbook: [
    { item: 'loan', title: '虚假贷款', mongolian: inMongolian },
    { item: 'prize', title: '中奖' },
  ],
  cases: [{ item: 'quilt', title: '老人买被子', headline: bichig }],
  next: 5,
})

beforeEach(() => {
  newPhone()
  newCloud({ 'home.today': today, 'home.mongolian': door })
})

describe('language', () => {
  test('in the first minute its own word leads to the door; back to Chinese is one tap, and both are kept on the phone', async () => {
    const first = render(<Home />)
    await tap('蒙古文')
    expect(phone.went).toEqual(['/mongolian/home/index'])
    expect(phone.storage.get('preferences')).toContain('"mongolian":true')
    first.unmount()
    render(<Door />)
    await tap('换回汉文')
    expect(phone.storage.get('preferences')).toContain('"mongolian":false')
  })

  test('in 我的 it is chosen like the size of letters, without a network, and taken back there', async () => {
    cloud.online = false
    render(<Mine />)
    const group = await screen.findByRole('radiogroup', { name: '看哪种文字' })
    expect(within(group).getByRole('radio', { name: '汉文' })).toBeChecked()
    await userEvent.click(within(group).getByRole('radio', { name: '蒙古文' }))
    expect(within(group).getByRole('radio', { name: '蒙古文' })).toBeChecked()
    await tap('蒙古文')
    expect(phone.went).toEqual(['/mongolian/home/index'])
    await userEvent.click(within(group).getByRole('radio', { name: '汉文' }))
    expect(screen.queryByRole('button', { name: '蒙古文' })).toBeNull()
  })

  test('from a text to its Chinese and back is one tap each; the language chosen stays', async () => {
    phone.storage.set('preferences', JSON.stringify({ mongolian: true }))
    cloud.answers['rendering.mongolian'] = () => inMongolian
    phone.params = { kind: 'tip', id: 'hay' }
    const text = render(<ReadMongolian />)
    await tap('看汉文')
    expect(phone.went).toEqual(['/pages/tip/index?id=hay&chinese=1'])
    text.unmount()
    const tip = { _id: 'hay', headline: '没见着草料', lines: ['先别付钱'], speech: '先别付钱。', case: 'hay', audiences: [] }
    cloud.answers['tip.read'] = () => ({ tip, mongolian: true }) as never
    phone.went.length = 0
    phone.params = { id: 'hay', chinese: '1' }
    const chinese = render(<Tip />)
    await screen.findByRole('button', { name: '看蒙古文' })
    expect(phone.went).toEqual([])
    chinese.unmount()
    phone.params = { id: 'hay' }
    render(<Tip />)
    await waitFor(() => expect(phone.went).toEqual(['/mongolian/read/index?kind=tip&id=hay']))
  })
})

describe('the door', () => {
  test('what is there leads to its Mongolian, what is not is said and leads to the Chinese', async () => {
    render(<Door />)
    await tap('ᠮᠡᠬᠡ 我被骗了，怎么办')
    await tap(`${mongol} 有人冒充收羊老板`)
    await tap('没见着草料 先别付钱')
    await tap(`${mongol} 虚假贷款`)
    await tap(`${bichig} 老人买被子`)
    await tap('看汉文手册')
    expect(phone.went).toEqual([
      '/mongolian/read/index?kind=standing&id=cheated',
      '/mongolian/read/index?kind=alert&id=sheep',
      '/pages/tip/index?id=hay',
      '/mongolian/read/index?kind=handbook&id=loan',
      '/mongolian/read/index?kind=case&id=quilt',
      '/handbook/types/index',
    ])
    expect(screen.getByText('还有1种骗法没有蒙古文。')).toBeVisible()
    expect(screen.getByText('写着汉文的，还没有蒙古文，点开先看汉文。')).toBeVisible()
  })

  test('before native writers gave a word it stands there in Chinese, and 我被骗了 before anything came', async () => {
    cloud.answers['home.mongolian'] = () => new Promise(() => {})
    render(<Door />)
    await tap(doorWords.cheated)
    expect(phone.went).toEqual(['/pages/cheated/index'])
  })

  test('more cases come with a tap, each once', async () => {
    cloud.answers['rendering.shelf'] = () => ({ cases: [{ item: 'hay', title: '卖草料的', headline: mongol }] })
    render(<Door />)
    await tap('再看一些')
    await screen.findByRole('button', { name: `${mongol} 卖草料的` })
    expect(askedFor('rendering.shelf')).toEqual([{ before: 5 }])
    expect(screen.queryByRole('button', { name: '再看一些' })).toBeNull()
  })

  test('once seen, it opens in flight mode, and so does every text on it', async () => {
    const seen = render(<Door />)
    await screen.findByRole('button', { name: `${mongol} 虚假贷款` })
    seen.unmount()
    cloud.online = false
    const again = render(<Door />)
    await screen.findByText(/下面是手机里留着的内容/)
    await screen.findByRole('button', { name: `${mongol} 有人冒充收羊老板` })
    again.unmount()
    for (const [kind, id] of [
      ['alert', 'sheep'],
      ['standing', 'cheated'],
      ['handbook', 'loan'],
    ] as const) {
      phone.params = { kind, id }
      const text = render(<ReadMongolian />)
      expect(await screen.findByText(bichig)).toBeVisible()
      text.unmount()
    }
  })

  test('a text that lost its tick is not kept any longer', async () => {
    const seen = render(<Door />)
    await waitFor(() => expect(phone.storage.has('kept.mn.handbook.loan')).toBe(true))
    seen.unmount()
    cloud.answers['home.mongolian'] = () => ({ ...door(), handbook: [{ item: 'loan', title: '虚假贷款' }] })
    render(<Door />)
    await waitFor(() => expect(phone.storage.has('kept.mn.handbook.loan')).toBe(false))
  })
})

test('Chinese words and numbers to dial stand upright among the letters, longer numbers lie with them; the keyboard reaches the text', async () => {
  const words = `${mongol} 110 ${bichig} 派出所 13800138000`
  cloud.answers['rendering.mongolian'] = () => ({ ...inMongolian, text: { headline: mongol, paragraphs: [words, words] } })
  phone.params = { kind: 'tip', id: 'hay' }
  render(<ReadMongolian />)
  const article = await screen.findByRole('article')
  expect([article.tabIndex, article.lang]).toEqual([0, 'mn-Mong'])
  const upright = [...article.querySelectorAll('span')].map((one) => one.textContent)
  expect(upright).toEqual(['110', '派出所', '110', '派出所'])
  expect(article.textContent).toContain(words)
})

describe('the desk', () => {
  const overview = (): Output<'rendering.overview'> => ({
    next: [{ kind: 'alert', item: 'sheep', title: '有人冒充收羊老板', why: 'alert', state: 'none' }],
    kinds: [{ kind: 'tip', of: 188, done: 12 }],
    at: Date.parse('2026-11-30T08:00:00+08:00'),
  })
  const read = (): Output<'rendering.read'> => ({
    source: { words: ['先问家人 再动钱'], headings: [], hash: 'h' },
    state: 'none',
    rendering: null,
    may: { save: true, submit: false, decide: false },
  })
  beforeEach(() => {
    Object.assign(cloud.answers, {
      'rendering.overview': overview,
      'rendering.waiting': () => ({ waiting: [] }),
      'rendering.list': () => ({ rows: [], more: false }),
      'rendering.read': read,
    })
  })

  test('says what to write first and why, and how much there is', async () => {
    render(<Desk />)
    await tap('还没有 正在生效的预警 有人冒充收羊老板')
    expect(phone.went).toEqual(['/mongolian/desk/index?kind=alert&item=sheep&language=mn'])
    expect(screen.getByText('提示：188篇里有12篇')).toBeVisible()
  })

  test('what 萨日娜 pastes in the private code is said at once, is not sent, and stays as she pasted it', async () => {
    phone.params = { kind: 'slogan', item: 'ask', language: 'mn' }
    render(<Desk />)
    const title = await screen.findByLabelText('蒙古文标题')
    await userEvent.click(title)
    await userEvent.paste('\ue264\ue26a')
    expect(await screen.findByText(/这段是蒙科立编码.*国标编码/)).toBeVisible()
    await tap('先保存')
    expect(askedFor('rendering.save')).toEqual([])
    expect(title).toHaveValue('\ue264\ue26a')
    await userEvent.clear(title)
    await userEvent.paste('ᡐ')
    expect(await screen.findByText(/托忒文的字母“ᡐ”/)).toBeVisible()
  })

  test('a slogan is its words alone: nothing more is asked for', async () => {
    cloud.answers['rendering.save'] = () => ({ version: 1 })
    phone.params = { kind: 'slogan', item: 'ask', language: 'mn' }
    render(<Desk />)
    await userEvent.click(await screen.findByLabelText('蒙古文标题'))
    await userEvent.paste(mongol)
    await tap('先保存')
    expect(askedFor('rendering.save')).toMatchObject([{ text: { headline: mongol, paragraphs: [] } }])
  })

  test('refused by the cloud all the same, its words say why', async () => {
    cloud.answers['rendering.save'] = () => {
      throw new Refusal('badInput', '这段是蒙科立编码')
    }
    phone.params = { kind: 'slogan', item: 'ask', language: 'mn' }
    render(<Desk />)
    await userEvent.click(await screen.findByLabelText('蒙古文标题'))
    await userEvent.paste(mongol)
    await tap('先保存')
    expect(await screen.findByText('这段是蒙科立编码')).toBeVisible()
  })
})

describe('a sheet', () => {
  const source = 'a'.repeat(32)
  const texts = [
    { item: 'hay', source, version: 0, words: [{ text: '没见着草料' }, { text: '先别付钱' }, { heading: '怎么做', text: '打96110' }] },
    { item: 'sheep', source, version: 2, words: [{ text: '收羊' }, { text: '先看羊' }], text: { headline: mongol, paragraphs: [bichig] } },
  ]

  test('has a line for each sentence; filled in any order it comes back whole, and what was left open is passed over', () => {
    const [labels = [], ...lines] = rowsOf('tip', texts)
    expect(labels).toEqual(['编号', '核对码', '第几句', '小标题', '汉文', '蒙古文'])
    expect(lines.map((line) => [line[2], line[3], line[4], line[5]])).toEqual([
      ['1', '标题', '没见着草料', ''],
      ['2', '', '先别付钱', ''],
      ['3', '怎么做', '打96110', ''],
      ['1', '标题', '收羊', mongol],
      ['2', '', '先看羊', bichig],
    ])
    const back = readTexts([['县里发的表'], labels, ...[...lines].reverse()])
    expect(back.refused).toEqual([])
    expect(back.notes).toEqual(['还没写的1篇，没有动'])
    expect(back.texts).toEqual([{ row: 4, kind: 'tip', item: 'sheep', source, version: 2, words: [mongol, bichig] }])
  })

  test('lines that cannot be told are refused by their row; the same words beside other Chinese are pointed at', () => {
    const [labels = [], ...lines] = rowsOf('tip', texts)
    const filled = lines.map((line) => [...line.slice(0, 5), 'ᠮᠣᠩᠭᠣᠯ'])
    filled[1] = [...(filled[1] ?? []).slice(0, 5), 'ᠮᠤᠩᠭᠤᠯ']
    const broken = [
      ['tip', 'x', '1', '', '', mongol],
      ['tip.hay', 'x', '1', '', '', mongol],
      ['tip.hay', `${source}-0`, 'x', '', '', mongol],
    ]
    const back = readTexts([labels, ...filled, ...broken])
    expect(back.refused.map(({ row }) => row)).toEqual([7, 8, 9])
    expect(back.notes[0]).toBe('第2行和第3行蒙古文一样，汉文不一样，看看是不是贴错了')
    expect(back.texts.map(({ item, words }) => [item, words.length])).toEqual([
      ['hay', 3],
      ['sheep', 2],
    ])
    expect(
      readTexts([
        ['谁', '什么'],
        ['a', 'b'],
      ]).notes,
    ).toEqual([expect.stringContaining('没有找到')])
  })
})
