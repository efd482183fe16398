import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { deviceOf } from '@/lib/device'
import Code from '@/work/code'
import Enter from '@/work/enter'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const at = Date.parse('2026-11-23T14:05+08:00')
const device = { system: 'windows', browser: 'edge' } as const
const posts = [
  { role: 'police' as const, place: '白音苏木' },
  { role: 'gridWorker' as const, place: '巴彦嘎查' },
]
const asked = (name: string) => cloud.asked.filter((one) => one.name === name).length
let seats: Output<'person.seats'>['seats']

beforeEach(() => {
  newPhone()
  seats = []
  newCloud({
    'person.requestSeat': () => ({ digits: '048213', word: '马头琴', picture: 'iVBORw0KGgo=', expires: Date.now() + 180_000 }),
    'person.self': () => ({ name: '工作人员', posts: [] }),
    'person.seatRequest': () => ({ id: 'r1', device, word: '马头琴', at, name: '巴图警官', posts }),
    'person.grantSeat': () => ({ until: at + 8 * 3_600_000 }),
    'person.seats': () => ({ seats }),
    'person.endSeat': ({ id }) => {
      seats = seats.filter((seat) => seat.id !== id)
      return {}
    },
  })
})

describe('at the PC', () => {
  beforeEach(() => void jest.useFakeTimers({ advanceTimers: true }))
  afterEach(() => void jest.useRealTimers())

  test('a fresh identity asks; picture, digits and word stand there, and his work opens when he said yes on the phone', async () => {
    render(<Enter />)
    expect(await screen.findByRole('img', { name: '六个数字 0 4 8 2 1 3' })).toBeVisible()
    expect(cloud.asked.map((one) => one.name)).toEqual(['beginFresh', 'person.requestSeat'])
    expect(screen.getByRole('img', { name: '用微信扫的登录码' })).toBeVisible()
    expect(screen.getByText('暗号：马头琴')).toBeVisible()
    act(() => void jest.advanceTimersByTime(2000))
    await waitFor(() => expect(asked('person.self')).toBe(1))
    expect(phone.went).toEqual([])
    cloud.answers['person.self'] = () => ({ name: '巴图警官', posts, until: at })
    act(() => void jest.advanceTimersByTime(2000))
    await waitFor(() => expect(phone.went).toEqual(['/work/todo/index']))
  })

  test.each([
    ['right', 0],
    ['four minutes fast', 4],
    ['five minutes slow', -5],
  ])('by a clock that is %s the code holds three minutes, then a new one comes at a tap', async (_clock, minutes) => {
    const expires = Date.now() + (3 - minutes) * 60_000
    cloud.answers['person.requestSeat'] = () => ({ digits: '048213', word: '马头琴', picture: 'iVBORw0KGgo=', expires })
    render(<Enter />)
    await screen.findByText('暗号：马头琴')
    expect(screen.getByText(/^还有 (3 分 0|2 分 59) 秒$/)).toBeVisible()
    act(() => void jest.advanceTimersByTime(180_000))
    await tap('换一个码')
    await screen.findByText('暗号：马头琴')
    expect(asked('person.requestSeat')).toBe(2)
  })

  test('whoever leaves without signing in is who they were', async () => {
    const { unmount } = render(<Enter />)
    await screen.findByText('暗号：马头琴')
    unmount()
    expect(asked('backToFormer')).toBe(1)
  })

  test('without a network it says so, and begins at a tap', async () => {
    cloud.online = false
    render(<Enter />)
    await screen.findByText(/连不上/)
    cloud.online = true
    await tap('再试一次')
    await screen.findByText('暗号：马头琴')
  })
})

describe('on the phone', () => {
  const type = async (digits: string) => userEvent.type(await screen.findByLabelText('电脑上的六个数字'), digits)

  test('巴图 types the digits, sees which computer and as whom, and says yes', async () => {
    render(<Code />)
    await type('048213')
    expect(await screen.findByText('Windows 电脑，Edge 浏览器，11月23日 14:05 打开的')).toBeVisible()
    expect(screen.getByText('登录成：巴图警官，派出所（白音苏木），网格员（巴彦嘎查）')).toBeVisible()
    expect(screen.getByRole('heading', { name: '暗号：马头琴' })).toBeVisible()
    await tap('是这台，登录')
    expect(await screen.findByText(/登录好了/)).toBeVisible()
    expect(askedFor('person.grantSeat')).toEqual([{ digits: '048213', id: 'r1' }])
  })

  test('scanned, it is looked up at once', async () => {
    phone.params = { scene: encodeURIComponent('048213') }
    render(<Code />)
    await screen.findByRole('heading', { name: '暗号：马头琴' })
    expect(askedFor('person.seatRequest')).toEqual([{ digits: '048213' }])
  })

  test('not his computer: nothing is signed in', async () => {
    render(<Code />)
    await type('048213')
    await tap('不是，不登录')
    expect(await screen.findByText('没有登录。')).toBeVisible()
    expect(askedFor('person.grantSeat')).toEqual([])
  })

  test('digits that no computer shows: said beside the field, and it can be put right', async () => {
    cloud.answers['person.seatRequest'] = () => {
      throw new Refusal('notFound', '没有电脑在用这六个数字')
    }
    render(<Code />)
    await type('048213')
    expect(await screen.findByRole('alert')).toHaveTextContent('没有电脑在用这六个数字')
    await userEvent.clear(screen.getByLabelText('电脑上的六个数字'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('the computers he is signed in at, and the way out of each', async () => {
    seats = [
      { id: 'a', device, since: at, until: at + 8 * 3_600_000 },
      { id: 'b', until: at },
    ]
    render(<Code />)
    const first = (await screen.findByText('Windows 电脑，Edge 浏览器')).parentElement as HTMLElement
    await userEvent.click(within(first).getByRole('button', { name: '在这台电脑上退出' }))
    await waitFor(() => expect(screen.queryByText('Windows 电脑，Edge 浏览器')).toBeNull())
    expect(screen.getByText('一台电脑')).toBeVisible()
  })
})

test('a browser says what it is', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36'
  expect(deviceOf(windows)).toEqual({ system: 'windows', browser: 'chrome' })
  expect(deviceOf(`${windows} Edg/120.0`)).toEqual({ system: 'windows', browser: 'edge' })
  expect(deviceOf(`${windows} QIHU 360SE`)).toEqual({ system: 'windows', browser: 'qihoo' })
  expect(deviceOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/17.0 Safari/605.1')).toEqual({ system: 'mac', browser: 'safari' })
  expect(deviceOf('')).toEqual({ system: 'other', browser: 'other' })
})
