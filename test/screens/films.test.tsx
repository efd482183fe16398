import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { MakeFilm } from '@/lib/film'
import type { NoFilm } from '@/lib/film-words'
import Films from '@/work/films'
import Files from '@/work/screens/files'
import { comics } from '../../content/comics'
import { untilWords } from '../../film/until'
import type { Output } from '../../types/contract'
import type { Role } from '../../types/entities/person'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone } from '../support/taro'

const made: MakeFilm[] = []
let gives: (film: MakeFilm) => Promise<Uint8Array | NoFilm>
const saved: [Blob, string][] = []
jest.mock('@/lib/film', () => ({
  makeFilm: (film: MakeFilm) => {
    made.push(film)
    return gives(film)
  },
}))
jest.mock('@/lib/film-file.h5', () => ({ saveFile: (...file: [Blob, string]) => void saved.push(file) }))
jest.mock('@/work/films/room', () => jest.requireActual('@/work/films/room.h5'))
jest.mock('@/work/screens/files/room', () => jest.requireActual('@/work/screens/files/room.h5'))

const tip = { _id: 'sheep', case: 'c', headline: '没见着羊 不付定金', lines: ['当面看羊', '钱到账再装车'] }
const about = { _id: 'c', title: '两百只羊的定金', type: 'farming' }
const slogan = { kind: 'slogan' as const, _id: 's', text: '先看见羊，后给钱' }
const bayan = 'anhe/baiyin/bayan'
const noon = Date.now() + 3 * 86_400_000
const alert = {
  ...{ _id: 'a', msgType: 'Alert' as const, severity: 'severe' as const, type: 'farming' as const, headline: '有人冒充收羊老板' },
  ...{ lines: ['先要定金再拉羊'], instruction: '先打96110问问', source: '安和旗反诈中心', regions: [bayan] },
  ...{ effective: Date.now() - 1000, expires: noon },
}

const as = (role: Role) => {
  const grants = [{ role, region: bayan }]
  cloud.answers['home.today'] = () => ({ ...{ village: null, tip: null, alerts: [], follows: [], grants, audiences: [] } }) as never
  cloud.answers['person.self'] = () => ({ name: '塔娜', posts: [{ role, place: '安和旗' }] })
}

beforeEach(() => {
  newPhone()
  made.length = 0
  saved.length = 0
  gives = async ({ onProgress }) => {
    onProgress?.(1)
    return new Uint8Array([1, 2, 3])
  }
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  Object.assign(window.HTMLImageElement.prototype, { decode: async () => {} })
  Object.assign(URL, { createObjectURL: () => 'blob:film', revokeObjectURL: () => {} })
  newCloud({
    'todo.list': () => ({ todos: [], counts: {} }),
    'tip.list': () => ({ tips: [tip], more: false }),
    'tip.read': () => ({ tip: { ...tip, case: 'c', audiences: [], speech: '' }, case: about }) as unknown as Output<'tip.read'>,
    'material.list': () => ({ materials: [slogan], more: false }),
    'material.current': () => ({ alerts: [alert], places: [], showings: [], taken: [] }),
  })
  as('media')
})

