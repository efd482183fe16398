import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ReadMongolian from '@/mongolian/read'
import { sizeOn } from '@/mongolian/read/paper'
import Mine from '@/pages/mine'
import Materials from '@/work/materials'
import Showing from '@/work/showing'
import { comics } from '../../content/comics'
import { posters } from '../../content/posters'
import { scripts } from '../../content/scripts'
import { slogans } from '../../content/slogans'
import type { Output } from '../../types/contract'
import type { Role } from '../../types/entities/person'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { comeBack, newPhone, phone } from '../support/taro'

jest.mock('@/lib/speak', () => ({
  useVoice: () => true,
  hush: () => {},
  speak: (text: string) => void heard.push(text),
  play: (src: string) => void heard.push(src),
}))
const heard: string[] = []

type Material = Output<'material.list'>['materials'][number]
const [slogan, other] = slogans.map(({ _id, text }): Material => ({ kind: 'slogan', _id, text })) as [Material, Material]
const script = scripts[0] as (typeof scripts)[0]
const poster = { kind: 'poster' as const, ...(posters.find(({ _id }) => _id === 'call-110-first') as (typeof posters)[0]) }

const issued = { office: '安和旗反诈综合指挥室', order: 'hanFirst' as const, until: Date.now() + 80 * 86_400_000 }

