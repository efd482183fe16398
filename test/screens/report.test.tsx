import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { agreed } from '@/lib/agreed'
import { flush, waiting } from '@/lib/outbox'
import { choosePictures } from '@/lib/picture'
import ReceiptPage from '@/report/receipt'
import ReportPage from '@/report/write'
import { limits } from '@/report/write/limits'
import { record } from '@/report/write/microphone'
import { NoSound } from '@/report/write/microphone-words'
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

jest.mock('@/report/write/microphone', () => ({ record: jest.fn(), playable: (_id: string, bytes: string) => `data:,${bytes}` }))

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
const receipt = () => phone.went.map((url) => url.match(/^\/report\/receipt\/index\?code=(.+)$/)?.[1]).find(Boolean) ?? ''
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
      paid: true,
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
  jest.mocked(choosePictures).mockResolvedValueOnce({ images: ['cGljdHVyZQ=='], left: ['“a.heic”没有加上', '还能加1张，有2张没有加上'] })
  render(<ReportPage />)
  await tap('加照片')
  await screen.findByAltText('第1张照片')
  expect(screen.getAllByRole('alert').map((one) => one.textContent)).toEqual(['“a.heic”没有加上', '还能加1张，有2张没有加上'])
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
  expect(screen.getByText(/^写一两句，或者说一段/)).toBeVisible()
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
  expect(phone.went.at(-1)).toBe('/report/write/index')
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

test('opened again, the police’s days count from then, for whoever holds the code', async () => {
  const opened = Date.parse('2026-12-20T09:00+08:00')
  cloud.answers['report.receipt'] = ({ code }) => ({
    ...{ _id: code, ...received, changedAt: opened, since: opened },
  })
  render(<ReceiptPage />)
  await write('查别的回执码', 'r7k2 9qxm')
  await tap('查一查')
  expect(await screen.findByText(/一般三天里定下来，到12月23日；要再查一查的七天，到12月27日/)).toBeVisible()
})

describe('老王 lost money ten minutes ago', () => {
  const now = Date.parse('2026-11-29T14:05+08:00')
  beforeEach(() => void jest.spyOn(Date, 'now').mockReturnValue(now))
  afterEach(() => void jest.restoreAllMocks())

  test('he is told first to call 110 and what a report cannot do; within two days it may still be stopped, later that is not said', async () => {
    render(<ReportPage />)
    await choose('转了')
    expect(screen.getByText(/在这里举报停不住钱/)).toBeVisible()
    await choose('一小时以内')
    expect(screen.getByText(/还来得及请警察止付/)).toBeVisible()
    await choose('两天以前')
    expect(screen.queryByText(/还来得及/)).toBeNull()
    await tap('拨打 110')
    expect(phone.dialled).toEqual(['110'])
    await choose('打过了')
    expect(screen.getByRole('alert')).toHaveTextContent('打过110就好')
    expect(document.body).not.toHaveTextContent(/黄金|安全了|追回/)
  })

  test('a shared screen and a caller who is still there: to be ended before anything is written', async () => {
    render(<ReportPage />)
    await userEvent.click(screen.getByRole('checkbox', { name: '手机屏幕还共享着' }))
    expect(screen.getByText(/先关掉屏幕共享/)).toBeVisible()
    await userEvent.click(screen.getByRole('checkbox', { name: '对方还在联系' }))
    expect(screen.getByText(/先挂掉，别再回他/)).toBeVisible()
  })

  test('two payments to the minute and what came before: put in order by themselves, and nothing else is required', async () => {
    render(<ReportPage />)
    await choose('转了')
    await tap('一笔一笔写，好止付')
    await write('第1笔：多少元', '4800')
    await tap('第1笔：就是刚才')
    await write('第1笔：对方的账号', '6217 0000 1111')
    await write('第1笔：对方的户名', '李某')
    await tap('再写一笔')
    await tap('交上去')
    expect(screen.getByText(/^写上多少元/)).toBeVisible()
    await write('第2笔：多少元', '1.2万')
    const [, second] = screen.getAllByRole('radiogroup', { name: /怎么转的$/ })
    await userEvent.click(within(second as HTMLElement).getByRole('radio', { name: '微信' }))
    await tap('加一件事')
    await write('第1件事：发生了什么', '加了微信')
    fireEvent.change(screen.getByLabelText('第1件事：哪天'), { target: { value: '2026-11-28' } })
    fireEvent.change(screen.getByLabelText('第1件事：几点几分'), { target: { value: '09:30' } })
    const line = within(screen.getByRole('list', { name: '按时间排好的经过' })).getAllByRole('listitem')
    expect(line.map((one) => one.textContent)).toEqual(['11月28日 09:30加了微信', '11月29日 14:05银行卡、手机银行转了4800元，给李某'])
    await tap('交上去')
    await act(flush)
    const [sent] = askedFor('report.submit')
    expect(sent).toMatchObject({
      ...{ what: '', paid: true, paidAt: now, moments: [{ at: Date.parse('2026-11-28T09:30+08:00'), what: '加了微信' }] },
      transfers: [
        { at: now, amount: 4800_00, through: 'bank', account: '6217 0000 1111', name: '李某' },
        { amount: 12_000_00, through: 'wechat' },
      ],
    })
    expect(contract['report.submit'].input().safeParse(sent).success).toBe(true)
  })

  test('half-written payments, sounds and moments are there after the app was killed', async () => {
    const first = render(<ReportPage />)
    await choose('转了')
    await tap('一笔一笔写，好止付')
    await write('第1笔：多少元', '4800')
    await tap('加一件事')
    await write('第1件事：发生了什么', '加了微信')
    first.unmount()
    render(<ReportPage />)
    expect(screen.getByLabelText('第1笔：多少元')).toHaveValue('4800')
    expect(screen.getByLabelText('第1件事：发生了什么')).toHaveValue('加了微信')
    await tap('去掉第1笔')
    await tap('点错了，放回来')
    expect(screen.getByLabelText('第1笔：多少元')).toHaveValue('4800')
  })
})