describe('短片', () => {
  const begin = async () => {
    render(<Films />)
    await tap('做成短片，没见着羊 不付定金')
    await screen.findByRole('img', { name: '短片，没见着羊不付定金' })
  }

  test('塔娜 takes a tip, sees how long it is, makes it, plays it and saves it under its day', async () => {
    await begin()
    expect(screen.getByText(/^一共2\d秒$/)).toBeVisible()
    expect(screen.queryByRole('radiogroup', { name: '写哪种文字' })).toBeNull()
    expect(screen.getByLabelText('落款，写在最后')).toHaveValue('安和旗反诈宣传')
    await tap('做成短片')
    expect(await screen.findByText('做好了，放一遍看看，再存下来。')).toBeVisible()
    expect(made[0]).toMatchObject({ width: 720, height: 1280, fps: 25 })
    await tap('存到电脑')
    expect(saved[0]?.[1]).toMatch(/^没见着羊不付定金-放到\d{4}年\d{1,2}月\d{1,2}日\.mp4$/)
    await choose('横的，放屏上')
    expect(screen.queryByRole('button', { name: '存到电脑' })).toBeNull()
    await tap('做成短片')
    await waitFor(() => expect(made[1]).toMatchObject({ width: 1280, height: 720 }))
  })

  test('the case was withdrawn while she looked: no film is made', async () => {
    await begin()
    cloud.answers['tip.read'] = () => ({ tip: { ...tip, case: 'c', audiences: [], speech: '' }, case: null })
    await tap('做成短片')
    expect(await screen.findByText(/撤下了，不能再做短片/)).toBeVisible()
    expect(made).toEqual([])
  })

  test('it was worded anew while she looked: she is told to take the new words', async () => {
    await begin()
    const now = { ...tip, lines: ['当面看羊'], case: 'c', audiences: [], speech: '' }
    cloud.answers['tip.read'] = () => ({ tip: now, case: about }) as unknown as Output<'tip.read'>
    await tap('做成短片')
    expect(await screen.findByText(/刚刚改过了/)).toBeVisible()
    expect(made).toEqual([])
  })

  test('an old browser is told so in words, and what broke may be tried again', async () => {
    gives = async () => 'browser'
    await begin()
    await tap('做成短片')
    expect(await screen.findByText(/这个浏览器做不了短片/)).toBeVisible()
  })

  test('she stops it half way, and nothing comes of it', async () => {
    gives = ({ stop, onProgress }) => {
      onProgress?.(0.45)
      return new Promise((resolve) => stop?.addEventListener('abort', () => resolve('stopped')))
    }
    await begin()
    await tap('做成短片')
    expect(await screen.findByText('正在做，45%')).toBeVisible()
    await tap('停下，不做了')
    expect(await screen.findByRole('button', { name: '做成短片' })).toBeEnabled()
    expect(screen.queryByRole('button', { name: '存到电脑' })).toBeNull()
  })

  test('a comic becomes a film of its pictures, and stays up no longer than its case', async () => {
    const comic = { ...comics.farming }
    const until = Date.now() + 5 * 86_400_000
    cloud.answers['material.list'] = () => ({ materials: [{ kind: 'comic', ...comic }], more: false })
    cloud.answers['case.comic'] = () => ({ comic, until })
    render(<Films />)
    await choose('漫画')
    await tap(`做成短片，${comic.title}`)
    await tap('做成短片')
    await tap('存到电脑')
    expect(saved[0]?.[1]).toContain(untilWords(until))
  })

  test('a tip with Mongolian is made in either script or both; where its words were changed meanwhile, no film is made', async () => {
    const pen = { font: '', measureText: () => ({ width: 10 }) }
    const anything = new Proxy(pen, { get: (own, key) => (key in own ? own[key as 'font'] : () => {}) })
    jest.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(anything as never)
    const read = cloud.answers['tip.read'] as () => Output<'tip.read'>
    cloud.answers['tip.read'] = () => ({ ...read(), mongolian: true })
    let headline = 'ᠮᠣᠩᠭᠣᠯ'
    cloud.answers['rendering.mongolian'] = () => ({ text: { headline, paragraphs: ['ᠪᠢᠴᠢᠭ'] }, reviewer: '乌仁' })
    render(<Films />)
    await tap('做成短片，没见着羊 不付定金')
    await screen.findByRole('img', { name: '短片，双语 没见着羊不付定金' })
    await choose('只有蒙古文')
    expect(screen.getByText(/还没有人用蒙古语念/)).toBeVisible()
    await tap('做成短片')
    await tap('存到电脑')
    expect(saved[0]?.[1]).toMatch(/^蒙古文没见着羊不付定金-放到/)
    await choose('只有汉文')
    await screen.findByRole('img', { name: '短片，没见着羊不付定金' })
    await choose('汉文和蒙古文')
    headline = 'ᠬᠡᠯᠡ'
    await tap('做成短片')
    expect(await screen.findByText(/刚刚改过了/)).toBeVisible()
  })

  test('she looks for it in her own words, and by kind: the tips of the cases that are found, the nearest first', async () => {
    const two = [
      { ...tip, _id: 'hay', case: 'far', headline: '草料先看货' },
      { ...tip, case: 'near' },
    ]
    cloud.answers['case.list'] = () => ({ cases: ['near', 'far'].map((_id) => ({ ...about, _id })), more: false }) as never
    cloud.answers['tip.list'] = ({ cases }) => ({ tips: cases ? two : [], more: false })
    render(<Films />)
    await userEvent.click(await screen.findByLabelText('搜一搜'))
    await userEvent.paste('买羊要定金')
    await screen.findByRole('group', { name: tip.headline })
    const rows = screen.getAllByRole('button', { name: /^做成短片，/ }).map((one) => one.getAttribute('aria-label'))
    expect(rows).toEqual([`做成短片，${tip.headline}`, '做成短片，草料先看货'])
    await choose('虚假购物')
    await waitFor(() => expect(askedFor('case.list').at(-1)).toMatchObject({ words: '买羊要定金', type: 'shopping' }))
    expect(askedFor('tip.list').at(-1)).toEqual({ cases: ['near', 'far'] })
  })

  test('on a phone she reads where it is done', () => {
    const { Room } = jest.requireActual<typeof import('@/work/films/room')>('@/work/films/room')
    render(<Room />)
    expect(screen.getByText(/短片在电脑上做/)).toBeVisible()
  })
})

