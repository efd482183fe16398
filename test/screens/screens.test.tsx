import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Screens from '@/work/screens'
import { comics } from '../../content/comics'
import { slogans } from '../../content/slogans'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/work/screens/drawn', () => ({ drawn: async () => 'data:image/png;base64,AA==' }))

type Told = Output<'screen.list'>['screens'][number]

const now = Date.parse('2026-11-30T18:20:00+08:00')
const bayan = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查' }
const device = { system: 'windows' as const, browser: 'chrome' as const }
const size = { width: 1920, height: 1080 }
const slogan = slogans[0] as (typeof slogans)[0]
const foot = '拿不准，打 96110 问'
const shop: Told = {
  ...{ _id: 'shop', region: bayan._id, place: '白音苏木 巴彦嘎查', name: '超市门口的屏', hours: { on: 360, off: 1320 } },
  ...{ size, device, version: 1, pairedAt: now, silent: false, said: { at: now, kind: 'slogan', what: '先问再转钱' } },
}
const hall: Told = { ...shop, _id: 'hall', name: '村部的屏', silent: true, said: { at: now, kind: 'alert' } }
const shown = { foot, colour: 'right' as const, until: now * 2 }
let screens: Told[] = []
let pieces: Output<'screen.playlist'>['pieces'] = []

beforeEach(() => {
  newPhone()
  jest.spyOn(Date, 'now').mockReturnValue(now)
  screens = [shop, hall]
  pieces = [
    { ...shown, id: 'ask', kind: 'slogan', headline: ['先问再转钱'], lines: [] },
    { ...shown, id: 'faces', kind: 'poster', headline: ['视频里的脸', '也能造假'], lines: ['先挂断'] },
  ]
  newCloud({
    'screen.list': () => ({ place: bayan, above: [], below: [], screens, site: 'https://anhe.example.cn' }),
    'screen.asked': ({ digits }) => {
      if (digits !== '493027') throw new Refusal('notFound', '没有屏在显示这六个数字，看看是不是输错了')
      return { id: 'request', size: { width: 320, height: 32 }, device, at: now }
    },
    'screen.pair': () => ({}),
    'screen.save': ({ after }) => {
      screens = screens.map((one) => (one._id === 'shop' ? { ...one, version: after + 1 } : one))
      return { version: after + 1 }
    },
    'screen.remove': () => ({}),
    'screen.playlist': () => ({ pieces }),
    // those of the first page are not published yet
    'screen.films': ({ after }) =>
      after ? { films: [{ _id: 'video-sheep', title: '收羊老板', words: '仓库里没有羊' }] } : { films: [], more: 'video-hay' },
    'material.list': () => ({ materials: [{ kind: 'slogan' as const, _id: slogan._id, text: slogan.text }], more: false }),
  })
})
const type = async (label: string, words: string) => userEvent.type(await screen.findByRole('textbox', { name: label }), words)

test('乌兰 sees which screen said what when, and which has said nothing for an hour', async () => {
  render(<Screens />)
  expect(await screen.findByText('11月30日 18:20，屏自己说在放标语：先问再转钱')).toBeVisible()
  expect(screen.getByText('11月30日 18:20，屏自己说在放预警：后来撤下的一样')).toBeVisible()
  expect(screen.getAllByText('没有回音')).toHaveLength(1)
  expect(screen.getByText('一个多小时没有回音：去看看有没有电、有没有网。')).toBeVisible()
})

test('from there the way leads to files for screens on no network', async () => {
  render(<Screens />)
  await tap('给插优盘的屏')
  expect(phone.went).toEqual(['/work/screens/files/index'])
})

