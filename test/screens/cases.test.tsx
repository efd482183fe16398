import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { draft, keepDraft } from '@/lib/report-draft'
import CasePage from '@/pages/case'
import Cases from '@/pages/cases'
import TipPage from '@/pages/tip'
import { cases } from '../../content/cases'
import { tips } from '../../content/tips'
import type { Case } from '../../types/entities/case'
import type { Tip } from '../../types/entities/tip'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/speak', () => jest.requireActual('@/lib/speak.h5'))

const sheep = cases.find((c) => c._id === 'sheep-deposit') as Case
const others = cases.filter((c) => c !== sheep)

beforeEach(() => {
  newPhone()
  newCloud({
    'case.list': ({ words, page = 0 }) =>
      words ? { cases: words === '羊' ? [sheep] : [], more: false } : { cases: page === 0 ? [sheep] : others, more: page === 0 },
    'case.read': () => ({ case: sheep, related: [] }),
    'tip.read': ({ id }) => ({ tip: tips.find((t) => t._id === id) as Tip, case: sheep }),
  })
})

const card = () => screen.findByRole('button', { name: new RegExp(`案例，${sheep.title}`) })

test('那仁’s mother comes from the quiz: the library begins with the fraud they missed', async () => {
  phone.params = { type: 'health' }
  render(<Cases />)
  await card()
  expect(askedFor('case.list')).toEqual([{ page: 0, type: 'health' }])
  expect(screen.getByRole('radio', { name: '养老保健品', checked: true })).toBeVisible()
})

test('by keyboard a choice is one stop, and the arrows lead round it', async () => {
  render(<Cases />)
  await card()
  const chosen = () => screen.getByRole('radio', { checked: true })
  chosen().focus()
  const first = chosen().textContent
  expect(screen.getAllByRole('radio').filter((one) => one.tabIndex === 0)).toEqual([chosen()])
  await userEvent.keyboard('{ArrowRight}')
  expect(chosen()).toHaveFocus()
  expect(chosen()).not.toHaveTextContent(first ?? '')
  await userEvent.keyboard('{ArrowLeft}')
  expect(chosen()).toHaveTextContent(first ?? '')
})

test('其木格 types 羊, letter by letter: one search, one story', async () => {
  render(<Cases />)
  await card()
  await userEvent.type(screen.getByLabelText('搜一搜'), '买羊')
  await userEvent.clear(screen.getByLabelText('搜一搜'))
  await userEvent.type(screen.getByLabelText('搜一搜'), '羊')
  await screen.findByText('正在找…')
  await userEvent.click(await card())
  expect(phone.went).toEqual(['/pages/case/index?id=sheep-deposit'])
  expect(askedFor('case.list')).toEqual([{ page: 0 }, { page: 0, words: '羊' }])
})

test('再看一些 adds the rest; a kind narrows', async () => {
  render(<Cases />)
  await userEvent.click(await screen.findByRole('button', { name: '再看一些' }))
  expect(await screen.findAllByRole('button', { name: /^案例，(?!当前页面)/ })).toHaveLength(cases.length)
  await userEvent.click(screen.getByRole('radio', { name: '刷单返利' }))
  expect(askedFor('case.list').at(-1)).toEqual({ page: 0, type: 'rebate' })
})

test('nothing found is not an all-clear: another wording, or a report', async () => {
  render(<Cases />)
  await userEvent.type(screen.getByLabelText('搜一搜'), '外星人')
  expect(await screen.findByText('没找到？换个说法试试')).toBeVisible()
  expect(screen.getByText(/不等于就是真的/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '没找到？告诉我们' }))
  expect(phone.went).toEqual(['/report/write/index'])
  expect(draft()).toMatchObject({ what: '外星人', type: 'unsure' })
})

test('what was looked for is marked, also in the sentence that says it; found something else? the report begins with the words', async () => {
  const found = { title: [[3, 6]], turningPoint: [], excerpt: { text: '大叔转了2000元定金。', spans: [[9, 11]] } } as never
  newCloud({ 'case.list': () => ({ cases: [{ ...sheep, found }], more: false }) })
  keepDraft({ ...draft(), what: '从前写的' })
  render(<Cases />)
  await userEvent.type(screen.getByLabelText('搜一搜'), '便宜羊 定金')
  expect(await screen.findByText('便宜羊', { selector: 'span' })).toBeVisible()
  expect(screen.getByText('定金', { selector: 'span' })).toBeVisible()
  expect(await card()).toHaveAccessibleName(/大叔转了2000元定金。$/)
  await userEvent.click(await screen.findByRole('button', { name: '没找到？告诉我们' }))
  expect(phone.went).toEqual(['/report/write/index'])
  expect(draft().what).toBe('从前写的')
})

test('without a network 娜仁 sees the first page from before', async () => {
  const before = render(<Cases />)
  await card()
  before.unmount()
  cloud.online = false
  render(<Cases />)
  expect(await screen.findByText(/手机里留着的案例/)).toBeVisible()
  expect(await card()).toBeVisible()
})

test('a case tells where it could have stopped and what to say', async () => {
  phone.params = { id: sheep._id }
  render(<CasePage />)
  expect(await screen.findByText(sheep.turningPoint)).toBeVisible()
  for (const words of [...sheep.redFlags, ...sheep.todo]) expect(screen.getByText(words)).toBeVisible()
  expect(screen.getByText(`“${sheep.ask[0]}”`)).toBeVisible()
  expect(screen.getByText(/2026年9月10日/)).toBeVisible()
})

test('a case leads on to those near it; one that is past its time says so', async () => {
  phone.params = { id: sheep._id }
  newCloud({ 'case.read': () => ({ case: { ...sheep, expires: Date.now() - 1 }, related: others.slice(0, 1) }) })
  render(<CasePage />)
  expect(await screen.findByText(/套路可能变了/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`案例，${others[0]?.title}`) }))
  expect(phone.went).toEqual([`/pages/case/index?id=${others[0]?._id}`])
})

test('a tip leads to its case, and is there without a network', async () => {
  const tip = tips[0] as Tip
  phone.params = { id: tip._id }
  const before = render(<TipPage />)
  await userEvent.click(await card())
  expect(phone.went).toEqual(['/pages/case/index?id=sheep-deposit'])
  before.unmount()
  cloud.online = false
  render(<TipPage />)
  expect(screen.getByRole('heading', { name: tip.headline })).toBeVisible()
  expect(await screen.findByText(/手机里留着的内容/)).toBeVisible()
})

test('老王 has the list read to him: title and turning point of what stands there', async () => {
  const spoken: string[] = []
  Object.assign(window, {
    speechSynthesis: { getVoices: () => [{ lang: 'zh-CN' }], cancel: () => {}, speak: ({ text }: { text: string }) => spoken.push(text) },
  })
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  })
  const { unmount } = render(<Cases />)
  await userEvent.click(await screen.findByRole('button', { name: '念给我听：下面这些案例' }))
  expect(spoken[0]).toContain(`第一件。${sheep.title}。`)
  expect(spoken[0]).toContain(sheep.turningPoint)
  unmount()
  Reflect.deleteProperty(window, 'speechSynthesis')
})
