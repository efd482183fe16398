/** Nothing that was written is lost before it was sent: across a reload, another row and back; and it is found again. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Ask from '@/check/ask'
import Desk from '@/edit/desk'
import { unfinished } from '@/lib/written'
import Rendering from '@/mongolian/desk'
import MinePage from '@/pages/mine'
import { Leave } from '@/parts/leave'
import { Reason } from '@/parts/reason'
import ReportPage from '@/report/write'
import Queue from '@/work/queue'
import Todo from '@/work/todo'
import Visits from '@/work/visits'
import type { Output } from '../../types/contract'
import { cloud, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/picture', () => ({ showable: (_id: string, image: string) => image, unshow: () => {} }))

const at = Date.parse('2026-11-23T14:05+08:00')
const report = (_id: string, what: string): Output<'report.read'> => ({
  ...{ _id, what, type: 'farming', status: 'received', createdAt: at, changedAt: at, place: '白音苏木 巴彦嘎查' },
  ...{ seen: [], pictures: [], replies: [] },
})
const reports = { 'R7K2-9QXM': report('R7K2-9QXM', '卖羊的先要定金'), 'R8M3-4WXT': report('R8M3-4WXT', '刷单不给钱') }
const rendered = (text?: string): Output<'rendering.read'> =>
  ({
    ...{ source: { hash: 'h', words: ['先看见羊'], headings: [] }, state: 'draft', may: { save: true, decide: false } },
    rendering: { version: 1, author: '乌仁', ...(text && { text: { headline: text, paragraphs: [text] } }) },
  }) as unknown as Output<'rendering.read'>

beforeEach(() => {
  newPhone()
  newCloud({
    'report.queue': () => ({
      reports: Object.values(reports).map(({ what, seen: _s, pictures: _p, replies: _r, ...one }) => ({
        ...one,
        excerpt: what,
        pictures: 0,
      })),
      counts: { received: 2, checking: 0, filed: 0, notFiled: 0, closed: 0, withdrawn: 0 },
      more: false,
      unproven: 0,
    }),
    'report.read': ({ code }) => reports[code as keyof typeof reports],
    'report.reply': ({ status }) => ({ status, replies: 1 }),
    'report.excerpt': () => ({ text: '一位村民卖羊，对方先要定金。' }),
    'manuscript.list': () => ({
      ...{ manuscripts: [], counts: { draft: 0, submitted: 0, published: 0, recheck: 0, withdrawn: 0 } },
      ...{ flagged: 0, shelf: 0, more: false },
    }),
    'manuscript.check': () => ({ findings: [] }),
    'visit.list': () => ({
      villages: [
        { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', households: 2, alert: null, opened: 0, unopened: [], unbound: [], helps: 0 },
      ],
      households: [],
    }),
    'visit.save': ({ id }) => ({ id }),
    'rendering.read': () => rendered(),
    'todo.list': () => ({ todos: [], counts: {} }),
    'person.self': () => ({ name: '萨日娜', posts: [{ role: 'editor', place: '白音苏木' }] }),
    'person.leave': () => ({}),
  } as Parameters<typeof newCloud>[0])
})

const write = async (label: string | RegExp, words: string) => {
  await userEvent.click(await screen.findByLabelText(label))
  await userEvent.paste(words)
}
/** The page is loaded anew: nothing is left but what lies on the device. */
const reload = (page: JSX.Element) => {
  cleanup()
  render(page)
}