test('she enters the digits, sees which screen it is, and says how it is called; without a name nothing is sent', async () => {
  render(<Screens />)
  await tap('接上一块屏')
  expect(await screen.findByText('https://anhe.example.cn/screen/')).toBeVisible()
  await type('屏上的六个数字', '123456')
  expect(await screen.findByText(/没有屏在显示这六个数字/)).toBeVisible()
  await userEvent.clear(screen.getByRole('textbox', { name: '屏上的六个数字' }))
  await type('屏上的六个数字', '493027')
  expect(await screen.findByText('找到了：Windows 电脑，谷歌浏览器，320×32 点')).toBeVisible()
  await tap('接上这块屏')
  expect(await screen.findByText('给这块屏起个名字。')).toBeVisible()
  await type('叫什么', '校门口的条屏')
  await choose('别的时间')
  await type('几点亮', '6：30')
  await type('几点熄', '25:00')
  await tap('接上这块屏')
  expect(await screen.findByText(/几点亮、几点熄/)).toBeVisible()
  await userEvent.clear(screen.getByRole('textbox', { name: '几点熄' }))
  await type('几点熄', '21:00')
  await choose('门头条屏 320×32')
  await tap('接上这块屏')
  await waitFor(() =>
    expect(askedFor('screen.pair')).toMatchObject([
      {
        ...{ digits: '493027', request: 'request', region: bayan._id, name: '校门口的条屏' },
        ...{ hours: { on: 390, off: 1260 }, exact: { width: 320, height: 32 } },
      },
    ]),
  )
  expect(await screen.findByText('接上了：校门口的条屏。屏上几秒钟后就放起来。')).toBeVisible()
})

test('the picture that was scanned brings the digits', async () => {
  phone.params = { scene: '493027' }
  render(<Screens />)
  expect(await screen.findByText(/320×32 点/)).toBeVisible()
})

describe('one screen', () => {
  beforeEach(() => {
    phone.params = { id: 'shop', region: bayan._id }
  })

  test('shows each picture as it is drawn there', async () => {
    render(<Screens />)
    expect(await screen.findByRole('img', { name: '先问再转钱' })).toBeInTheDocument()
    await tap('看下一张（第 1 张，共 2 张）')
    expect(await screen.findByRole('img', { name: '视频里的脸，也能造假，先挂断' })).toBeInTheDocument()
  })

  test('a comic’s pictures are seen in the screen’s own shape, a video plays on the screen alone', async () => {
    pieces.push(
      { ...shown, id: 'comic', kind: 'comic', headline: ['收羊老板'], lines: [], panels: comics.farming.panels },
      { ...shown, id: 'video', kind: 'film', headline: ['收羊老板'], lines: [], film: { id: 'video', link: '' } },
    )
    render(<Screens />)
    const all = 3 + comics.farming.panels.length
    const seen = []
    for (let i = 1; i < all; i++) {
      await tap(`看下一张（第 ${i} 张，共 ${all} 张）`)
      seen.push(screen.queryByRole('img')?.getAttribute('src') ?? '')
    }
    const inShape = seen.filter((src) => decodeURIComponent(src).includes('viewBox="0 0 1920 1080"'))
    expect(inShape).toHaveLength(comics.farming.panels.length)
    expect(await screen.findByText('这是视频，在屏上放。')).toBeVisible()
  })

  test('at night the phone says that it is dark, and when it plays again', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(now + 5 * 3_600_000)
    render(<Screens />)
    expect(await screen.findByText('现在是熄屏的时间，到早上6点放起来。')).toBeVisible()
    expect(screen.getByRole('heading', { name: '轮着放的' })).toBeVisible()
  })

  test('what is chosen is saved with the part of the day; whoever was faster is told of', async () => {
    render(<Screens />)
    await choose('自己挑')
    await tap('挑提示、标语、海报、漫画、视频')
    await tap(slogan.text)
    await choose('视频')
    await screen.findByRole('button', { name: '看后面的视频' })
    expect(screen.queryByText(/案例里还没有视频/)).toBeNull()
    await tap('看后面的视频')
    await tap('收羊老板：仓库里没有羊')
    await tap('挑好了')
    await tap('不放这一样，收羊老板')
    await choose('早上（6点到12点）')
    await tap('存下来')
    await waitFor(() =>
      expect(askedFor('screen.save')).toMatchObject([
        { id: 'shop', after: 1, plays: [{ kind: 'slogan', item: slogan._id, part: 'morning' }] },
      ]),
    )
    expect(await screen.findByText('改好了，屏上一分钟里就换。')).toBeVisible()
    cloud.answers['screen.save'] = () => {
      throw new Refusal('conflict', '刚刚有人改过这块屏，请看过再改')
    }
    await tap('存下来')
    expect(await screen.findByText('刚刚有人改过这块屏，请看过再改')).toBeVisible()
  })

  test('is taken out only after a second tap', async () => {
    render(<Screens />)
    await tap('去掉这块屏')
    expect(askedFor('screen.remove')).toEqual([])
    await tap('去掉')
    await waitFor(() => expect(askedFor('screen.remove')).toEqual([{ id: 'shop' }]))
  })
})
