import { act, render, screen } from '@testing-library/react'
import { keepAttachment } from '@/lib/hand-in'
import { keepForLater } from '@/lib/outbox'
import { draft, keepDraft } from '@/lib/report-draft'
import OwnPaper from '@/paper/own'
import { giveWord } from '@/paper/own/give'
import CaseFilePage from '@/work/case-file'
import { openLink } from '@/work/case-file/open-link'
import { askedFor, newCloud, Refusal } from '../support/cloud'
import { problemsOf, wordsOf } from '../support/docx'
import { jpegOf } from '../support/pictures'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/paper/own/give', () => ({ giveWord: jest.fn(), takeWordBack: () => {}, wordButton: '打开文档', wordSays: '可以发给自己' }))
jest.mock('@/work/case-file/open-link', () => ({ openLink: jest.fn(async () => {}) }))

const picture = jpegOf(40, 30).toString('base64')
const code = 'R7K2-9QXM-4HTE'
const createdAt = Date.parse('2026-11-28T22:00+08:00')
const told = { code, type: 'authority' as const, what: '说我的卡洗钱', seen: [], place: '白音苏木 巴彦嘎查', createdAt, sounds: [] }
const given = () => {
  const [bytes, name] = jest.mocked(giveWord).mock.lastCall as [Uint8Array, string]
  expect(name).toBe('报案线索材料（报案人自述）.docx')
  expect(problemsOf(bytes)).toEqual([])
  return wordsOf(bytes)
}

beforeEach(() => {
  jest.clearAllMocks()
  newPhone()
  newCloud({
    'report.paper': () => ({ ...told, pictures: ['p1'] }),
    'report.paperPicture': () => ({ image: picture }),
    'report.mine': () => ({ reports: [] }),
    'person.self': () => ({ posts: [{ role: 'police', place: '白音苏木' }], name: '巴图警官' }) as never,
    'todo.list': () => ({ todos: [], counts: {} }) as never,
  })
})

test('of a report that is being written: made here, and the cloud hears nothing of it', async () => {
  keepAttachment('p1', picture)
  keepDraft({ ...draft(), what: '收羊老板让我先转检疫费', paid: true, loss: '4800', pictures: ['p1'], sounds: [{ id: 's1', length: 43 }] })
  render(<OwnPaper />)
  expect(screen.getByRole('heading', { name: '报案线索材料（报案人自述）' })).toBeInTheDocument()
  expect(screen.getByText('收羊老板让我先转检疫费')).toBeInTheDocument()
  expect(screen.getByText('4,800.00 元')).toBeInTheDocument()
  await tap('打开文档')
  expect(given()).toContain('收羊老板让我先转检疫费')
  expect(given()).toContain('还没有交')
  expect(given()).toContain('43 秒')
  expect(askedFor('report.paper')).toEqual([])
})

test('of one that waits for a network, with its pictures', async () => {
  const secret = 'a-secret-of-the-phone-1234'
  keepForLater(`report.${code}`, 'report.submit', { code, secret, type: 'unsure', what: '没有网', seen: [] })
  keepForLater(`report.${code}.p1`, 'report.attach', { code, secret, id: 'p1', image: picture })
  keepForLater(`report.${code}.s1`, 'report.attach', { code, secret, id: 's1', kind: 'sound', length: 20, image: picture })
  phone.params = { code }
  render(<OwnPaper />)
  await tap('打开文档')
  expect(given()).toContain('20 秒')
  expect(given()).toMatch(/没有网[\s\S]*证据1　图片或截图$/m)
})

test('of one that was handed in, as the cloud gives it back to her', async () => {
  phone.params = { code }
  render(<OwnPaper />)
  expect(await screen.findByText('说我的卡洗钱')).toBeInTheDocument()
  await tap('打开文档')
  expect(given()).toContain('2026年11月28日交')
  expect(askedFor('report.paperPicture')).toEqual([{ code, id: 'p1' }])
})

test('somebody else’s: it says so, and there is nothing to open', async () => {
  newCloud({
    'report.paper': () => {
      throw new Refusal('notFound', '没有找到您的这份举报，请核对回执码')
    },
  })
  phone.params = { code }
  render(<OwnPaper />)
  expect(await screen.findByText('没有找到您的这份举报，请核对回执码')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '打开文档' })).toBeNull()
})

test('nothing written yet: first the story', async () => {
  render(<OwnPaper />)
  await tap('写经过')
  expect(phone.went).toContainEqual(expect.stringMatching(/\/index$/))
})

describe('the station', () => {
  // by a clock that is two minutes slow
  const until = () => Date.now() + 180_000
  afterEach(() => void jest.useRealTimers())
  const paper = { title: '举报案卷材料', under: [], foot: '内部资料', blocks: [{ kind: 'text' as const, text: '一件事' }] }

  test('makes a case file of what was chosen; after a minute its link is gone from the screen too', async () => {
    phone.params = { codes: `${code},AAAA-AAAA-AAAA` }
    newCloud({
      'person.self': () => ({ posts: [] }) as never,
      'todo.list': () => ({ todos: [], counts: {} }) as never,
      'report.dossier': () => ({ paper, pictures: [], word: 'https://files.test/w', name: 'case-file.docx', until: until() }),
    })
    jest.useFakeTimers({ advanceTimers: true })
    render(<CaseFilePage />)
    await tap('做案卷')
    await tap('下载案卷文档')
    expect(openLink).toHaveBeenCalledWith('https://files.test/w', 'case-file.docx')
    expect(askedFor('report.dossier')).toEqual([{ codes: [code, 'AAAA-AAAA-AAAA'] }])
    act(() => void jest.advanceTimersByTime(60_000))
    expect(await screen.findByText(/链接一分钟到了/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '下载案卷文档' })).toBeNull()
  })

  test('takes a month’s sheet of one village; what is refused is said', async () => {
    newCloud({
      'person.self': () => ({ posts: [] }) as never,
      'todo.list': () => ({ todos: [], counts: {} }) as never,
      'alert.villages': () => ({ villages: [{ _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', households: 212, groups: [] }] }),
      'report.export': () => ({ link: 'https://files.test/x', name: 'reports.xlsx', rows: 3, until: until() }),
      'report.dossier': () => {
        throw new Refusal('tooMany', '一共 31 件，一次最多 30 件，请分几次')
      },
    })
    render(<CaseFilePage />)
    const [, before] = await screen.findAllByRole('radio')
    await choose(before?.textContent ?? '')
    await choose('巴彦嘎查')
    await tap('导出表格')
    await tap('下载表格，3 件')
    expect(askedFor('report.export')).toEqual([{ month: expect.stringMatching(/^20\d\d-\d\d$/), region: 'anhe/baiyin/bayan' }])
    await tap('做案卷')
    expect(await screen.findByText('一共 31 件，一次最多 30 件，请分几次')).toBeInTheDocument()
    await act(async () => {})
  })
})
