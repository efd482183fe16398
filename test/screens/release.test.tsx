/** What an earlier release left on the phone, and pages that cannot be drawn. */
import { readdirSync } from 'node:fs'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { cacheAnswer, cached } from '@/lib/cache'
import { keepDraft } from '@/lib/report-draft'
import { useCall } from '@/lib/use-call'
import CasePage from '@/pages/case'
import ReportPage from '@/report/write'
import { guarded } from '@/ui/guarded'
import { cases } from '../../content/cases'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/transport', () => jest.requireActual('../support/cloud'))

const sheep = cases.find((one) => one._id === 'sheep-deposit')
const words = sheep?.story[0] ?? ''
const answer = { case: sheep, related: [] } as unknown as Output<'case.read'>
/** The phone's program is replaced by one whose `case.read` gives something else. */
const update = (to: string) => Object.assign(ANSWER_VERSIONS, { 'case.read': to })

beforeEach(() => {
  newPhone()
  phone.params = { id: 'sheep-deposit' }
  newCloud({ 'case.read': () => answer })
  jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  update('now')
  jest.restoreAllMocks()
})

describe('an answer kept by another release', () => {
  const { related: _, ...earlier } = answer
  const keepEarlier = () => cacheAnswer('case.read', 'case.sheep-deposit', earlier as Output<'case.read'>)

  test('老王 opens a case he read last week: it is fetched anew, not drawn from what no longer fits', async () => {
    keepEarlier()
    update('next')
    render(<CasePage />)
    expect(screen.queryByText(words)).toBeNull()
    expect(await screen.findByText(words)).toBeVisible()
    expect(cached('case.read', 'case.sheep-deposit')).toEqual(answer)
  })

  test('without a network he is told so, and can try again', async () => {
    keepEarlier()
    update('next')
    cloud.online = false
    render(<CasePage />)
    expect(await screen.findByRole('alert')).toHaveTextContent('现在连不上网')
    cloud.online = true
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByText(words)).toBeVisible()
  })

  test('what was kept before there were versions is not drawn either', () => {
    phone.storage.set('kept.case.sheep-deposit', JSON.stringify(answer))
    expect(cached('case.read', 'case.sheep-deposit')).toBeUndefined()
  })

  test('a release that leaves the call alone leaves its answers', async () => {
    cacheAnswer('case.read', 'case.sheep-deposit', answer)
    Object.assign(ANSWER_VERSIONS, { 'home.today': 'next' })
    expect(cached('case.read', 'case.sheep-deposit')).toEqual(answer)
    Object.assign(ANSWER_VERSIONS, { 'home.today': 'now' })
  })
})

test('a report that was begun before the form had a field goes on with its words', async () => {
  const { pictures: _, ...begun } = { code: 'R7K2-9QXM', type: 'unsure' as const, what: '有人要我转账', seen: [], pictures: [] }
  keepDraft(begun as never)
  newCloud({ 'home.villages': () => ({ regions: [] }), 'rendering.standing': () => ({}) })
  render(<ReportPage />)
  expect(await screen.findByDisplayValue('有人要我转账')).toBeVisible()
})

describe('a page that cannot be drawn', () => {
  test('draws anew from the cloud when what the phone kept is spoilt', async () => {
    cacheAnswer('case.read', 'case.sheep-deposit', {} as Output<'case.read'>)
    render(<CasePage />)
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.queryByText(/没打开/)).toBeNull()
  })

  test('says so calmly when the fresh answer is no better, gives the numbers, and opens again', async () => {
    cloud.answers['case.read'] = () => ({}) as Output<'case.read'>
    render(<CasePage />)
    expect(await screen.findByRole('alert')).toHaveTextContent('这一页没打开')
    expect(askedFor('case.read')).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: /96110/ }))
    await userEvent.click(screen.getByRole('button', { name: / 110/ }))
    expect(phone.dialled).toEqual(['96110', '110'])
    cloud.answers['case.read'] = () => answer
    await userEvent.click(screen.getByRole('button', { name: '重新打开' }))
    expect(await screen.findByText(words)).toBeVisible()
  })

  test('leaves what other screens keep', async () => {
    cacheAnswer('case.list', 'cases', { cases: [], more: false })
    const Broken = guarded(() => {
      useCall('home.villages', {}, { keep: 'villages' })
      const [words] = useState<string>()
      return <>{(words as string).length}</>
    })
    render(<Broken />)
    expect(await screen.findByText(/没打开/)).toBeVisible()
    expect(cached('case.list', 'cases')).toBeDefined()
  })
})

test('every page of the program is guarded', async () => {
  Object.assign(globalThis, { defineAppConfig: (config: unknown) => config })
  const { default: config } = await import('@/app.config')
  const { pages, subPackages } = config as unknown as { pages: string[]; subPackages: { root: string; pages: string[] }[] }
  const all = [...pages, ...subPackages.flatMap(({ root, pages: its }) => its.map((page) => `${root}/${page}`))]
  expect(all.length).toBeGreaterThan(30)
  for (const page of all) {
    expect(readdirSync('src', { recursive: true })).toContain(`${page}.tsx`)
    expect([page, ((await import(`../../src/${page}`)) as { default: { name: string } }).default.name]).toEqual([page, 'Guarded'])
  }
})
