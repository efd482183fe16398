import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ReadMongolian from '@/mongolian/read'
import { sizeOn } from '@/mongolian/read/paper'
import Mine from '@/pages/mine'
import Materials from '@/work/materials'
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

beforeEach(() => {
  newPhone()
  heard.length = 0
  newCloud({
    'material.list': ({ kind, page }) => ({
      materials: { slogan: [page === 0 ? slogan : other], script: [{ kind: 'script' as const, ...script }], poster: [poster] }[kind],
      more: kind === 'slogan' && page === 0,
    }),
    'material.poster': () => ({ poster }),
    'rendering.mongolian': () => ({ text: { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠪᠢᠴᠢᠭ'] }, reviewer: '乌仁' }),
  })
})
const choose = async (group: string, name: string) =>
  userEvent.click(within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name }))

describe('布和 finds what to put up', () => {
  test('by whom it is for and by fraud, ten at a time; a new choice begins at the first page', async () => {
    render(<Materials />)
    await tap('再看十条')
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
