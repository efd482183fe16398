import { render, screen } from '@testing-library/react'
import { drawCard } from '@/lib/card-picture'
import AlertPage from '@/pages/alert'
import CasePage from '@/pages/case'
import CheatedPage from '@/pages/cheated'
import TipPage from '@/pages/tip'
import { newCloud } from '../support/cloud'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/enter-group', () => jest.requireActual('@/lib/enter-group.h5'))

beforeEach(() => {
  newPhone()
  newCloud({
    'home.today': () => ({ village: null, alerts: [], follows: [], grants: [], audiences: [] }),
    'tip.read': () => ({
      tip: { _id: 'hay', headline: '买草料先看货', lines: ['先看货再付钱'], speech: '先看货', audiences: [], case: 'c' },
      case: null,
    }),
  })
})

test('其木格 sends a tip on to her daughter from WeChat’s menu: the card leads to the same tip and to nothing of hers', async () => {
  phone.params = { id: 'hay', sent: 'from-a-group' }
  render(<TipPage />)
  await screen.findByRole('heading', { name: '买草料先看货' })
  expect(phone.share?.({})).toMatchObject({ title: '买草料先看货', path: '/pages/tip/index?id=hay' })
})

test('我被骗了 can be sent on before anything has come from the cloud', () => {
  render(<CheatedPage />)
  expect(phone.share?.({})).toMatchObject({ title: '被骗了先做什么', path: '/pages/cheated/index' })
})

test.each([
  ['case', CasePage, 'sheep'],
  ['alert', AlertPage, 'market'],
] as const)('a card of a %s leads back to it', async (page, Page, id) => {
  phone.params = { id, d: 'market.bayan-muhu' }
  render(<Page />)
  await screen.findByRole('alert')
  expect(phone.share?.({}).path).toBe(`/pages/${page}/index?id=${id}`)
})

test('the picture says what it is and the headline, cut with … when it does not fit', () => {
  const written: string[] = []
  const pen = {
    fillStyle: '',
    font: '',
    textBaseline: 'top' as const,
    fillRect: () => {},
    fillText: (text: string) => void written.push(text),
  }
  const measureText = (text: string) => ({ width: text.length * 60 }) as TextMetrics
  drawCard({ ...pen, measureText }, '防骗预警', '有人冒充收羊老板')
  expect(written).toEqual(['防骗预警', '有人冒充收羊老', '板'])
  written.length = 0
  drawCard({ ...pen, measureText }, '防骗预警', '收羊'.repeat(20))
  expect(written).toHaveLength(5)
  expect(written.at(-1)).toMatch(/…$/)
})