describe('the letters are there again', () => {
  test('巴图警官’s reply, after another report and after a reload; once it was sent nothing is left', async () => {
    render(<Queue />)
    await tap(/卖羊的先要定金/)
    await write('给举报人的话', '正在查，您别急')
    await tap(/刷单不给钱/)
    expect(await screen.findByLabelText('给举报人的话')).toHaveValue('')
    await tap(/卖羊的先要定金/)
    expect(await screen.findByLabelText('给举报人的话')).toHaveValue('正在查，您别急')
    phone.params = { code: 'R7K2-9QXM' }
    reload(<Queue />)
    expect(await screen.findByLabelText('给举报人的话')).toHaveValue('正在查，您别急')
    await tap(/^回复，并改为/)
    await screen.findByText(/已回复/)
    expect(screen.getByLabelText('给举报人的话')).toHaveValue('')
    expect(unfinished()).toEqual([])
  })

  test('what he writes on while a reply is on its way is not taken for sent', async () => {
    let arrive = () => {}
    cloud.answers['report.reply'] = ({ status }) => new Promise((done) => (arrive = () => done({ status, replies: 1 })))
    phone.params = { code: 'R7K2-9QXM' }
    render(<Queue />)
    await write('给举报人的话', '正在查')
    await tap(/^回复，并改为/)
    await write('给举报人的话', '，您别急')
    await act(async () => arrive())
    expect(await screen.findByText(/已回复/)).toBeVisible()
    expect(screen.getByLabelText('给举报人的话')).toHaveValue('正在查，您别急')
    expect(unfinished()).toHaveLength(1)
  })

  test('the story he hands to the editors, as he changed it', async () => {
    phone.params = { code: 'R7K2-9QXM' }
    render(<Queue />)
    await tap('交给编辑组')
    await write('交出去的文字', '要看羊。')
    await tap('先不交')
    reload(<Queue />)
    expect(await screen.findByLabelText('交出去的文字')).toHaveValue('一位村民卖羊，对方先要定金。要看羊。')
  })

  test('萨日娜’s new manuscript, found in the list after a reload; the story she pastes', async () => {
    phone.width = 1280
    render(<Desk />)
    await tap('写一份新的')
    await write(/有现成的文字/, '老王接到电话')
    reload(<Desk />)
    expect(await screen.findByLabelText(/有现成的文字/)).toHaveValue('老王接到电话')
    await tap('开始写')
    await write('标题', '羊没见着钱先没了')
    reload(<Desk />)
    await tap(/^接着写，稿子，/)
    expect(await screen.findByLabelText('标题')).toHaveDisplayValue(/羊没见着钱先没了/)
  })

  test('乌仁’s Mongolian, and why she gives one back', async () => {
    phone.params = { kind: 'tip', item: 't', language: 'mn' }
    render(<Rendering />)
    await write('蒙古文正文', 'ᠬᠣᠨᠢ')
    reload(<Rendering />)
    expect(await screen.findByLabelText('蒙古文正文')).toHaveValue('ᠬᠣᠨᠢ')
    cloud.answers['rendering.read'] = () => rendered('ᠮᠣᠷᠢ')
    reload(<Rendering />)
    expect(await screen.findByText(/同事存了更新的一版/)).toBeVisible()
    await tap('用同事的')
    expect(screen.getByLabelText('蒙古文正文')).toHaveValue('ᠮᠣᠷᠢ')
    await tap('点错了，放回我写的')
    expect(screen.getByLabelText('蒙古文正文')).toHaveValue('ᠬᠣᠨᠢ')
    await tap('用同事的')
    cloud.answers['rendering.read'] = () => ({ ...rendered('ᠮᠣᠷᠢ'), may: { ...rendered().may, decide: true } })
    reload(<Rendering />)
    await write('为什么退回，作者看得到', '少了一个词')
    reload(<Rendering />)
    expect(await screen.findByLabelText('为什么退回，作者看得到')).toHaveValue('少了一个词')
  })

  test('a reason: the field stands open again, until it was done', async () => {
    let done = false
    const reason = () => (
      <Reason
        {...{ ask: '退回', label: '为什么', most: 100, act: '退回去', busy: false as const, kept: ['alertBack', 'a'] }}
        onSure={async () => (done ? {} : undefined)}
      />
    )
    render(reason())
    await tap('退回')
    await write('为什么', '电话写错了')
    await tap('退回去')
    reload(reason())
    expect(screen.getByLabelText('为什么')).toHaveValue('电话写错了')
    done = true
    await tap('退回去')
    reload(reason())
    expect(screen.queryByLabelText('为什么')).toBeNull()
  })

  test('布和’s household, with what he chose', async () => {
    render(<Visits />)
    await tap('加一户')
    await write('或者自己起个叫法', '老井旁边那户')
    await userEvent.click(screen.getByRole('checkbox', { name: '独居老人' }))
    reload(<Visits />)
    expect(await screen.findByLabelText('或者自己起个叫法')).toHaveValue('老井旁边那户')
    expect(screen.getByRole('checkbox', { name: '独居老人' })).toBeChecked()
    await tap('记下：老井旁边那户')
    await screen.findByRole('button', { name: '加一户' })
    expect(unfinished()).toEqual([])
  })

  test('what 其木格 is about to ask, to report, and how she is to be found', async () => {
    render(<Ask />)
    await write('收到的话，或者您遇到的事', '有人说我中奖了')
    reload(<Ask />)
    expect(screen.getByLabelText('收到的话，或者您遇到的事')).toHaveValue('有人说我中奖了')
    reload(<ReportPage />)
    await write('发生了什么', '打电话要钱')
    reload(<ReportPage />)
    expect(screen.getByLabelText('发生了什么')).toHaveValue('打电话要钱')
    expect(unfinished().map(({ words }) => words)).toEqual(expect.arrayContaining(['举报', '像不像诈骗，还没问']))
  })
})

