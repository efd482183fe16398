/** Whatever lies in the phone's storage, each screen of a resident opens, says something, and never stays white. */

import Taro from '@tarojs/taro'
import { act, cleanup, render, screen } from '@testing-library/react'
import AskPage from '@/check/ask'
import StoryPage from '@/family/story'
import { codeToNote } from '@/lib/code-to-note'
import { unfinished } from '@/lib/game'
import { flush, keepForLater, waiting } from '@/lib/outbox'
import { draft } from '@/lib/report-draft'
import { unfinished as told } from '@/lib/told'
import { unfinished as begun } from '@/lib/written'
import CasesPage from '@/pages/cases'
import CheatedPage from '@/pages/cheated'
import HomePage from '@/pages/home'
import MinePage from '@/pages/mine'
import PlayPage from '@/pages/play'
import ReceiptPage from '@/report/receipt'
import ReportPage from '@/report/write'
import DaysPage from '@/resident/days'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/transport', () => jest.requireActual('../support/cloud'))

const pages = { AskPage, CasesPage, CheatedPage, HomePage, MinePage, PlayPage, ReceiptPage, ReportPage, DaysPage, StoryPage }
const keys = [
  ...[
    'preferences',
    'outbox',
    'outbox.acknowledge.sheep',
    'quiz',
    'family',
    'nickname',
    'story',
    'draft.report',
    'draft.report.p-1',
    'code-to-note',
  ],
  ...['question', 'manuscript.m-1', 'reply.R7K2-9QXM'],
  ...['kept.today', 'kept.week', 'kept.receipts', 'kept.cases', 'kept.villages', 'kept.subscriptions'],
  ...['kept.standing.cheated', 'kept.standing.report', 'kept.receipt.R7K2-9QXM', 'answers-seen'],
]
const text = JSON.stringify
const every = (value: unknown) => ({
  ...{ village: value, audiences: value, elder: value, seen: value, pictures: value, what: value, messages: value, judged: value },
  ...{ met: value, missed: value, played: value, pact: value, child: value, adult: value, shares: value },
  ...{ acted: value, yes: value, story: value, path: value },
  ...{ id: value, name: value, input: value, at: value, days: value, code: value, loss: value, contact: value },
})
const kept = (answer: unknown) => text({ version: 'now', answer })
const shapes: Record<string, string> = {
  torn: '{"data":{"vill',
  nothing: 'null',
  number: '7',
  words: text('词'),
  yes: 'true',
  list: '[null,1,"x"]',
  empty: '{}',
  ...Object.fromEntries([null, 7, '词', [null], {}].map((value) => [`fields ${text(value)}`, text(every(value))])),
  ...Object.fromEntries([null, 7, '词', [null], {}].map((value) => [`answer ${text(value)}`, kept(value)])),
  huge: text('长'.repeat(300_000)),
}

beforeEach(() => {
  newPhone()
  newCloud()
  phone.params = { code: 'R7K2-9QXM' }
  jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

/** Which screens look at a key: what a screen does not read cannot hurt it. What none of them reads as it opens is read below, by who reads it later. */
const readersOf = new Map<string, string[]>()
beforeAll(async () => {
  for (const key of keys) readersOf.set(key, await readers(key))
})
const readers = async (key: string) => {
  const found: string[] = []
  for (const [name, Page] of Object.entries(pages)) {
    newPhone()
    newCloud()
    phone.params = { code: 'R7K2-9QXM' }
    phone.storage.set(key, '{}')
    const read = jest.spyOn(phone.storage, 'get')
    const shown = render(<Page />)
    await act(flush)
    if (read.mock.calls.some(([asked]) => asked === key)) found.push(name)
    shown.unmount()
  }
  return found
}

/** A kept answer is taken only with its version: fields beside that are as good as none. Elsewhere nobody looks for an answer. */
const tellsMore = (key: string, shape: string) => !shape.startsWith(key.startsWith('kept.') ? 'fields' : 'answer')

test.each(Object.entries(shapes))('%s under each key', async (shape, stored) => {
  for (const key of keys.filter((key) => tellsMore(key, shape))) {
    newPhone()
    phone.params = { code: 'R7K2-9QXM' }
    phone.storage.set(key, stored)
    for (const [name, Page] of Object.entries(pages)) {
      if (!readersOf.get(key)?.includes(name)) continue
      const shown = render(<Page />)
      await act(flush)
      expect(`${name} with ${key}: ${screen.queryAllByRole('heading').length > 0}`).toBe(`${name} with ${key}: true`)
      expect(`${name} with ${key}: ${!!screen.queryByText(/这一页没打开/)}`).toBe(`${name} with ${key}: false`)
      shown.unmount()
    }
    for (const read of [draft, unfinished, told, waiting, codeToNote, begun]) read()
  }
})

test('an entry of the outbox that the list of an earlier release does not name goes out all the same', async () => {
  newCloud({ 'alert.acknowledge': () => ({ acknowledged: true, said: ['know'] }) })
  phone.storage.set('outbox', '["torn')
  phone.storage.set('outbox.know', text({ id: 'know', name: 'alert.acknowledge', input: { id: 'sheep' }, at: 1 }))
  await flush()
  expect(askedFor('alert.acknowledge')).toEqual([{ id: 'sheep' }])
  expect([...phone.storage.keys()]).toEqual([])
})

test('老王’s phone takes nothing: what he says waits as long as the program is open, and he is told once', async () => {
  jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('QuotaExceededError')
  })
  cloud.online = false
  render(<CheatedPage />)
  await act(async () => void keepForLater('know', 'alert.acknowledge', { id: 'sheep' }))
  expect(screen.getByText(/这台手机现在存不下东西/)).toBeVisible()
  await act(async () => screen.getByRole('button', { name: '知道了' }).click())
  expect(screen.queryByText(/这台手机现在存不下东西/)).toBeNull()
  cloud.answers['alert.acknowledge'] = () => ({ acknowledged: true, said: ['know'] })
  cloud.online = true
  await act(flush)
  expect(askedFor('alert.acknowledge')).toHaveLength(1)
  expect(waiting()).toEqual([])
})
