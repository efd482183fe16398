import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Ask from '@/check/ask'
import { loadModel } from '@/check/ask/model'
import { pasted } from '@/check/ask/paste'
import { draft, keepDraft } from '@/lib/report-draft'
import { askedFor, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/check/ask/paste', () => ({ pasted: jest.fn() }))
jest.mock('@/check/ask/model', () => ({ loadModel: jest.fn(jest.requireActual('@/check/ask/model').loadModel) }))

beforeEach(() => {
  newPhone()
  newCloud({
    'check.ask': () => ({
      version: '1',
      level: 'none',
      meaning: '没看到，不等于没问题。',
      types: [],
      marks: [],
      ask: [],
      todo: ['打96110'],
      cases: [],
    }),
  })
})

const write = (words: string) => userEvent.type(screen.getByLabelText('收到的话，或者您遇到的事'), words)

test('其木格 tells it in her own words: what it is like, the words that matter, what to do; nothing leaves the phone', async () => {
  render(<Ask />)
  await write('有人打电话说我孙子被抓了，让我汇两万块钱，还不让告诉家里人')
  await tap('看看像不像')
  expect(await screen.findByRole('status')).toHaveTextContent(/高危|可疑/)
  expect(screen.getByText(/不让告诉家里.*（\d）/)).toBeVisible()
  expect(screen.getByText(/瞒|不许您告诉别人/)).toBeVisible()
  expect(screen.getAllByRole('button', { name: /^案例，/ })).toHaveLength(2)
  expect(askedFor('check.ask')).toEqual([])
})

test('a near case that was withdrawn since gives way once the library answers; without a network the phone’s own stay', async () => {
  newCloud({
    'check.cases': () => ({
      cases: [{ _id: 'fresh', title: '刚发布的真事', type: 'acquaintance', turningPoint: '先打了孙子的电话', amountBand: 'none' }],
    }),
  })
  render(<Ask />)
  await write('有人打电话说我孙子被抓了，让我汇两万块钱，还不让告诉家里人')
  await tap('看看像不像')
  expect(await screen.findByRole('button', { name: /刚发布的真事/ })).toBeVisible()
  expect(screen.getAllByRole('button', { name: /^案例，/ })).toHaveLength(1)
  expect(JSON.stringify(askedFor('check.cases'))).not.toContain('孙子')
})

test('from the answer it is one tap to 96110, to a report with the words in it, and to what to do when money has gone', async () => {
  render(<Ask />)
  await tap('先看一个例子')
  await tap('拨打 96110 问一问')
  expect(phone.dialled).toEqual(['96110'])
  await tap('我已经转钱了')
  await tap('举报给派出所')
  expect(phone.went).toEqual(['/pages/cheated/index', '/report/write/index'])
  expect(draft()).toMatchObject({ what: expect.stringContaining('百万保障'), type: 'customerService' })
})

test('a report that is being written keeps its own words', async () => {
  keepDraft({ ...draft(), what: '收羊的让我先转检疫费' })
  render(<Ask />)
  await tap('先看一个例子')
  await tap('举报给派出所')
  expect(draft().what).toBe('收羊的让我先转检疫费')
})

test('a message in order: no known trick seen, and never the word safe', async () => {
  render(<Ask />)
  await write('您的包裹已到驿站，取件码 6-2-1008，请凭码取件。')
  await tap('看看像不像')
  expect(await screen.findByRole('status')).toHaveTextContent('没看到已知骗术')
  expect(screen.getByRole('main')).not.toHaveTextContent(/安全的|放心/)
})

test.each([
  ['嗯嗯', '字太少了'],
  ['13800000000', '只有数字'],
])('%s cannot be judged, and it says why', async (words, why) => {
  render(<Ask />)
  await write(words)
  await tap('看看像不像')
  expect(screen.getByRole('alert')).toHaveTextContent(why)
})

test('the clipboard is read at a tap only, and joins what is there', async () => {
  jest.mocked(pasted).mockResolvedValueOnce('把验证码发给我')
  render(<Ask />)
  expect(pasted).not.toHaveBeenCalled()
  await write('客服说：')
  await tap('粘贴')
  expect(screen.getByLabelText('收到的话，或者您遇到的事')).toHaveValue('客服说：\n把验证码发给我')
  jest.mocked(pasted).mockRejectedValueOnce(new Error('denied'))
  await tap('粘贴')
  expect(await within(screen.getByRole('main')).findByText(/没有读到复制的字/)).toBeVisible()
})

const promo = '【红山超市】双十一羊肉卷满100减20，鸡蛋每人限购两板，地址新华路口。拒收请回复R'

test('an advert: it wants to sell, no trick was seen, and how to be rid of it; nothing is red', async () => {
  render(<Ask />)
  await write(promo)
  await tap('看看像不像')
  expect(await screen.findByRole('status')).toHaveTextContent('像是推销')
  expect(screen.getByText('不想收，不理它就行；认识的店，可以回复退订')).toBeVisible()
  expect(screen.queryByText(/哪几句不对劲/)).toBeNull()
})

test('in a long chat only the part that matters is shown, and all of it a tap away', async () => {
  render(<Ask />)
  const talk = Array.from({ length: 14 }, (_, n) => `今天第${n + 1}趟拉草回来了，晚上炖羊肉，都来吃`)
  const chat = [...talk, '我是医保局的，你的医保卡今天停用，点链接填身份证号和验证码认证，不然就冻结', ...talk.map((line) => `${line}啊`)]
  await userEvent.click(screen.getByLabelText('收到的话，或者您遇到的事'))
  await userEvent.paste(chat.join('\n'))
  await tap('看看像不像')
  expect(await screen.findByText('话很长，要紧的是这一段：')).toBeVisible()
  expect(screen.queryByText(/第1趟/, { selector: 'span' })).toBeNull()
  await tap('看全部原话')
  expect(screen.getAllByText(/第1趟/, { selector: 'span' })[0]).toBeVisible()
})

test('a number in it that the police let out: how many reported it, and it is dangerous whatever else it says', async () => {
  newCloud({ 'check.clues': () => ({ known: [{ said: '138-0013-8888', kind: 'phone', people: 3 }] }) })
  render(<Ask />)
  await write('您的包裹已到驿站，取件码 6-2-1008，联系 138-0013-8888。')
  await tap('看看像不像')
  expect(await screen.findByText('这个号码近七天有 3 人举报过，民警核实过：138-0013-8888')).toBeVisible()
  expect(screen.getByText('高危')).toBeVisible()
  expect(askedFor('check.clues')).toEqual([{ said: ['138-0013-8888'] }])
})

test('without a network it says that numbers were not compared; without any in the text nobody is asked', async () => {
  newCloud({})
  render(<Ask />)
  await write('您的包裹已到驿站，联系 13800138888。')
  await tap('看看像不像')
  expect(await screen.findByText(/还没跟派出所公开的骗子号码比一比/)).toBeVisible()
  await userEvent.clear(screen.getByLabelText('收到的话，或者您遇到的事'))
  await write('明天两点开家长会，请到教室来。')
  await tap('看看像不像')
  expect(await screen.findByText('没看到已知骗术')).toBeVisible()
  expect(askedFor('check.clues')).toHaveLength(1)
})

test('a long story is folded around the words that mattered; all of it is a tap away', async () => {
  render(<Ask />)
  const story = `${'前几天家里忙着打草，亲戚也来了。'.repeat(8)}客服让我共享屏幕，把钱转到安全账户，不让告诉家里人。`
  await userEvent.click(screen.getByLabelText('收到的话，或者您遇到的事'))
  await userEvent.paste(story)
  await tap('看看像不像')
  await screen.findByText('哪几句不对劲')
  expect(screen.queryByText(/前几天家里忙着打草.*前几天家里忙着打草.*前几天家里忙着打草/, { selector: 'span' })).toBeNull()
  await tap('看全部原话')
  expect(screen.getByText(/前几天家里忙着打草.*前几天家里忙着打草.*前几天家里忙着打草/, { selector: 'span' })).toBeVisible()
})

test('what is too long is not cut in silence', async () => {
  render(<Ask />)
  await userEvent.click(screen.getByLabelText('收到的话，或者您遇到的事'))
  await userEvent.paste('草'.repeat(20_100))
  expect(await screen.findByRole('alert')).toHaveTextContent('只留下前面两万个字')
})

test('without the model the cloud is asked; without either it says so', async () => {
  const offline = new Error('offline')
  jest.mocked(loadModel).mockRejectedValueOnce(offline).mockRejectedValueOnce(offline)
  render(<Ask />)
  await write('有人说能帮我追回被骗的钱，要先交手续费')
  await tap('看看像不像')
  expect(await screen.findByRole('status')).toHaveTextContent('没看到已知骗术')
  expect(askedFor('check.ask')).toHaveLength(1)
})

test('a phone that finds no words in pictures has no such button, and tells how the album does it', () => {
  render(<Ask />)
  expect(screen.queryByRole('button', { name: /截图/ })).toBeNull()
  expect(screen.getByText('是图片，就长按图片，点“提取文字”，复制了再来粘贴。')).toBeVisible()
  expect(screen.getByText(/键盘上的话筒/)).toBeVisible()
})
