import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fetchWeek } from '@/lib/week'
import ReadMongolian from '@/mongolian/read'
import Cheated from '@/pages/cheated'
import ReceiptPage from '@/report/receipt'
import ReportPage from '@/report/write'
import VillagePage from '@/resident/village'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { newPhone, phone } from '../support/taro'

const played: string[] = []
const spoken: string[] = []
jest.mock('@/lib/speak', () => ({
  useVoice: () => true,
  speak: (text: string) => void spoken.push(text),
  play: (src: string) => void played.push(src),
  hush: () => {},
}))
const mockKept: Record<string, string[]> = {}
jest.mock('@/lib/sounds', () => ({
  keepSounds: async (shelf: string, links: string[]) => {
    mockKept[shelf] = links
  },
}))

const mongolian = { text: { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠪᠢᠴᠢᠭ'] }, recording: '/mn.wav', reviewer: '乌仁' }
const ticked = { recording: '/cheated.wav', mongolian }

beforeEach(() => {
  newPhone()
  played.length = 0
  spoken.length = 0
  for (const shelf of Object.keys(mockKept)) delete mockKept[shelf]
  newCloud({ 'rendering.standing': () => ticked, 'report.mine': () => ({ reports: [] }), 'home.villages': () => ({ regions: [] }) })
})
const listen = async () => userEvent.click(await screen.findByRole('button', { name: '念给我听' }))

describe('我被骗了', () => {
  test('its steps are there before the cloud has answered; then the ticked recording is heard first', async () => {
    let answer = () => {}
    cloud.answers['rendering.standing'] = () => new Promise((resolve) => (answer = () => resolve(ticked)))
    render(<Cheated />)
    expect(screen.getByRole('button', { name: '拨打 110' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '看蒙古文' })).toBeNull()
    await waitFor(() => expect(askedFor('rendering.standing')).toEqual([{ page: 'cheated' }]))
    answer()
    await screen.findByRole('button', { name: '看蒙古文' })
    await listen()
    expect([played, spoken]).toEqual([['/cheated.wav'], []])
    expect(mockKept.cheated).toEqual(['/cheated.wav', '/mn.wav'])
  })

  test('with the week it is kept, so that it is heard and read in Mongolian when first opened without a network', async () => {
    cloud.answers['home.week'] = () => ({ days: [], cases: [], mongolian: [], cheated: ticked })
    await fetchWeek()
    expect(mockKept.cheated).toEqual(['/cheated.wav', '/mn.wav'])
    cloud.online = false
    const { unmount } = render(<Cheated />)
    await listen()
    expect(played).toEqual(['/cheated.wav'])
    await userEvent.click(screen.getByRole('button', { name: '看蒙古文' }))
    expect(phone.went).toEqual(['/mongolian/read/index?kind=standing&id=cheated'])
    unmount()
    phone.params = { kind: 'standing', id: 'cheated' }
    render(<ReadMongolian />)
    expect(await screen.findByText('ᠪᠢᠴᠢᠭ')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '拨打 110' }))
    expect(phone.dialled).toEqual(['110'])
  })

  test('who reads Mongolian is not led away from the numbers to dial', async () => {
    phone.storage.set('preferences', JSON.stringify({ mongolian: true }))
    render(<Cheated />)
    await screen.findByRole('button', { name: '看蒙古文' })
    expect(phone.went).toEqual([])
  })

  test('what lost its tick is no longer shown, nor kept', async () => {
    const { unmount } = render(<Cheated />)
    await screen.findByRole('button', { name: '看蒙古文' })
    unmount()
    cloud.answers['rendering.standing'] = () => ({})
    render(<Cheated />)
    await waitFor(() => expect(screen.queryByRole('button', { name: '看蒙古文' })).toBeNull())
    expect(phone.storage.has('kept.mn.standing.cheated')).toBe(false)
    expect(mockKept.cheated).toEqual([])
  })
})

describe('read aloud', () => {
  test('the report: what to fill in and what happens then', async () => {
    cloud.answers['rendering.standing'] = () => ({})
    render(<ReportPage />)
    await listen()
    expect(spoken[0]).toMatch(/只有办案的民警能看.*钱转出去了没有.*交上去.*回执码.*有网会自动送出/)
  })

  test('老王’s receipt: how it stands, and what 巴图警官 answered', async () => {
    const at = Date.parse('2026-11-23T14:05+08:00')
    const replies = [{ status: 'filed' as const, text: '已经立案，钱冻结了一部分。', at }]
    cloud.answers['report.receipt'] = ({ code }) => ({ _id: code, type: 'loan', status: 'filed', createdAt: at, changedAt: at, replies })
    phone.params = { code: 'R7K2-9QXM' }
    render(<ReceiptPage />)
    await listen()
    expect(spoken[0]).toMatch(/现在已立案。.*民警答复：已经立案，钱冻结了一部分。立案号请向办案的民警要。立了案，不等于钱一定能追回。/)
  })

  test('the choice of a village', async () => {
    cloud.answers['home.today'] = () => {
      throw new Refusal('internal', '出了点问题')
    }
    render(<VillagePage />)
    await listen()
    expect(spoken[0]).toMatch(/^您是哪个村的/)
  })
})