test('what goes from a report by a slip comes back: a number, a picture', async () => {
  phone.storage.set(
    'draft.report',
    JSON.stringify({ code: 'R7K2-9QXM', pictures: ['p1'], seen: [{ kind: 'phone', value: '13900000000' }] }),
  )
  phone.storage.set('draft.report.p1', JSON.stringify('data'))
  render(<ReportPage />)
  await tap('去掉这条电话号码')
  await tap('点错了，放回来')
  expect(screen.getByLabelText('对方的电话号码')).toHaveValue('13900000000')
  await tap('去掉第1张照片')
  await tap('点错了，放回来')
  expect(screen.getByRole('img', { name: '第1张照片' })).toBeVisible()
})

describe('没写完的', () => {
  const begin = async () => {
    phone.params = { code: 'R7K2-9QXM' }
    render(<Queue />)
    await write('给举报人的话', '正在查，您别急')
    cleanup()
    phone.params = {}
  }

  test('stands where he looks first and leads to exactly it', async () => {
    await begin()
    render(<Todo />)
    expect(await screen.findByRole('heading', { name: '没写完的' })).toBeVisible()
    await tap('接着写，给举报人的话，正在查，您别急')
    expect(phone.went).toEqual(['/work/queue/index?code=R7K2-9QXM'])
    reload(<MinePage />)
    expect(await screen.findByText('正在查，您别急')).toBeVisible()
  })

  test('不要了 is asked once, and can be taken back', async () => {
    await begin()
    render(<Todo />)
    await tap(/^不要了，/)
    expect(unfinished()).toHaveLength(1)
    await tap(/^真的不要了，/)
    expect(unfinished()).toEqual([])
    await tap('点错了，放回来')
    expect(unfinished()).toMatchObject([{ excerpt: '正在查，您别急' }])
    expect(screen.getByRole('button', { name: /^接着写，/ })).toBeVisible()
  })

  test('a report goes with its pictures, and comes back with them', async () => {
    phone.storage.set('draft.report', JSON.stringify({ code: 'R7K2-9QXM', pictures: ['p1'], what: '' }))
    phone.storage.set('draft.report.p1', JSON.stringify('data'))
    const before = new Map(phone.storage)
    render(<Todo />)
    await tap(/^不要了，举报，只放了图片/)
    await tap(/^真的不要了，/)
    expect([...phone.storage.keys()].filter((key) => key.startsWith('draft.'))).toEqual([])
    await tap('点错了，放回来')
    expect(phone.storage.get('draft.report')).toBe(before.get('draft.report'))
    expect(phone.storage.get('draft.report.p1')).toBe(before.get('draft.report.p1'))
  })

  test('what an earlier release kept is listed too, and what it does not understand is not', () => {
    phone.storage.set('manuscript.m-1', JSON.stringify({ kind: 'slogan', content: { text: '先看见羊' }, after: 0 }))
    phone.storage.set('alert-draft', JSON.stringify({ id: 'a', headline: '收羊的是假的', lines: ['', '', ''] }))
    phone.storage.set('reply.x', JSON.stringify(7))
    phone.storage.set('reply.y', JSON.stringify({ text: null }))
    expect(
      unfinished()
        .map(({ excerpt }) => excerpt)
        .sort(),
    ).toEqual(['先看见羊', '收羊的是假的'])
  })

  test('whoever leaves a PC is told first', async () => {
    await begin()
    cloud.fresh = true
    render(<Leave />)
    await tap('退出登录')
    expect(await screen.findByText(/还有 1 件没写完/)).toBeVisible()
    expect(phone.went).toEqual([])
    await tap('不等了，退出登录')
    expect(cloud.asked.map(({ name }) => name)).toContain('person.leave')
  })
})