describe('说给民警听', () => {
  const speaks = (bytes: string, length: number) => {
    const stop = jest.fn()
    let over: (taken: { bytes: string; length: number }) => void = () => {}
    const taken = new Promise<{ bytes: string; length: number }>((done) => (over = done))
    stop.mockImplementation(() => over({ bytes, length }))
    jest.mocked(record).mockResolvedValueOnce({ taken, stop, drop: () => {} })
  }

  test('其木格 tells it instead of writing: two pieces, one taken out and put back, and both go with the report', async () => {
    render(<ReportPage />)
    speaks('Zmlyc3Q=', 60)
    await tap('点一下，开始说')
    await tap('说完了')
    expect(await screen.findByText('第1段，60秒')).toBeVisible()
    speaks('c2Vjb25k', 20)
    await tap('再说一段')
    await tap('说完了')
    await screen.findByText('第2段，20秒')
    await tap('去掉第1段录音')
    expect(screen.queryByText('第2段，20秒')).toBeNull()
    await tap('点错了，放回来')
    expect(await screen.findByText('第2段，60秒')).toBeVisible()
    await tap('交上去')
    await act(flush)
    expect(askedFor('report.submit')).toMatchObject([{ what: '', sounds: 2 }])
    expect(askedFor('report.attach')).toMatchObject([
      { kind: 'sound', image: 'c2Vjb25k', length: 20 },
      { kind: 'sound', image: 'Zmlyc3Q=', length: 60 },
    ])
    expect([...phone.storage.keys()].filter((key) => key.startsWith('draft.'))).toEqual([])
  })

  test('three minutes are enough, and no microphone is said in words', async () => {
    jest.mocked(record).mockRejectedValueOnce(new NoSound('没有准许用话筒'))
    render(<ReportPage />)
    await tap('点一下，开始说')
    expect(await screen.findByText('没有准许用话筒')).toBeVisible()
    for (const n of [1, 2, 3]) {
      speaks('eA==', 60)
      await tap(n === 1 ? '点一下，开始说' : '再说一段')
      await tap('说完了')
      await screen.findByText(`第${n}段，60秒`)
    }
    expect(screen.getByText('录满三分钟了，够听了。')).toBeVisible()
    expect(jest.mocked(record).mock.lastCall).toEqual([60])
  })
})

test('it asks what the kind of fraud leaves behind, and the rest by one more tap', async () => {
  render(<ReportPage />)
  await choose('刷单返利')
  expect(screen.queryByRole('button', { name: '加一条电话号码' })).toBeNull()
  expect(screen.getByRole('button', { name: '加一条软件名' })).toBeVisible()
  await tap('对方留下的还有别的')
  expect(screen.getByRole('button', { name: '加一条电话号码' })).toBeVisible()
})

test("the form's limits are the contract's: as much passes, one more does not", () => {
  const passes = (change: object) =>
    contract['report.submit'].input().safeParse({ code: 'R7K2-9QXM', region: 'anhe', type: 'unsure', what: '事', seen: [], ...change })
      .success
  const payment = { id: 't', amount: 1, through: 'bank' }
  const clue = (length: number) => ({ kind: 'phone', value: '1'.repeat(length) })
  const makers: { [K in keyof typeof limits]: (n: number) => boolean } = {
    what: (n) => passes({ what: '事'.repeat(n) }),
    contact: (n) => passes({ contact: '1'.repeat(n) }),
    clue: (n) => passes({ seen: [clue(n)] }),
    clues: (n) => passes({ seen: Array.from({ length: n }, () => clue(1)) }),
    loss: (n) => passes({ loss: n * 100 }),
    where: (n) => passes({ seen: [{ ...clue(1), where: '在'.repeat(n) }] }),
    transfers: (n) => passes({ transfers: Array.from({ length: n }, () => payment) }),
    transfer: (n) => passes({ transfers: [{ ...payment, account: '1'.repeat(n), serial: '1'.repeat(n) }] }),
    named: (n) => passes({ transfers: [{ ...payment, name: '李'.repeat(n), bank: '行'.repeat(n), from: '行'.repeat(n) }] }),
    moments: (n) => passes({ moments: Array.from({ length: n }, () => ({ at: 1, what: '事' })) }),
    moment: (n) => passes({ moments: [{ at: 1, what: '事'.repeat(n) }] }),
    sounds: (n) => passes({ sounds: n }),
    pictures: (n) => Report().shape.pictures.safeParse(Array.from({ length: n }, () => ({ id: 'p', file: 'f' }))).success,
  }
  for (const [name, fits] of Object.entries(makers)) {
    const most = limits[name as keyof typeof limits]
    expect([name, fits(most), fits(most + 1)]).toEqual([name, true, false])
  }
})
