import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { agreed } from '@/lib/agreed'
import { flush, waiting } from '@/lib/outbox'
import { choosePictures } from '@/lib/picture'
import ReceiptPage from '@/pages/receipt'
import ReportPage from '@/pages/report'
import { limits } from '@/pages/report/limits'
import { contract } from '../../types/contract'
import { Report } from '../../types/entities/report'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/picture', () => ({
  choosePictures: jest.fn(async () => ({ images: [], left: [] })),
  showable: (_id: string, image: string) => `data:image/jpeg;base64,${image}`,
  unshow: () => {},
}))

const regions = [
  { _id: 'anhe', name: '安和旗', level: 'county' as const },
  { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const },
  { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', level: 'village' as const },
  { _id: 'anhe/baiyin/hongqi', name: '红旗村', level: 'village' as const },
]
const receivedAt = Date.parse('2026-11-23T14:05+08:00')
const received = { type: 'unsure' as const, status: 'received' as const, createdAt: receivedAt, changedAt: receivedAt, replies: [] }

beforeEach(() => {
  newPhone()
  newCloud({
    'home.villages': () => ({ regions }),
    'report.submit': ({ code }) => ({ code, receivedAt, desk: '白音苏木派出所' }),
    'report.attach': () => ({ pictures: 1 }),
    'report.receipt': ({ code }) => ({ _id: code, ...received }),
    'report.mine': () => ({ reports: [] }),
  })
})

const write = async (label: string, text: string) => {
  await userEvent.click(screen.getByLabelText(label))
  await userEvent.paste(text)
}
/** The code of the receipt the phone went to. */
const receipt = () => phone.went.map((url) => url.match(/^\/pages\/receipt\/index\?code=(.+)$/)?.[1]).find(Boolean) ?? ''
const online = async () => {
  cloud.online = true
  await act(flush)
}

test('老王 tells what happened; the code is there at once and the police have all of it', async () => {
  render(<ReportPage />)
  await choose('转了')
  expect(screen.getByRole('alert')).toHaveTextContent('先打110')
  await write('一共多少元', '4800.5')
  await write('发生了什么', '收羊老板让我先转检疫费')
  await tap('加一条电话号码')
  await write('对方的电话号码', '16500000000')
  await tap('加一条收款账号')
  await choose('红旗村')
  await write('怎么找到您', '晚上七点以后打')
  await tap('交上去')
  expect(receipt()).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){2}$/)
  await act(flush)
  expect(askedFor('report.submit')).toEqual([
    {
      code: receipt(),
      secret: expect.stringMatching(/^s-\w{20}$/),
      region: 'anhe/baiyin/hongqi',
      type: 'unsure',
      what: '收羊老板让我先转检疫费',
      seen: [{ kind: 'phone', value: '16500000000' }],
      loss: 480_050,
      contact: '晚上七点以后打',
    },
  ])
})

test('a double tap hands in one report', async () => {
  render(<ReportPage />)
  await write('发生了什么', '有人拉我进群做任务')
  await userEvent.dblClick(screen.getByRole('button', { name: '交上去' }))
  await act(flush)
  expect(askedFor('report.submit')).toHaveLength(1)
  expect(phone.went).toHaveLength(1)
})

test('without a network 苏和 gets his code; the report and its picture go out later, once', async () => {
  jest.mocked(choosePictures).mockResolvedValueOnce({ images: ['cGljdHVyZQ=='], left: [] })
  cloud.online = false
  render(<ReportPage />)
  await write('发生了什么', '卖粮款被冻住了')
  await tap('加照片')
  await screen.findByAltText('第1张照片')
  await tap('交上去')
  phone.params = { code: receipt() }
  const shown = render(<ReceiptPage />)
  expect(screen.getByText(receipt())).toBeVisible()
  expect(screen.getByText('还没送到，有网会自动送出')).toBeVisible()
  expect(screen.queryByText('已收到')).toBeNull()

  await online()
  await Promise.all([flush(), flush()])
  expect(await screen.findByText('已收到')).toBeVisible()
  expect(askedFor('report.submit')).toHaveLength(1)
  expect(askedFor('report.attach')).toMatchObject([{ code: receipt(), image: 'cGljdHVyZQ==' }])
  expect(waiting()).toEqual([])
  shown.unmount()
})

test('老王 is told that the code is what counts; leaving without it is noticed once, and not at all once it was copied', async () => {
  const leaveReceipt = async (copies: boolean) => {
    phone.went = []
    const form = render(<ReportPage />)
    await write('发生了什么', '收羊的让我先转检疫费')
    await tap('交上去')
    form.unmount()
    phone.params = { code: receipt() }
    const shown = render(<ReceiptPage />)
    expect(screen.getByText(/浏览器过些天可能清掉/)).toBeVisible()
    if (copies) await tap('复制回执码')
    shown.unmount()
    phone.params = {}
  }
  const asked = () => screen.queryByText(`回执码 ${receipt()} 记下了吗？`)

  await leaveReceipt(false)
  const next = render(<ReportPage />)
  expect(asked()).toBeVisible()
  await tap('记下了')
  expect(asked()).toBeNull()
  next.unmount()
  render(<ReportPage />).unmount()
  expect(asked()).toBeNull()

  await leaveReceipt(true)
  render(<ReportPage />)
  expect(asked()).toBeNull()
})

