import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Materials from '@/work/materials'
import Publish from '@/work/publish'
import { coverSvg } from '@/work/publish/cover-picture'
import { cases as allCases } from '../../content/cases'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const day = 86_400_000
const until = Date.parse('2027-02-28T23:59+08:00')
const article: Output<'material.article'>['article'] = {
  title: '收羊的要定金',
  parts: [{ paragraphs: ['有人打电话说高价收羊。'] }, { heading: '遇到了怎么办', paragraphs: ['先看羊', '打96110问'], list: true }],
  pictures: [],
  source: '公安机关通报，2026年9月10日',
  office: '安和旗反诈综合指挥室',
  at: Date.parse('2026-11-30T10:00+08:00'),
  until,
  site: 'https://fz.anhe.example',
}
const issued = { office: '安和旗反诈综合指挥室', order: 'hanFirst' as const, until: Date.now() + 80 * day }

beforeEach(() => {
  newPhone()
  newCloud({
    'home.today': () => ({ grants: [{ role: 'media' as const, region: 'anhe/baiyin' }] }) as never,
    'case.list': () => ({
      cases: [{ _id: 'sheep', title: '收羊的要定金', type: 'farming', turningPoint: '没见到羊就转了钱', amountBand: 'under10k' }],
      more: false,
    }),
    'material.article': () => ({ article }),
    'material.feed': () => ({ site: 'https://fz.anhe.example' }),
    'material.slogan': () => ({ slogan: { kind: 'slogan', _id: 'calm', text: '拿不准，问96110；钱转了，打110' }, issued }),
  })
})
const group = async (name: string) => within(await screen.findByRole('group', { name }))

describe('塔娜 sends a case to the newspaper', () => {
  test('she chooses a case, or a month', async () => {
    render(<Publish />)
    await tap(/^收羊的要定金/)
    await choose('一个月的')
    await userEvent.click((await screen.findAllByRole('button', { name: /^20\d\d年\d+月$/ }))[0] as HTMLElement)
    expect(screen.getByRole('button', { name: /^20\d\d年\d+月（还没过完）$/ })).toBeVisible()
    expect(phone.went[0]).toBe('/work/publish/index?case=sheep')
    expect(phone.went[1]).toMatch(/^\/work\/publish\/index\?month=20\d\d-\d\d$/)
  })

  test('sees it whole and takes the plain words: with source, office, and until when it may stand', async () => {
    phone.params = { case: 'sheep' }
    render(<Publish />)
    const shown = await group('文章，收羊的要定金')
    expect(shown.getByText('先看羊')).toBeVisible()
    expect(shown.getByText('来源：公安机关通报，2026年9月10日')).toBeVisible()
    expect(shown.getByText('2027年2月28日以后请撤下，不要再转')).toBeVisible()
    await userEvent.click((await group('只要文字')).getByRole('button', { name: '复制' }))
    expect(phone.copied[0]).toContain('2. 打96110问')
    expect(askedFor('material.article')).toEqual([{ case: 'sheep' }])
  })

  test('takes its cover in the two shapes that a public account asks for: its title, and whom it is about', () => {
    const office = '安和旗反诈综合指挥室'
    for (const { title, type } of [...allCases, { title: '一个月的', type: undefined }]) {
      const [wide, square] = (['wide', 'square'] as const).map((shape) => coverSvg({ title, office, ...(type && { type }) }, shape))
      expect([wide?.slice(0, 200), square?.slice(0, 200)]).toEqual([
        expect.stringContaining('width="900" height="383"'),
        expect.stringContaining('width="500" height="500"'),
      ])
      for (const svg of [wide ?? '', square ?? '']) {
        const rows = [...svg.matchAll(/font-size="(\d+)" font-weight="700">([^<]+)</g)].map(([, size, words]) => [Number(size), words])
        expect(
          rows
            .map(([, words]) => words)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(title.replaceAll(' ', ''))
        expect(Math.min(...rows.map(([size]) => Number(size)))).toBeGreaterThanOrEqual(34)
      }
    }
  })

  test('where styles cannot be copied it says where they can', async () => {
    phone.params = { case: 'sheep' }
    render(<Publish />)
    await tap('复制，贴到公众号编辑器')
    expect(await screen.findByText(/请在电脑的浏览器里打开/)).toBeVisible()
  })

  test('of a month in which nothing was put out it says so', async () => {
    phone.params = { month: '2026-03' }
    cloud.answers['material.article'] = () => {
      throw new Refusal('notFound', '这个月没有发布过预警、提示和案例，换一个月吧')
    }
    render(<Publish />)
    expect(await screen.findByText(/换一个月吧/)).toBeVisible()
  })

  test('the address for the county’s website is copied in one tap', async () => {
    render(<Publish />)
    await choose('放到旗县网站')
    await userEvent.click((await group('第一种地址')).getByRole('button', { name: '复制' }))
    await userEvent.click((await group('第二种地址')).getByRole('button', { name: '复制' }))
    expect(phone.copied).toEqual(['https://fz.anhe.example/feed.xml', 'https://fz.anhe.example/feed.json'])
  })
})

describe('布和 has a banner made', () => {
  beforeEach(() => {
    phone.params = { banner: 'calm' }
    cloud.answers['home.today'] = () => ({ grants: [{ role: 'gridWorker', region: 'anhe/baiyin/bayan' }] }) as never
  })

  test('too long for its cloth it is warned of; in two rows it is not', async () => {
    render(<Materials />)
    expect((await group('多大')).getByText(/布超过10米/)).toBeVisible()
    expect(screen.getByText(/一行超过16个字/)).toBeVisible()
    await choose('两行')
    expect(screen.queryByText(/布超过10米/)).toBeNull()
    expect(screen.queryByText(/一行超过16个字/)).toBeNull()
  })

  test('he says how wide the road is and hears what is missing', async () => {
    render(<Materials />)
    await choose('两行')
    const place = await group('挂在哪里')
    await userEvent.type(place.getByRole('textbox', { name: '那里有多宽（米）' }), '3')
    expect(place.getByText(/^挂不下，差\d/)).toBeVisible()
    await userEvent.type(place.getByRole('textbox', { name: '那里有多宽（米）' }), '0')
    expect(place.getByText('挂得下。')).toBeVisible()
  })

  test('the shop gets every size in words; once it hangs, the ledger’s line is filled: until when, and what it says', async () => {
    render(<Materials />)
    await userEvent.click((await group('给印字的店')).getByRole('button', { name: '复制' }))
    expect(phone.copied[0]).toMatch(/布宽0.7米，布长\d+\.?\d*米\n字高0.5米/)
    await tap(/^挂上了，记进台账/)
    const went = new URL(phone.went[0] ?? '', 'http://here')
    expect(Object.fromEntries(went.searchParams)).toEqual({
      form: 'banner',
      due: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      note: '拿不准，问96110；钱转了，打110',
      slogan: 'calm',
    })
  })
})
