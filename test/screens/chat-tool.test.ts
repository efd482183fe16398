/** WeChat's chat tool (config/chat-tool) is plain JavaScript in a package of its own: it meets the program only in what the phone keeps. */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import Taro from '@tarojs/taro'
import { flush, waiting } from '@/lib/outbox'
import { prefer } from '@/lib/preferences'
import { askedFor, newCloud } from '../support/cloud'
import { newPhone } from '../support/taro'

jest.mock('@/lib/transport', () => jest.requireActual('../support/cloud'))

interface ChatPage {
  data: { mode: string }
  onLoad(query: object): void
  send(): void
  setData(data: object): void
}

/** Opens the page as WeChat would: on this phone's storage, in a group that takes every card. */
const openTool = (query: object): ChatPage => {
  let page: ChatPage | undefined
  const wx = {
    getStorageSync: Taro.getStorageSync,
    setStorageSync: Taro.setStorageSync,
    getWindowInfo: () => ({ statusBarHeight: 20 }),
    shareAppMessageToGroup: ({ success }: { success: () => void }) => success(),
  }
  const keep = (made: ChatPage) => {
    page = made
  }
  runInNewContext(readFileSync('config/chat-tool/page/index.js', 'utf8'), { wx, Date, Page: keep })
  if (!page) throw new Error('no page')
  page.setData = () => {}
  page.onLoad(query)
  return page
}

beforeEach(() => {
  newPhone()
  newCloud({ 'alert.confirmed': () => ({ evidence: { opened: 0, acknowledged: 0 } }) })
})

test('布和 sends the card in the tool: the program finds the confirmation among what waits, once, and sends it', async () => {
  const tool = openTool({ title: '有人冒充收羊老板', path: '/pages/alert/index?id=sheep', dispatch: 'sheep.bayan-muhu' })
  tool.send()
  tool.send()
  expect(waiting()).toMatchObject([{ id: 'confirmed.sheep.bayan-muhu', name: 'alert.confirmed', input: { dispatch: 'sheep.bayan-muhu' } }])
  await flush()
  expect(askedFor('alert.confirmed')).toEqual([{ dispatch: 'sheep.bayan-muhu' }])
  expect(waiting()).toEqual([])
})

test('the letters are as large as he chose in the program', () => {
  prefer({ elder: true })
  expect(openTool({}).data.mode).toContain('elder')
})