describe('给插优盘的屏', () => {
  test('乌兰 chooses size and pieces; an alert stands first and ends when it ends', async () => {
    as('screenOperator')
    render(<Files />)
    await userEvent.click(await screen.findByRole('checkbox', { name: /有人冒充收羊老板/ }))
    await choose('标语')
    await userEvent.click(await screen.findByRole('checkbox', { name: '选上，先看见羊，后给钱' }))
    const pictures = screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))
    expect(pictures[0]).toMatch(/^有人冒充收羊老板，第1张/)
    expect(pictures.at(-1)).toMatch(/^先看见羊，后给钱/)
    expect(screen.getByRole('button', { name: '做成优盘文件夹，2条' })).toBeEnabled()
    expect(screen.queryByRole('radio', { name: '提示' })).toBeNull()
  })

  test('the slogan was withdrawn meanwhile: it is named, and nothing is made', async () => {
    as('gridWorker')
    render(<Files />)
    await userEvent.click(await screen.findByRole('checkbox', { name: '选上，先看见羊，后给钱' }))
    cloud.answers['material.list'] = () => ({ materials: [], more: false })
    await tap('做成优盘文件夹，1条')
    expect(await screen.findByText('“先看见羊，后给钱”撤下或者改过了。去掉它，再做一次。')).toBeVisible()
    expect(saved).toEqual([])
    expect(askedFor('material.current')).toEqual([])
  })

  test('a size of one’s own comes from the bill; an odd one has no film, and says so', async () => {
    as('gridWorker')
    render(<Files />)
    await choose('别的大小')
    const write = async (label: string, words: string) => {
      await userEvent.clear(screen.getByLabelText(label))
      await userEvent.type(screen.getByLabelText(label), words)
    }
    await write('宽，米', '3.2')
    await write('高，米', '1.92')
    await write('点距，毫米', '5')
    expect(screen.getByText('这块屏是 640×384 个点。')).toBeVisible()
    await write('高，米', '1.925')
    expect(screen.getByText('这块屏是 640×385 个点。')).toBeVisible()
    expect(screen.getByText(/单数个点，做不了视频/)).toBeVisible()
  })
})
