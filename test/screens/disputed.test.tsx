import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Ask from '@/check/ask'
import DisputedTexts from '@/edit/disputed'
import { askedFor, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone } from '../support/taro'

beforeEach(newPhone)

const ask = async (words: string) => {
  await userEvent.click(screen.getByLabelText('收到的话，或者您遇到的事'))
  await userEvent.paste(words)
  await tap('看看像不像')
  await screen.findAllByRole('status')
}
const arrest = '我是公安局的，你涉嫌洗钱，把钱转到安全账户核查，不能告诉家里人，不转就逮捕'

test('其木格 says it was wrong: one tap, one of two words, and nothing leaves the phone before she agrees', async () => {
  newCloud({ 'check.cases': () => ({ cases: [] }), 'check.dispute': () => ({}) })
  render(<Ask />)
  await ask(arrest)
  await tap('说错了？其实没事')
  expect(screen.getByText(/名字、号码、网址会先去掉/)).toBeVisible()
  expect(askedFor('check.dispute')).toEqual([])
  await tap('不交')
  expect(askedFor('check.dispute')).toEqual([])
  await tap('说错了？其实没事')
  await tap('同意，交上去')
  expect(await screen.findByText(/交上去了，谢谢您/)).toBeVisible()
  expect(askedFor('check.dispute')).toMatchObject([{ text: arrest, level: 'danger', said: 'fine', version: expect.stringMatching(/^2-/) }])
})

test('what looked harmless can only have been a fraud, and without a network it says so and keeps the button', async () => {
  newCloud({})
  render(<Ask />)
  await ask('明天两点开家长会，请到教室来。')
  expect(screen.queryByRole('button', { name: '说错了？其实没事' })).toBeNull()
  await tap('说错了？其实是骗子')
  await tap('同意，交上去')
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.getByRole('button', { name: '同意，交上去' })).toBeVisible()
})

describe('the editing desk', () => {
  const one = { _id: 'w-1', text: '群里做任务，先垫五百', level: 'none', said: 'fraud', at: 1_795_000_000_000, labels: 1 } as const
  let left: unknown[] = []
  beforeEach(() => {
    left = [one]
    newCloud({
      'check.disputed': () => ({ texts: left, settled: 2 }) as never,
      'check.label': () => {
        left = []
        return {}
      },
      'check.learned': () => ({ lines: '{"text":"x","type":null}', count: 1 }),
    })
  })

  test('萨日娜 says what it is, with the kind of fraud; what her colleague said she does not see', async () => {
    render(<DisputedTexts />)
    expect(await screen.findByText('它说：没看到已知骗术')).toBeVisible()
    expect(screen.getByText('问的人说：其实是骗子')).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: '是骗术' }))
    await tap('再选上是哪种骗法')
    expect(askedFor('check.label')).toEqual([])
    await userEvent.click(screen.getByRole('radio', { name: '刷单返利' }))
    await tap('就这么定')
    expect(await screen.findByText('没有等您看的。')).toBeVisible()
    expect(askedFor('check.label')).toEqual([{ id: 'w-1', is: 'fraud', type: 'rebate' }])
  })

  test('when two colleagues were faster she is told, and sees what is left', async () => {
    newCloud({
      'check.disputed': () => ({ texts: left, settled: 3 }) as never,
      'check.label': () => {
        left = []
        throw new Refusal('conflict', '两位同事已经定了，看下一条吧')
      },
    })
    render(<DisputedTexts />)
    await userEvent.click(await screen.findByRole('radio', { name: '没问题' }))
    await tap('就这么定')
    expect(await screen.findByText('没有等您看的。')).toBeVisible()
  })

  test('the settled ones are taken for the next model', async () => {
    render(<DisputedTexts />)
    expect(await screen.findByText('已经定了 2 条')).toBeVisible()
    await tap('取出来，抄到剪贴板')
    expect(await within(screen.getByRole('main')).findByText('抄好了，一条一行。')).toBeVisible()
  })
})
