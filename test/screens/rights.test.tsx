import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Mine from '@/pages/mine'
import FeedbackPage from '@/rights/feedback'
import Kept from '@/rights/kept'
import Rules from '@/rights/rules'
import FeedbackDesk from '@/work/feedback'
import type { Output } from '../../types/contract'
import { keptKinds } from '../../types/words/kept'
import { askedFor, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

beforeEach(newPhone)

const at = Date.parse('2026-11-23T14:05+08:00')
const kept = (more: Partial<Output<'rights.kept'>> = {}): Output<'rights.kept'> => ({
  kinds: [
    { kind: 'self', count: 1 },
    { kind: 'reports', count: 2 },
    { kind: 'opens', count: 7 },
  ],
  consents: [
    { kind: 'message', template: 'alert', at, rules: '2026-11-30', used: false },
    { kind: 'aid', to: '白音苏木司法所', at, withdrawnAt: at },
  ],
  ...{ untargeted: false, staff: false, ...more },
})
const write = async (label: string, words: string) => {
  await userEvent.click(await screen.findByLabelText(label))
  await userEvent.paste(words)
}

describe('其木格 opens 我的信息', () => {
  test('what is kept, how many, what for, until when; what she agreed to and when', async () => {
    newCloud({ 'rights.kept': () => kept() })
    render(<Kept />)
    expect(await screen.findByRole('heading', { name: '举报 2 件' })).toBeVisible()
    expect(screen.getByText(`放多久：${keptKinds.opens.until}`)).toBeVisible()
    expect(screen.getByText('11月23日，防骗预警提醒，规则 2026-11-30 版')).toBeVisible()
    expect(screen.getByText('11月23日，交给白音苏木司法所，11月23日收回了')).toBeVisible()
    expect(screen.queryByRole('button', { name: '收回：交给司法所的' })).toBeNull()
  })

  test('she takes it away: she reads all of it, and has it on the clipboard as a page or as data', async () => {
    const records = [{ 回执码: 'R7K2-9QXM', 我写的: '有人冒充公安' }]
    newCloud({ 'rights.kept': () => kept(), 'rights.copy': () => ({ at, kinds: [{ kind: 'reports', records }] }) })
    render(<Kept />)
    await tap('整理出来')
    expect(await screen.findByText('我写的：有人冒充公安')).toBeVisible()
    await tap('复制成一页文字')
    expect(await screen.findByText(/^复制好了/)).toBeVisible()
    expect(phone.copied[0]).toContain('举报\n\n回执码：R7K2-9QXM\n我写的：有人冒充公安')
    await tap('复制成数据')
    await waitFor(() => expect(JSON.parse(phone.copied[1] ?? 'null')).toMatchObject({ 举报: records }))
  })

  test('one tap for the tip that everybody gets, one to take a consent back', async () => {
    let now = kept()
    newCloud({
      'rights.kept': () => now,
      'rights.target': ({ forMe }) => ({ forMe }),
      'rights.unsubscribe': () => {
        now = kept({ consents: [] })
        return {}
      },
    })
    render(<Kept />)
    await choose('看大家都一样的')
    expect(askedFor('rights.target')).toEqual([{ forMe: false }])
    await tap('收回：防骗预警提醒')
    expect(await screen.findByText('还没有。')).toBeVisible()
  })

  test('she deletes herself: told before what stays and why, and after; nothing of her is left on the phone but the size of the letters', async () => {
    phone.storage.set(
      'preferences',
      JSON.stringify({ elder: true, village: { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查' }, audiences: ['herder'] }),
    )
    phone.storage.set('family', JSON.stringify({ id: 'f-hers' }))
    phone.storage.set('report-secret.R7K2-9QXM', JSON.stringify('her-own-secret-of-it'))
    newCloud({
      'rights.kept': () => kept(),
      'quiz.forget': () => ({}),
      'rights.erase': () => ({
        kinds: [
          { kind: 'self', count: 1, how: 'deleted' },
          { kind: 'reports', count: 2, how: 'detached' },
        ],
      }),
    })
    render(<Kept />)
    await tap('删掉我的信息')
    expect(screen.getByText(`举报：${keptKinds.reports.stays}`)).toBeVisible()
    expect(askedFor('rights.erase')).toEqual([])
    await tap('都删掉')
    expect(await screen.findByText('村子和情况 1 件：删掉了')).toBeVisible()
    expect(screen.getByText(new RegExp(`^举报 2 件：不再连着您了。举报：${keptKinds.reports.stays}`))).toBeVisible()
    expect(askedFor('quiz.forget')).toEqual([{ family: 'f-hers' }])
    expect([...phone.storage.keys()].filter((key) => key !== 'preferences')).toEqual([])
    expect(phone.storage.get('preferences')).toMatch(/"elder":true/)
    expect(phone.storage.get('preferences')).not.toMatch(/巴彦|herder/)
  })

  test('when the cloud cannot, nothing is deleted here either, and she is told', async () => {
    phone.storage.set('report-secret.R7K2-9QXM', JSON.stringify('her-own-secret-of-it'))
    newCloud({
      'rights.kept': () => kept(),
      'rights.erase': () => {
        throw new Refusal('internal', '出了点问题，请过一会儿再试')
      },
    })
    render(<Kept />)
    await tap('删掉我的信息')
    await tap('都删掉')
    expect(await screen.findByText('出了点问题，请过一会儿再试')).toBeVisible()
    expect(phone.storage.has('report-secret.R7K2-9QXM')).toBe(true)
  })

  test('布和 holds a role: he is told that it has to end first', async () => {
    newCloud({ 'rights.kept': () => kept({ staff: true, name: '布和' }) })
    render(<Kept />)
    expect(await screen.findByText(/^您身上还有工作身份/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '删掉我的信息' })).toBeNull()
    expect(screen.getByText(/您在工作里叫“布和”/)).toBeVisible()
  })
})

test('from 我的 the way leads to 我的信息, 意见和投诉 and 规则', async () => {
  newCloud({})
  render(<Mine />)
  for (const name of ['我的信息', '意见和投诉', '规则']) await tap(name)
  expect(phone.went).toEqual(['/rights/kept/index', '/rights/feedback/index', '/rights/rules/index'])
})

test('the rules say of each kind what, what for and how long, and what stays when it is deleted', async () => {
  newCloud({ 'family.office': () => ({ office: { name: '安和旗反诈中心', how: '0470-1234567' } }) })
  render(<Rules />)
  expect(await screen.findByText('安和旗反诈中心。0470-1234567。')).toBeVisible()
  for (const { title, until } of Object.values(keptKinds)) {
    expect(screen.getByRole('heading', { name: title })).toBeVisible()
    expect(screen.getAllByText(`放多久：${until}。`)[0]).toBeVisible()
  }
  expect(screen.getByText(new RegExp(keptKinds.reports.stays))).toBeVisible()
  expect(screen.getByText(/村哨是 0\.1\.0 版/)).toBeVisible()
})

describe('意见和投诉', () => {
  test('老王 writes without a network: his words are there after a reload, the receipt at once, and it goes up when there is one', async () => {
    newCloud({ 'feedback.mine': () => ({ own: [] }) })
    const first = render(<FeedbackPage />)
    await choose('投诉')
    await write('什么事', '网格员把我家的事说出去了')
    first.unmount()
    render(<FeedbackPage />)
    expect(await screen.findByLabelText('什么事')).toHaveValue('网格员把我家的事说出去了')
    expect(screen.getByRole('radio', { name: '投诉' })).toBeChecked()
    await tap('交上去')
    expect(await screen.findByRole('heading', { name: /^回执码 [A-Z2-9]{4}-/ })).toBeVisible()
    expect(askedFor('feedback.write')).toMatchObject([{ kind: 'complaint', text: '网格员把我家的事说出去了' }])
  })

  test('what he wrote earlier stands with its answer', async () => {
    const answers = [{ text: '查过了，已经批评。', at }]
    newCloud({ 'feedback.mine': () => ({ own: [{ _id: 'R7K2-9QXM', kind: 'complaint', createdAt: at, text: '说出去了', answers }] }) })
    render(<FeedbackPage />)
    expect(await screen.findByText('11月23日答复：查过了，已经批评。')).toBeVisible()
  })

  test('刚格尔 answers, and it is gone from what waits', async () => {
    let open: Output<'feedback.list'>['feedbacks'] = [
      { _id: 'R7K2-9QXM', kind: 'suggestion', text: '字再大一点', createdAt: at, answers: [] },
    ]
    newCloud({
      'person.self': () => ({ name: '刚格尔', posts: [{ role: 'admin', place: '安和旗' }] }),
      'feedback.list': () => ({ feedbacks: open, more: false }),
      'feedback.answer': () => {
        open = []
        return {}
      },
    })
    render(<FeedbackDesk />)
    await write('答复 R7K2-9QXM', '下个月就改')
    await tap('答复本人')
    expect(await screen.findByText('没有等您答复的。')).toBeVisible()
    expect(askedFor('feedback.answer')).toMatchObject([{ code: 'R7K2-9QXM', text: '下个月就改', after: 0 }])
  })
})