/** Where what is written into a field of several lines is kept. A new such field is entered here, and its words go through lib/written.ts. */
const keptIn: Record<string, string> = {
  'aid/ask/hand-over.tsx': 'aid/ask/index.tsx',
  'aid/mine/more.tsx': 'aid/mine/more.tsx',
  'check/ask/index.tsx': 'check/ask/index.tsx',
  'edit/desk/begin.tsx': 'edit/desk/begin.tsx',
  'edit/desk/form.tsx': 'edit/desk/drafts.ts',
  'edit/desk/media.tsx': 'edit/desk/drafts.ts',
  'edit/desk/overlong-field.tsx': 'edit/desk/drafts.ts',
  'mongolian/desk/write.tsx': 'mongolian/desk/write.tsx',
  'report/write/index.tsx': 'lib/report-draft.ts',
  'parts/reason.tsx': 'parts/reason.tsx',
  'work/queue/hand-over.tsx': 'work/queue/hand-over.tsx',
  'rights/feedback/write.tsx': 'rights/feedback/write.tsx',
  'work/aid/reply.tsx': 'work/aid/reply.tsx',
  'work/bulletin/write.tsx': 'work/bulletin/write.tsx',
  'work/feedback/card.tsx': 'work/feedback/card.tsx',
  'work/meeting/part-form.tsx': 'work/meeting/part-form.tsx',
  'work/meeting/minutes-form.tsx': 'work/meeting/minutes-form.tsx',
  'work/groups-admin/add-many.tsx': 'work/groups-admin/add-many.tsx',
  'work/people/invite.tsx': 'work/people/invite.tsx',
  'work/places/index.tsx': 'work/places/index.tsx',
  'work/queue/reply.tsx': 'work/queue/reply.tsx',
  'work/queue/sounds.tsx': 'work/queue/sounds.tsx',
  'work/queue/work.tsx': 'work/queue/work.tsx',
  'work/write/form.tsx': 'work/write/draft.ts',
  'work/write/lines.tsx': 'work/write/draft.ts',
}
test('every field of several lines keeps what is written', () => {
  const src = join(__dirname, '../../src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx$/.test(name) && !name.startsWith('ui/'))
  const long = files.filter((name) =>
    /<Textarea|\slong(?=[\s={/>])/.test(readFileSync(join(src, name), 'utf8').replace(/\/\*\*.*?\*\//gs, '')),
  )
  expect(long.filter((name) => !keptIn[name])).toEqual([])
  for (const name of new Set(Object.values(keptIn)))
    expect([name, readFileSync(join(src, name), 'utf8')]).toEqual([name, expect.stringMatching(/useWritten\(|keepWritten\(/)])
})
