import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { flush, waiting } from '@/lib/outbox'
import ReceiptPage from '@/report/receipt'
import { nextStep } from '@/report/receipt/next-step'
import type { Output } from '../../types/contract'
import { proseFaults } from '../../wording/checks/check'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const code = 'R7K2-9QXM-4HTE'
const at = Date.parse('2026-11-23T14:05+08:00')
const day = 86_400_000
type Receipt = Output<'report.receipt'>
let receipt: Receipt

beforeEach(() => {
  newPhone()
  phone.params = { code }
  phone.storage.set(`report-secret.${code}`, JSON.stringify('s-01234567890123456789'))
  receipt = { _id: code, status: 'received', createdAt: at, changedAt: at, replies: [], own: true }
  newCloud({ 'report.receipt': () => receipt, 'report.mine': () => ({ reports: [] }) })
})

const write = async (label: string, text: string) => {
  await userEvent.click(await screen.findByLabelText(label))
  await userEvent.paste(text)
}

test.each<[Receipt['status'], Partial<Receipt>, RegExp[]]>([
  ['received', {}, [/当场给您回执/, /三天里定下来，到11月26日/, /七天，到11月30日/, /三十天，到12月23日/]],
  ['checking', { moved: { to: '安和旗反诈中心', at: at + day }, since: at + day }, [/11月24日转给了安和旗反诈中心办/, /到12月1日有结果/]],
  ['filed', { caseNumber: '安公立字1号' }, [/立案号 安公立字1号/, /不等于钱一定能追回/]],
  [
    'notFiled',
    { notFiled: 'noFact', replies: [{ status: 'notFiled', text: '看过了', at }] },
    [/理由：没有犯罪事实/, /三天之内送到，到11月26日/, /七天之内可以申请复议，三十天之内要答复您/],
  ],
])('%s: what it means and by when something must happen', async (status, more, says) => {
  receipt = { ...receipt, status, ...more }
  render(<ReceiptPage />)
  for (const words of says) expect(await screen.findByText(words)).toBeVisible()
  // and reads as easily as a tip
  expect(nextStep(receipt).flatMap((words) => proseFaults(words.replace('不等于钱一定能追回', '')))).toEqual([])
})

test('who looked is said by office and number; a mere holder of the code can do nothing with it', async () => {
  receipt = {
    ...receipt,
    looks: [
      { by: '白音苏木派出所', times: 4 },
      { by: '安和旗反诈中心', times: 1 },
    ],
  }
  const own = render(<ReceiptPage />)
  expect(
    await screen.findByText(
      '您的举报被打开、办理或导出过5次：白音苏木派出所4次，安和旗反诈中心1次。谁看过都记着；只在列表里见到的，不算在内。',
    ),
  ).toBeVisible()
  expect(askedFor('report.receipt')).toEqual([{ code, secret: 's-01234567890123456789' }])
  own.unmount()
  const { own: _own, looks: _looks, ...bare } = receipt
  receipt = bare
  render(<ReceiptPage />)
  await screen.findByText('已收到')
  await act(flush)
  expect(screen.queryByRole('button', { name: '想起来了，再补充' })).toBeNull()
  expect(screen.queryByRole('button', { name: '撤回这份举报' })).toBeNull()
})

test('苏和 adds something without a network: kept on the phone, sent once, and then it stands there', async () => {
  cloud.answers['report.add'] = ({ id, text }) => {
    receipt = { ...receipt, additions: [{ id, text, at }] }
    return { additions: 1 }
  }
  render(<ReceiptPage />)
  await tap('想起来了，再补充')
  cloud.online = false
  await write('补充的情况', '他的车牌是蒙字头的')
  await tap('补充给民警')
  expect(await screen.findByText('“他的车牌是蒙字头的”还没送到，有网会自动送出。')).toBeVisible()
  expect(phone.storage.has(`addition.${code}`)).toBe(false)
  cloud.online = true
  await act(flush)
  await act(flush)
  expect(askedFor('report.add')).toEqual([
    { code, secret: 's-01234567890123456789', id: expect.stringMatching(/^a-/), text: '他的车牌是蒙字头的' },
  ])
  expect(await screen.findByText('11月23日 14:05，他的车牌是蒙字头的')).toBeVisible()
  expect(waiting()).toEqual([])
})

test('a question of the police is answered by its own button, and a half-written answer is kept', async () => {
  receipt = { ...receipt, status: 'checking', asks: [{ id: 'r1', text: '是哪家银行的卡？', at }] }
  cloud.answers['report.add'] = () => ({ additions: 1 })
  const first = render(<ReceiptPage />)
  expect(await screen.findByText('是哪家银行的卡？')).toBeVisible()
  await tap('回答民警')
  await write('您的回答', '建行')
  first.unmount()
  render(<ReceiptPage />)
  expect(await screen.findByLabelText('您的回答')).toHaveValue('建行')
  await tap('回答')
  await act(flush)
  expect(askedFor('report.add')).toMatchObject([{ answers: 'r1', text: '建行' }])
})

test('taking it back is asked twice; what the cloud refuses is said', async () => {
  cloud.answers['report.withdraw'] = () => {
    throw new Refusal('conflict', '已经立案，不能撤回了；有话请跟办案的民警说')
  }
  render(<ReceiptPage />)
  await tap('撤回这份举报')
  expect(askedFor('report.withdraw')).toEqual([])
  await tap('真的撤回')
  await act(flush)
  expect(waiting()).toMatchObject([{ refused: '已经立案，不能撤回了；有话请跟办案的民警说' }])
})

test('还没解决, within its days: with a new fact, and it stands among the new ones again', async () => {
  receipt = { ...receipt, status: 'closed', reopenUntil: Date.now() + day }
  cloud.answers['report.reopen'] = () => {
    receipt = { ...receipt, status: 'received' }
    return { status: 'received' }
  }
  render(<ReceiptPage />)
  await tap('还没解决')
  await tap('重新交给民警')
  expect(screen.getByText('写一句再交。')).toBeVisible()
  await write('又出了什么事，有什么新情况', '今天又转走了两千')
  await tap('重新交给民警')
  await act(flush)
  expect(askedFor('report.reopen')).toMatchObject([{ code, text: '今天又转走了两千' }])
  expect(await screen.findByText('已收到')).toBeVisible()
})

test('later than that it is not offered', async () => {
  receipt = { ...receipt, status: 'closed', reopenUntil: Date.now() - 1 }
  render(<ReceiptPage />)
  await screen.findByText('这件事办完了。')
  expect(screen.queryByRole('button', { name: '还没解决' })).toBeNull()
})