test('what could not be added is said by name, the others are there; a refused privacy question says how to agree', async () => {
  jest.mocked(choosePictures).mockResolvedValueOnce({ images: ['cGljdHVyZQ=='], left: ['“a.heic”没有加上', '最多三张，有2张没有加上'] })
  render(<ReportPage />)
  await tap('加照片')
  await screen.findByAltText('第1张照片')
  expect(screen.getAllByRole('alert').map((one) => one.textContent)).toEqual(['“a.heic”没有加上', '最多三张，有2张没有加上'])
  const refusal = { errMsg: 'chooseMedia:fail privacy permission is not authorized' }
  jest.mocked(choosePictures).mockImplementationOnce(async () => (await agreed(Promise.reject(refusal))) ?? { images: [], left: [] })
  await tap('加照片')
  expect(await screen.findByRole('alert')).toHaveTextContent('点“同意”')
  expect(screen.getByRole('button', { name: '加照片' })).toBeEnabled()
})

test('an app killed half way has lost no letter, and keeps its code', async () => {
  const first = render(<ReportPage />)
  await write('发生了什么', '写到一半')
  await tap('加一条软件名')
  await write('对方的软件名', '某某会议')
  const { code } = JSON.parse(phone.storage.get('draft.report') ?? '')
  first.unmount()

  render(<ReportPage />)
  expect(screen.getByLabelText('发生了什么')).toHaveValue('写到一半')
  expect(screen.getByLabelText('对方的软件名')).toHaveValue('某某会议')
  await tap('交上去')
  expect(receipt()).toBe(code)
  expect(phone.storage.has('draft.report')).toBe(false)
})

test('what is missing is said beside the field, and nothing leaves the phone', async () => {
  render(<ReportPage />)
  await choose('转了')
  await write('一共多少元', '四千八')
  await tap('交上去')
  expect(screen.getByText('写一两句发生了什么，民警才好查')).toBeVisible()
  expect(screen.getByText(/没看懂这个数/)).toBeVisible()
  expect(phone.went).toEqual([])
  expect(waiting()).toEqual([])
})

test('a code that somebody has already: the words come back, and go out under a new code', async () => {
  cloud.answers['report.submit'] = () => {
    throw new Refusal('conflict', '这个回执码已被使用，请再交一次')
  }
  const form = render(<ReportPage />)
  await write('发生了什么', '有人冒充客服')
  await tap('交上去')
  await act(flush)
  const taken = receipt()
  form.unmount()
  phone.params = { code: taken }
  const refused = render(<ReceiptPage />)
  expect(screen.getByText('这个回执码已被使用，请再交一次')).toBeVisible()
  await tap('打开看看，再交一次')
  expect(phone.went.at(-1)).toBe('/pages/report/index')
  refused.unmount()

  phone.went = []
  cloud.answers['report.submit'] = ({ code }) => ({ code, receivedAt, desk: '' })
  render(<ReportPage />)
  expect(screen.getByLabelText('发生了什么')).toHaveValue('有人冒充客服')
  await tap('交上去')
  await act(flush)
  expect(receipt()).not.toBe(taken)
  expect(waiting()).toEqual([])
})

test('老王 looks a code up, typed as people type, and reads the answer', async () => {
  cloud.answers['report.receipt'] = ({ code }) => ({
    _id: code,
    ...received,
    status: 'checking',
    changedAt: receivedAt + 1,
    replies: [{ status: 'checking', text: '正在核查，请留意电话', at: receivedAt + 1 }],
  })
  render(<ReceiptPage />)
  await write('查别的回执码', 'r7k2 9qx0')
  await tap('查一查')
  expect(screen.getByText(/请再核对/)).toBeVisible()
  await userEvent.clear(screen.getByLabelText('查别的回执码'))
  await write('查别的回执码', 'r7k2 9qxm')
  await tap('查一查')
  expect(await screen.findByText('正在核查，请留意电话')).toBeVisible()
  expect(askedFor('report.receipt')).toEqual([{ code: 'R7K2-9QXM' }])
})

test("the form's limits are the contract's: as much passes, one more does not", () => {
  const passes = (change: object) =>
    contract['report.submit'].input().safeParse({ code: 'R7K2-9QXM', region: 'anhe', type: 'unsure', what: '事', seen: [], ...change })
      .success
  const clue = (length: number) => ({ kind: 'phone', value: '1'.repeat(length) })
  const makers: { [K in keyof typeof limits]: (n: number) => boolean } = {
    what: (n) => passes({ what: '事'.repeat(n) }),
    contact: (n) => passes({ contact: '1'.repeat(n) }),
    clue: (n) => passes({ seen: [clue(n)] }),
    clues: (n) => passes({ seen: Array.from({ length: n }, () => clue(1)) }),
    loss: (n) => passes({ loss: n * 100 }),
    pictures: (n) => Report().shape.pictures.safeParse(Array.from({ length: n }, () => ({ id: 'p', file: 'f' }))).success,
  }
  for (const [name, fits] of Object.entries(makers)) {
    const most = limits[name as keyof typeof limits]
    expect([name, fits(most), fits(most + 1)]).toEqual([name, true, false])
  }
})
