import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { askForAnswers } from '@/lib/answers'
import { flush } from '@/lib/outbox'
import HomePage from '@/pages/home'
import MinePage from '@/pages/mine'
import ReceiptPage from '@/report/receipt'
import FeedbackPage from '@/rights/feedback'
import TodoPage from '@/work/todo'
import type { Input, Output } from '../../types/contract'
import { askedFor, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/subscribe', () => jest.requireActual('@/lib/subscribe.h5'))

const code = 'R7K2-9QXM-4HTE'
const receivedAt = Date.parse('2026-11-23T14:05+08:00')
const reply = { status: 'checking' as const, text: '正在核查，请保留聊天记录', at: receivedAt + 3_600_000 }
let replies: (typeof reply)[]
const receipt = () => ({ _id: code, status: 'received' as const, createdAt: receivedAt, changedAt: receivedAt, replies })
const today: Output<'home.today'> = { village: null, alerts: [], follows: [], grants: [], audiences: [] }
const templates = (['alert', 'task', 'reply'] as const).map((template) => ({ template, id: `tmpl-${template}`, remaining: 0 }))

beforeEach(() => {
  newPhone()
  replies = []
  newCloud({
    'home.today': () => today,
    'report.mine': () => ({ reports: [{ ...receipt(), type: 'unsure' }] }),
    'report.receipt': receipt,
    'todo.list': () => ({ todos: [], counts: {} }),
    'person.self': () => ({ name: '巴图警官', posts: [{ role: 'police', place: '白音苏木' }] }),
    'person.subscriptions': () => ({ follows: [], templates }),
    'person.subscribe': () => ({ remaining: { test: 0, alert: 0, task: 1, reply: 1 } }),
  })
})
/** WeChat asks, and the person says yes. */
const inWeChat = () =>
  Object.assign(window, {
    wx: {
      requestSubscribeMessage: ({ tmplIds, success }: { tmplIds: string[]; success: (a: Record<string, string>) => void }) =>
        success(Object.fromEntries(tmplIds.map((id) => [id, 'accept']))),
    },
  })
afterEach(() => void Reflect.deleteProperty(window, 'wx'))
const opens = async (Page: ComponentType) => {
  cleanup()
  render(<Page />)
  await act(askForAnswers)
}

test('巴图 answered 其木格: her first screen and her tab say so until she has opened it, and again at his next answer', async () => {
  phone.params = { code }
  await opens(ReceiptPage)
  await screen.findByText(/民警看过会在这里答复/)
  replies = [reply]
  await opens(HomePage)
  expect(await screen.findByRole('button', { name: '我的，1 条新答复' })).toBeVisible()
  await tap('您交的举报有答复了')
  expect(phone.went).toEqual([`/report/receipt/index?code=${code}`])
  await opens(ReceiptPage)
  await screen.findByText(reply.text)
  await opens(HomePage)
  expect(screen.queryByText('您交的举报有答复了')).toBeNull()
  replies = [reply, { ...reply, text: '已立案', at: reply.at + 1 }]
  await opens(HomePage)
  expect(await screen.findByText('您交的举报有答复了')).toBeVisible()
})

test('老王 wrote that the loudspeaker begins at six: when 敖都 has answered, his first screen, his tab and 我的 say so until he has read it', async () => {
  const own = {
    _id: code,
    kind: 'complaint' as const,
    createdAt: receivedAt,
    text: '喇叭早上六点就响',
    answers: [] as { at: number; text: string }[],
  }
  let arrived = false
  const arrives = ({ code, text }: Input<'feedback.write'>) => {
    if (!arrived) throw new Refusal('internal', '云那边出了点问题')
    Object.assign(own, { _id: code, text })
    return { at: receivedAt }
  }
  newCloud({
    ...{ 'home.today': () => today, 'report.mine': () => ({ reports: [] }) },
    ...{ 'feedback.mine': () => ({ own: arrived ? [own] : [] }), 'feedback.write': arrives, 'feedback.receipt': () => own },
  })
  // the day before yesterday; since then it waits on his phone, while the cloud says that it has none
  const then = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 2 * 86_400_000)
  await opens(FeedbackPage)
  await userEvent.click(await screen.findByLabelText('什么事'))
  await userEvent.paste(own.text)
  await tap('交上去')
  await screen.findByRole('button', { name: '再写一条' })
  then.mockRestore()
  await opens(HomePage)
  await opens(FeedbackPage)
  await opens(HomePage)
  arrived = true
  await act(flush)
  const asked = askedFor('feedback.mine').length
  await opens(HomePage)
  expect(askedFor('feedback.mine')).toHaveLength(asked + 1)
  await opens(FeedbackPage)
  await screen.findByText('收到了，还没答复')
  own.answers = [{ at: receivedAt + 1, text: '改到八点了' }]
  await opens(HomePage)
  expect(await screen.findByRole('button', { name: '我的，1 条新答复' })).toBeVisible()
  await opens(MinePage)
  expect(await screen.findByRole('button', { name: '意见和投诉：有新答复' })).toBeVisible()
  await opens(HomePage)
  await tap('您写的意见有答复了')
  expect(phone.went).toEqual(['/rights/feedback/index'])
  await opens(FeedbackPage)
  await screen.findByText(/改到八点了/)
  await opens(HomePage)
  expect(screen.queryByText('您写的意见有答复了')).toBeNull()
  expect(screen.queryByRole('button', { name: /新答复/ })).toBeNull()
})

test('whoever never handed anything in on this phone asks nothing', async () => {
  await opens(HomePage)
  expect([...askedFor('report.mine'), ...askedFor('feedback.mine')]).toEqual([])
})

test('其木格 asks on the receipt to be told, and agrees to one message', async () => {
  phone.params = { code }
  inWeChat()
  await opens(ReceiptPage)
  await tap('民警答复了告诉我')
  expect(askedFor('person.subscribe')).toMatchObject([{ accepted: ['reply'] }])
})

test('巴图 asks to be told when something waits, where he finds what waits', async () => {
  inWeChat()
  await opens(TodoPage)
  await tap('有事在微信里告诉我')
  expect(askedFor('person.subscribe')).toMatchObject([{ accepted: ['task'] }])
})