beforeEach(() => {
  newPhone()
  heard.length = 0
  newCloud({
    'material.list': ({ kind, page }) => ({
      materials: {
        slogan: [page === 0 ? slogan : other],
        script: [{ kind: 'script' as const, ...script }],
        poster: [poster],
        comic: [{ kind: 'comic' as const, ...comics.farming }],
      }[kind],
      more: kind === 'slogan' && page === 0,
    }),
    'material.poster': () => ({ poster, issued }),
    'material.slogan': () => ({ slogan: { kind: 'slogan', _id: 'sheep-first', text: '先看见羊，后给钱' }, issued }),
    'rendering.mongolian': () => ({ text: { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠪᠢᠴᠢᠭ'] }, reviewer: '乌仁' }),
  })
})
const choose = async (group: string, name: string) =>
  userEvent.click(within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name }))

describe('布和 finds what to put up', () => {
  test('by whom it is for and by fraud, ten at a time; a new choice begins at the first page', async () => {
    render(<Materials />)
    await tap('后一页')
    await choose('给谁看', '家里养牲畜')
    await choose('哪种骗法', '刷单返利')
    await choose('要哪一样', '海报')
    expect(askedFor('material.list')).toEqual([
      { kind: 'slogan', page: 0 },
      { kind: 'slogan', page: 1 },
      { kind: 'slogan', audience: 'herder', page: 0 },
      { kind: 'slogan', audience: 'herder', type: 'rebate', page: 0 },
      { kind: 'poster', audience: 'herder', type: 'rebate', page: 0 },
    ])
  })

  test('a slogan is copied in one tap', async () => {
    render(<Materials />)
    const card = within(await screen.findByRole('group', { name: /^标语，拿不准/ }))
    await userEvent.click(card.getByRole('button', { name: '复制' }))
    expect(await card.findByRole('status')).toHaveTextContent('已复制')
    expect(phone.copied).toEqual(['拿不准，问96110；钱转了，打110'])
  })

  test('a script says how long it takes and is read out; where somebody recorded it, that is heard first', async () => {
    render(<Materials />)
    await choose('要哪一样', '喇叭稿')
    const card = within(await screen.findByRole('group', { name: `喇叭稿，${script.title}` }))
    expect(card.getByText(script.text)).toBeVisible()
    expect(card.getByText(`念一遍大约 ${Math.ceil(script.text.length / 4)} 秒`)).toBeVisible()
    await userEvent.click(card.getByRole('button', { name: '念出来' }))
    expect(heard).toEqual([script.text])

    cloud.answers['material.list'] = () => ({ materials: [{ kind: 'script', ...script, recording: '/sheep.mp3' }], more: false })
    await choose('要哪一样', '海报')
    await choose('要哪一样', '喇叭稿')
    await tap('念出来')
    expect(heard).toEqual([script.text, '/sheep.mp3'])
  })

  test('nothing found says what to do', async () => {
    cloud.answers['material.list'] = () => ({ materials: [], more: false })
    render(<Materials />)
    expect(await screen.findByText(/换一种骗法/)).toBeVisible()
  })

  test('what was withdrawn meanwhile is gone when he comes back, and is not read from the phone without a network', async () => {
    const { unmount } = render(<Materials />)
    await screen.findByRole('group', { name: /^标语，/ })
    cloud.answers['material.list'] = () => ({ materials: [other], more: false })
    await act(async () => comeBack())
    expect(screen.queryByRole('group', { name: `标语，${slogans[0]?.text}` })).toBeNull()
    unmount()
    cloud.online = false
    render(<Materials />)
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
    expect(screen.queryByRole('group', { name: /^标语，/ })).toBeNull()
  })
})

describe('a poster', () => {
  test('opens from the list, drawn as it will hang, with both numbers', async () => {
    const { unmount } = render(<Materials />)
    await choose('要哪一样', '海报')
    await tap(/^海报，钱转走了 马上打110/)
    expect(phone.went).toEqual(['/work/materials/index?poster=call-110-first'])
    unmount()
    phone.params = { poster: 'call-110-first' }
    render(<Materials />)
    const sheet = await screen.findByRole('group', { name: '海报' })
    expect(within(sheet).getByRole('heading', { name: '钱转走了 马上打110' })).toBeVisible()
    for (const line of poster.lines) expect(within(sheet).getByText(line)).toBeVisible()
    expect(within(sheet).getByText('96110')).toBeVisible()
    expect(screen.getByRole('button', { name: '存海报图' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '看蒙古文' })).toBeNull()
  })

  test('withdrawn while it was open, it is gone when he comes back', async () => {
    phone.params = { poster: 'call-110-first' }
    render(<Materials />)
    await screen.findByRole('group', { name: '海报' })
    cloud.answers['material.poster'] = () => {
      throw new Refusal('notFound', '这张海报已经撤下，换一张吧')
    }
    await act(async () => comeBack())
    expect(screen.getByText('这张海报已经撤下，换一张吧')).toBeVisible()
    expect(screen.queryByRole('group', { name: '海报' })).toBeNull()
    expect(screen.queryByRole('button', { name: /打印/ })).toBeNull()
  })
})

describe('in Mongolian', () => {
  test('the way there stands only where somebody ticked one', async () => {
    cloud.answers['material.list'] = () => ({ materials: [{ ...slogan, mongolian: true }, other], more: false })
    render(<Materials />)
    await tap('看蒙古文')
    expect(phone.went).toEqual([`/mongolian/read/index?kind=slogan&id=${slogan._id}`])
  })

  test('it stands upright on a sheet of its own, with the numbers under a poster; nothing of it is kept on the phone', async () => {
    phone.params = { kind: 'poster', id: 'call-110-first' }
    const { container } = render(<ReadMongolian />)
    await screen.findByRole('article')
    expect(container.querySelector('.paper')).toHaveTextContent('ᠮᠣᠩᠭᠣᠯᠪᠢᠴᠢᠭ')
    expect(container.querySelector('.paper')).toHaveTextContent('96110')
    expect([...phone.storage.keys()].filter((key) => key.includes('mn.'))).toEqual([])
    expect(screen.queryByRole('button', { name: '我也遇到过，举报' })).toBeNull()
    await tap('看汉文')
    expect(phone.went).toEqual(['/pages/home/index'])
  })

  test('fewer letters are larger ones', () => {
    const sizes = [8, 60, 600, 3000].map((n) => sizeOn({ headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠠ'.repeat(n)] }))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(new Set(sizes).size).toBe(4)
  })
})

test.each<[Role, boolean]>([
  ['gridWorker', true],
  ['editor', true],
  ['commandRoom', true],
  ['police', false],
  ['leader', false],
])('under 我的, %s has the way there: %s', async (role, has) => {
  cloud.answers['home.today'] = () => ({
    village: null,
    alerts: [],
    follows: [],
    grants: [{ role, region: 'anhe/baiyin' }],
    audiences: [],
  })
  render(<Mine />)
  await screen.findByRole('button', { name: /预警/ })
  expect(!!screen.queryByRole('button', { name: '宣传品' })).toBe(has)
})

describe('whoever shows it or publishes it elsewhere', () => {
  const bayan = 'anhe/baiyin/bayan'
  const now = Date.now()
  const day = 86_400_000
  const alert = {
    ...{ _id: 'sheep', msgType: 'Alert' as const, severity: 'severe' as const, type: 'farming' as const, headline: '有人冒充收羊老板' },
    ...{ lines: ['先要定金再拉羊'], instruction: '先打96110问问', source: '安和旗反诈中心', regions: [bayan] },
    ...{ effective: now - day, expires: now + 9 * day },
  }
  const showing = { region: bayan, spot: '超市门口的屏', at: now - 40 * day, until: now + day }
  const as = (role: Role) => {
    const grants = [{ role, region: bayan }]
    cloud.answers['home.today'] = () => ({ ...{ village: null, tip: null, alerts: [], follows: [], grants, audiences: [] } }) as never
    cloud.answers['person.self'] = () => ({ name: '乌兰', posts: [{ role, place: '巴彦嘎查' }] })
    cloud.answers['material.current'] = () => ({
      alerts: [alert],
      places: role === 'media' ? [] : [{ _id: bayan, name: '巴彦嘎查' }],
      showings:
        role === 'media'
          ? []
          : [
              { ...showing, _id: 's1', kind: 'poster', item: 'p', what: '见到收羊的先打电话', down: 'withdrawn' },
              { ...showing, _id: 's2', kind: 'slogan', item: 's', what: '拿不准，问96110', spot: '公告栏' },
              { ...showing, _id: 's3', kind: 'alert', item: 'sheep', what: '有人冒充收羊老板', spot: '村部的屏' },
            ],
      taken: [{ ...showing, _id: 's0', kind: 'slogan', item: 'o', what: '买羊的先看羊', spot: '公告栏', downAt: now }],
    })
  }

  test('塔娜 finds alerts first, then tips and whole cases, each copied in one tap; she puts nothing up', async () => {
    as('media')
    cloud.answers['tip.list'] = () => ({ tips: [{ _id: 't', headline: '没见着羊，不付定金', lines: ['当面看羊'] }], more: false })
    cloud.answers['case.list'] = () => ({
      cases: [{ _id: 'c', title: '两百只羊的定金', type: 'farming', turningPoint: '对方不肯视频', amountBand: '1-5' } as never],
      more: false,
    })
    cloud.answers['case.read'] = () =>
      ({ case: { title: '两百只羊的定金', story: ['头一段', '后一段'], redFlags: ['不肯视频'], todo: ['先看羊'] }, related: [] }) as never
    render(<Materials />)
    const card = within(await screen.findByRole('group', { name: '预警，有人冒充收羊老板' }))
    await userEvent.click(card.getByRole('button', { name: '复制' }))
    expect(phone.copied.at(-1)).toContain('先要定金再拉羊')
    expect(screen.queryByRole('button', { name: /^我放上了/ })).toBeNull()
    await choose('要哪一样', '提示')
    await tap('复制')
    expect(phone.copied.at(-1)).toBe('没见着羊，不付定金\n当面看羊')
    await choose('要哪一样', '案例')
    await tap('看全文，两百只羊的定金')
    expect(await screen.findByText('后一段')).toBeVisible()
    await tap('复制')
    expect(phone.copied.at(-1)).toBe('两百只羊的定金\n头一段\n后一段\n哪里不对劲：\n不肯视频\n怎么做：\n先看羊')
  })

  test('布和 hung the slogan up: the ledger begins with it; 塔娜 keeps no ledger', async () => {
    as('gridWorker')
    const { unmount } = render(<Materials />)
    await tap(/^挂上了，记进台账：拿不准/)
    expect(phone.went).toEqual([`/work/record/index?form=banner&slogan=${slogan._id}`])
    unmount()
    as('media')
    render(<Materials />)
    await choose('要哪一样', '标语')
    await screen.findByRole('group', { name: /^标语，拿不准/ })
    expect(screen.queryByRole('button', { name: /记进台账/ })).toBeNull()
  })

  test('乌兰 sees what is to come down before all, puts the alert on a screen she named before, and takes down', async () => {
    as('screenOperator')
    cloud.answers['material.show'] = () => ({ id: 'x' })
    cloud.answers['material.takeDown'] = () => ({})
    render(<Showing />)
    await screen.findByText('要取下来的')
    expect((await screen.findAllByRole('heading')).map((one) => one.textContent).slice(0, 3)).toEqual([
      ...['屏上墙上放的', '要取下来的', '见到收羊的先打电话'],
    ])
    expect(screen.getByText('已经放在：村部的屏')).toBeVisible()
    await tap('我放上了，有人冒充收羊老板')
    expect(await screen.findByRole('radio', { name: '超市门口的屏' })).toBeChecked()
    await tap('记下放上了')
    expect(await screen.findByText(/^记下了：超市门口的屏，放到/)).toBeVisible()
    expect(askedFor('material.show')).toEqual([{ region: bayan, spot: '超市门口的屏', kind: 'alert', item: 'sheep', until: alert.expires }])
    await tap('取下来了，见到收羊的先打电话，超市门口的屏')
    expect(askedFor('material.takeDown')).toEqual([{ id: 's1' }])
    await tap('点错了，还放着，买羊的先看羊，公告栏')
    expect(askedFor('material.takeDown').at(-1)).toEqual({ id: 's0', back: true })
  })

  test('a slogan goes up where she writes, for as long as she says', async () => {
    as('screenOperator')
    cloud.answers['material.show'] = () => ({ id: 'x' })
    render(<Materials />)
    await tap(/^我放上了，拿不准/)
    await choose('哪块屏、哪面墙', '别处')
    await tap('记下放上了')
    expect(await screen.findByText('写一下放在哪块屏、哪面墙。')).toBeVisible()
    await userEvent.type(screen.getByLabelText('放在哪里'), '学校门口')
    await choose('放多久', '一个星期')
    await tap('记下放上了')
    expect(await screen.findByText(/^记下了：学校门口/)).toBeVisible()
    const [asked] = askedFor('material.show')
    expect(asked).toMatchObject({ region: bayan, spot: '学校门口', kind: 'slogan' })
    expect(Math.round(((asked?.until ?? 0) - now) / day)).toBeGreaterThanOrEqual(7)
  })
})
