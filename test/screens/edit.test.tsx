import { act, render, renderHook, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readSheet } from 'read-excel-file/universal'
import writeSheet from 'write-excel-file/universal'
import Desk from '@/edit/desk'
import { diff } from '@/edit/desk/diff'
import { Sheet } from '@/edit/desk/sheet.h5'
import { cellsOf, readCells } from '@/edit/desk/sheet-rows'
import type { Cell } from '@/lib/table/cell'
import { readTable } from '@/lib/table/read-table'
import { usePages } from '@/lib/use-pages'
import type { Input, Output } from '../../types/contract'
import { caseFromText } from '../../wording/case-from-text'
import type { Content } from '../../wording/manuscripts'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

/** jsdom has no workers: a file is read here, and never while this is true. */
let readingForEver = false
jest.mock('@/lib/table/read-apart.h5', () => ({
  readApart: async (file: File) =>
    readingForEver ? new Promise(() => {}) : readTable(new Uint8Array(await file.arrayBuffer()), file.name),
}))

const now = Date.parse('2026-11-23T14:05+08:00')
type Read = Output<'manuscript.read'>
const content: Content = { text: '先看见羊，后给钱', audiences: ['herder'] }
const none: Read['may'] = {
  ...{ save: false, revert: false, submit: false, approve: false, return: false },
  ...{ withdraw: false, renew: false, keep: false, erase: false },
}
const slogan = (more: Partial<Read['manuscript']> = {}, rest: Partial<Read> = {}): Read => {
  const status = more.status ?? 'draft'
  const manuscript: Read['manuscript'] = {
    ...{
      _id: 'm-sheep',
      kind: 'slogan',
      item: 'm-sheep',
      live: false,
      status,
      content,
      title: '先看见羊，后给钱',
      version: 1,
      updatedAt: now,
    },
    ...more,
  }
  const versions = [{ version: manuscript.version, author: '萨日娜', at: now, content: manuscript.content }]
  return {
    manuscript,
    author: '萨日娜',
    findings: [],
    versions,
    read: null,
    cases: {},
    media: [],
    made: [],
    may: { ...none, save: true, submit: true },
    ...rest,
  }
}
const counts = { draft: 1, submitted: 0, published: 0, recheck: 0, withdrawn: 0 }
const card = { _id: 'm-sheep', kind: 'slogan' as const, status: 'draft' as const, title: '先看见羊，后给钱', live: false, updatedAt: now }

beforeEach(() => {
  newPhone()
  newCloud({
    'manuscript.list': () => ({
      manuscripts: [{ ...card, author: '萨日娜', toApprove: false }],
      counts,
      flagged: 3,
      shelf: 40,
      more: false,
    }),
    'manuscript.read': () => slogan(),
    'manuscript.save': ({ after }) => ({ version: after + 1, status: 'draft', findings: [] }),
    'manuscript.submit': () => ({ status: 'submitted', findings: [] }),
    'manuscript.approve': () => ({ status: 'published' }),
    'manuscript.return': () => ({ status: 'draft' }),
    'case.list': () => ({ cases: [], more: false }),
  })
})

const write = async (label: string, text: string) => {
  await userEvent.clear(await screen.findByLabelText(label))
  await userEvent.paste(text)
}
const openPiece = () => {
  phone.params = { id: 'm-sheep' }
  return render(<Desk />)
}

describe('the list', () => {
  test('says how much waits where, and opens a piece', async () => {
    render(<Desk />)
    expect(await screen.findByRole('radio', { name: '来源有变 3' })).toBeVisible()
    await tap(/^先看见羊，后给钱，标语，草稿/)
    expect(phone.went).toEqual(['/edit/desk/index?id=m-sheep'])
    await userEvent.click(screen.getByRole('radio', { name: '来源有变 3' }))
    expect(askedFor('manuscript.list').at(-1)).toMatchObject({ flagged: true })
  })

  test('is turned beyond the number that a call takes: by then only the end of the page before counts', () => {
    const { result } = renderHook(usePages)
    for (let page = 1; page <= 501; page++) act(() => result.current.turn(page, [page]))
    expect(result.current).toMatchObject({ page: 501, asked: { page: 500, after: [501] } })
  })
})

test('萨日娜 took in a county’s bundle: she hands in what she has read together; what the check keeps back stays, and says why', async () => {
  const drafts = ['a', 'b', 'c'].map((id) => ({ ...card, _id: id, title: `第${id}份`, author: '萨日娜', toApprove: false, toSubmit: 1 }))
  const theirs = { ...card, _id: 'd', title: '别人的', author: '高娃', toApprove: false }
  cloud.answers['manuscript.list'] = () => ({ manuscripts: [...drafts, theirs], counts, flagged: 0, shelf: 40, more: false })
  const why = '链接要带上来源'
  let stale = ''
  cloud.answers['manuscript.submit'] = ({ id }) => {
    if (id === stale) throw new Refusal('conflict', '稿子有更新的一版，请刷新再交')
    if (id === 'b') return { status: 'draft', findings: [{ level: 'refuse', field: 'text', words: '', why }] }
    drafts.splice(
      drafts.findIndex(({ _id }) => _id === id),
      1,
    )
    return { status: 'submitted', findings: [] }
  }
  render(<Desk />)
  await tap('挑几份一起交审')
  expect(screen.queryByRole('checkbox', { name: '别人的' })).toBeNull()
  for (const title of ['第a份', '第b份']) await userEvent.click(screen.getByRole('checkbox', { name: title }))
  await tap('交审这 2 份')
  expect(await screen.findByText('交了 1 份，等另一位同事审。')).toBeVisible()
  expect(screen.getByText(`第b份：${why}`)).toBeVisible()
  expect(askedFor('manuscript.submit')).toEqual([
    { id: 'a', version: 1 },
    { id: 'b', version: 1 },
  ])
  expect(screen.queryByRole('checkbox', { name: '第a份' })).toBeNull()
  // changed on another computer: that one stays, the next goes
  stale = 'b'
  for (const title of ['第b份', '第c份']) await userEvent.click(screen.getByRole('checkbox', { name: title }))
  await tap('交审这 2 份')
  expect(await screen.findByText('交了 1 份，等另一位同事审。')).toBeVisible()
  expect(screen.getByText('第b份：稿子有更新的一版，请刷新再交')).toBeVisible()
  // without a network none is tried, and they stay chosen
  cloud.online = false
  await userEvent.click(screen.getByRole('checkbox', { name: '第b份' }))
  await tap('交审这 1 份')
  expect(await screen.findAllByText(/连不上网/)).not.toHaveLength(0)
  expect(screen.queryByText(/^交了/)).toBeNull()
  expect(screen.getByRole('checkbox', { name: '第b份' })).toBeChecked()
})

describe('where things are', () => {
  test('of a kind that has no draft, it says where there are some, and goes there', async () => {
    cloud.answers['manuscript.list'] = () => ({
      manuscripts: [],
      counts: { ...counts, draft: 0, submitted: 2 },
      flagged: 0,
      shelf: 40,
      more: false,
    })
    cloud.answers['manuscript.shelf'] = () => ({ rows: [{ item: 's1', title: '先看见羊' }], more: false })
    render(<Desk />)
    await userEvent.click(await screen.findByRole('radio', { name: '标语' }))
    expect(await screen.findByText('这里没有标语。')).toBeVisible()
    expect(screen.getByRole('button', { name: '看等待审核，2份' })).toBeVisible()
    expect(screen.getByRole('button', { name: '别的种类也看看' })).toBeVisible()
    await tap('看大家正在看的标语，40份')
    expect(await screen.findByRole('button', { name: /^先看见羊/ })).toBeVisible()
  })

  test('a story that does not fit here is read whole, taken out of use with a reason, and put back at a tap', async () => {
    let away: Output<'manuscript.setPlay'>['away']
    cloud.answers['manuscript.shelf'] = () => ({ rows: [], more: false })
    cloud.answers['manuscript.plays'] = () => ({
      plays: [
        { kind: 'story', item: 'draw', title: '一抽就中的皮肤', words: ['放学路上', '游戏里的人：抽一次六元'], ...(away && { away }) },
      ],
    })
    cloud.answers['manuscript.setPlay'] = ({ away: why }) => {
      away = why ? { why, at: now } : undefined
      return { ...(away && { away }) }
    }
    render(<Desk />)
    await userEvent.click(await screen.findByRole('radio', { name: '题目' }))
    await userEvent.click(await screen.findByRole('radio', { name: /^大家正在看的/ }))
    await tap('演一演和课堂包')
    await tap('看全文，一抽就中的皮肤')
    expect(await screen.findByText('游戏里的人：抽一次六元')).toBeVisible()
    await tap('撤下，不再给人用')
    await write('为什么撤下，同事看得到', '这里没有这样的店')
    await tap('马上撤下')
    expect(await screen.findByText('为什么撤下：这里没有这样的店')).toBeVisible()
    await tap('放回去，照常用')
    expect(await screen.findByRole('button', { name: '撤下，不再给人用' })).toBeVisible()
    expect(askedFor('manuscript.setPlay')).toEqual([
      { kind: 'story', item: 'draw', away: '这里没有这样的店' },
      { kind: 'story', item: 'draw' },
    ])
  })

  test('on a computer a piece opens at its top', async () => {
    phone.width = 1280
    render(<Desk />)
    await tap(/^先看见羊，后给钱，标语，草稿/)
    expect(await screen.findByRole('button', { name: '交上去审核' })).toBeVisible()
    expect(phone.scrolled).toEqual([0])
    expect(phone.went).toEqual([])
  })
})

describe('writing', () => {
  test('萨日娜 changes a slogan: people’s view beside it, kept here at once, in the cloud when she says so', async () => {
    openPiece()
    await write('标语', '见着羊再给钱')
    expect(within(screen.getByRole('region', { name: '大家看到的样子' })).getByText('见着羊再给钱')).toBeVisible()
    expect(JSON.stringify([...phone.storage])).toContain('见着羊再给钱')
    expect(askedFor('manuscript.save')).toEqual([])
    await tap('先存起来')
    expect(await screen.findByText('存好了，第2版。')).toBeVisible()
    expect(askedFor('manuscript.save')).toEqual([
      { id: 'm-sheep', kind: 'slogan', content: { ...content, text: '见着羊再给钱' }, after: 1 },
    ])
    expect(JSON.stringify([...phone.storage])).not.toContain('见着羊再给钱')
  })

  test('what the check finds stands beside the words while she writes', async () => {
    openPiece()
    await write('标语', '打13800138000')
    expect(await screen.findByText(/不能写出电话号码/)).toBeVisible()
    expect(screen.queryByText(/13800138000”/)).toBeNull()
  })

  test('what the cloud refuses stands beside its field, and the piece stays hers', async () => {
    cloud.answers['manuscript.submit'] = () => ({
      status: 'draft',
      findings: [{ level: 'refuse', field: 'text', words: '', why: '这里还没写' }],
    })
    openPiece()
    await tap('交上去审核')
    expect(await screen.findByText('要改：这里还没写')).toBeVisible()
    expect(screen.getByText('还没交上去，有1处要改。点一处，就到那里：')).toBeVisible()
  })

  test('how much there is to mend is said, each a tap to its field, until all is mended', async () => {
    const found = [
      { level: 'refuse' as const, field: 'text', words: '', why: '这里还没写' },
      { level: 'refuse' as const, field: 'audiences', words: '', why: '这里还没选' },
      { level: 'warn' as const, field: 'text', words: '', why: '跟这一条说的差不多' },
    ]
    cloud.answers['manuscript.submit'] = () => ({ status: 'draft', findings: found })
    openPiece()
    await tap('交上去审核')
    expect(await screen.findByText(/有2处要改/)).toBeVisible()
    await tap('给哪些人：这里还没选')
    expect(phone.scrolled.at(-1)).toBe('#field-audiences')
    expect(document.querySelector('#field-audiences')).toHaveTextContent('给哪些人')
    await userEvent.click(screen.getByRole('checkbox', { name: '学生' }))
    expect(await screen.findByText(/有1处要改/)).toBeVisible()
    await write('标语', '见着羊再给钱')
    expect(await screen.findByText('都改好了，再交一次。')).toBeVisible()
  })

  test('a new piece that comes back the first time says so too', async () => {
    const found = [{ level: 'refuse' as const, field: 'text', words: '', why: '这里还没写' }]
    cloud.answers['manuscript.submit'] = () => ({ status: 'draft', findings: found })
    phone.storage.set('manuscript.m-sheep', JSON.stringify({ kind: 'slogan', content: {}, after: 0 }))
    openPiece()
    await userEvent.click(await screen.findByRole('checkbox', { name: '学生' }))
    await tap('交上去审核')
    expect(await screen.findByRole('button', { name: '标语：这里还没写' })).toBeVisible()
    await screen.findByText(/萨日娜写的/)
    expect(screen.getByRole('button', { name: '标语：这里还没写' })).toBeVisible()
  })

  test('what is pasted and too long is kept whole, and said', async () => {
    openPiece()
    await write('标语', '羊'.repeat(30))
    expect(screen.getByLabelText('标语')).toHaveValue('羊'.repeat(30))
    expect(screen.getByText('30 / 24')).toBeVisible()
    expect(await screen.findByText('要改：最多24个字，现在30个，请写短一些')).toBeVisible()
    await write('标语', '羊'.repeat(600))
    expect(screen.getByText('太长了，600个字以后的没有放进来')).toBeVisible()
  })

  test('people’s view shows what is written and nothing else', async () => {
    const half: Content = { title: '驼绒被子', redFlags: ['说搬家清仓'], audiences: ['herder'] }
    cloud.answers['manuscript.read'] = () => slogan({ kind: 'case', content: half })
    openPiece()
    const view = within(await screen.findByRole('region', { name: '大家看到的样子' }))
    expect(view.getByRole('heading', { name: '驼绒被子' })).toBeVisible()
    expect(view.getAllByRole('heading').map((one) => one.getAttribute('aria-label') ?? one.textContent)).toEqual([
      '大家看到的样子',
      '驼绒被子',
      '哪里不对劲',
    ])
    expect(view.queryByText(/没有损失|来源|虚假购物|还没有标题/)).toBeNull()
  })

  test.each(['tip', 'quizItem', 'slogan', 'script', 'poster'] as const)(
    'a %s of which only its readers are chosen has no view yet',
    async (kind) => {
      cloud.answers['manuscript.read'] = () => slogan({ kind, content: { audiences: ['herder'] } })
      openPiece()
      const view = await screen.findByRole('region', { name: '大家看到的样子' })
      expect(view).toHaveTextContent('大家看到的样子写几个字就能看到。')
    },
  )

  test('without a network nothing is lost, not by closing either', async () => {
    const first = openPiece()
    await write('标语', '没网时写的')
    cloud.online = false
    await tap('先存起来')
    expect(await screen.findByText(/写好的都留在这里，不会丢/)).toBeVisible()
    first.unmount()
    cloud.online = true
    openPiece()
    expect(await screen.findByDisplayValue('没网时写的')).toBeVisible()
  })

  test('a colleague was faster: both wordings side by side, she chooses, and hers goes over the newer one', async () => {
    openPiece()
    await write('标语', '我写的话')
    cloud.answers['manuscript.save'] = ({ after }) => {
      if (after < 2) throw new Refusal('conflict', '同事刚刚改过这份稿子')
      return { version: 3, status: 'draft', findings: [] }
    }
    cloud.answers['manuscript.read'] = () => slogan({ version: 2, content: { ...content, text: '高娃写的话' } }, { author: '高娃' })
    await tap('先存起来')
    expect(await screen.findByText('左边是高娃存的，右边是您写的。')).toBeVisible()
    expect(screen.getByRole('button', { name: '交上去审核' })).toBeDisabled()
    await tap('用我写的')
    await tap('先存起来')
    expect(askedFor('manuscript.save').at(-1)).toMatchObject({ after: 2, content: { text: '我写的话' } })
  })

  test('a new case from a pasted story', async () => {
    render(<Desk />)
    await tap('写一份新的')
    await userEvent.click(screen.getByLabelText(/有现成的文字/))
    await userEvent.paste('有人说给我贷款五万。\n他要先交手续费和保证金，交了又要解冻。')
    await tap('开始写')
    const id = (phone.went[0] as string).split('=')[1] as string
    phone.params = { id }
    render(<Desk />)
    expect(await screen.findByDisplayValue('他要先交手续费和保证金，交了又要解冻。')).toBeVisible()
    await tap('先存起来')
    const [saved] = askedFor('manuscript.save') as Input<'manuscript.save'>[]
    expect(saved).toMatchObject({ id, kind: 'case', after: 0, content: { type: 'loan', title: '有人说给我贷款五万' } })
  })
})

describe('what is made from a case', () => {
  const made = [
    { item: 't1', kind: 'tip' as const, title: '先看见羊 后给钱', flagged: false },
    { item: 'p1', kind: 'poster' as const, title: '先看见羊', flagged: false },
  ]
  beforeEach(() => {
    cloud.answers['manuscript.read'] = () => slogan({ kind: 'case', item: 'sheep', status: 'published', live: true }, { made, may: none })
    cloud.answers['manuscript.derive'] = ({ newId }) => ({ id: newId })
    cloud.answers['manuscript.open'] = ({ kind, item }) => ({ id: `${kind}-${item}` })
  })

  test('a second one of a kind is asked about first; a first one is not', async () => {
    openPiece()
    await tap('提示')
    expect(screen.getByText('已经有一条提示，再写一条？')).toBeVisible()
    expect(askedFor('manuscript.derive')).toEqual([])
    await tap('不写了')
    expect(screen.queryByText(/再写一条？/)).toBeNull()
    await tap('提示')
    await tap('再写一条')
    expect(askedFor('manuscript.derive')).toMatchObject([{ id: 'm-sheep', kind: 'tip' }])
  })

  test('what is there already stands above, and opens', async () => {
    openPiece()
    await tap('海报，先看见羊')
    expect(askedFor('manuscript.open')).toEqual([{ kind: 'poster', item: 'p1' }])
    expect(askedFor('manuscript.derive')).toEqual([])
  })

  test('a quiz item is made at once, and the list knows it', async () => {
    openPiece()
    await tap('题目')
    expect(askedFor('manuscript.derive')).toMatchObject([{ id: 'm-sheep', kind: 'quizItem' }])
    expect(askedFor('manuscript.read').length).toBeGreaterThan(1)
  })

  test.each(['slogan', 'quizItem'] as const)('a %s says which case it is from', async (kind) => {
    cloud.answers['manuscript.read'] = () => slogan({ kind, from: 'sheep' }, { cases: { sheep: '三十只便宜羊 只见过视频' } })
    openPiece()
    expect(await screen.findByText('出自案例：三十只便宜羊 只见过视频')).toBeVisible()
  })

  test.each([
    ['tip', true, '话还站得住就留着。大家照样看得到，明天起每天的提示里也会有它。'],
    ['poster', true, '话还站得住就留着，大家照样看得到。'],
    ['tip', false, '留着这份草稿。要交审核，先另选一个案例。'],
    ['slogan', true, '话还站得住就留着。以后它不再算出自那个案例，照常审核、发布。'],
  ] as const)('its case gone, keeping a %s (read by people: %s) says what that means', async (kind, live, words) => {
    cloud.answers['manuscript.read'] = () =>
      slogan({ kind, live, status: live ? 'published' : 'draft', flagged: '它出自的案例已撤下' }, { may: { ...none, keep: true } })
    openPiece()
    expect(await screen.findByText(words)).toBeVisible()
  })
})

describe('a next wording of what people read', () => {
  test('萨日娜 would rather keep the old one: what she wrote here goes too, and people’s stands there again', async () => {
    let status: 'draft' | 'published' = 'draft'
    cloud.answers['manuscript.read'] = () =>
      status === 'draft'
        ? slogan({ live: true, version: 2, content: { ...content, text: '改到一半' } }, { may: { ...none, save: true, revert: true } })
        : slogan({ live: true, version: 3, status }, { may: { ...none, save: true } })
    cloud.answers['manuscript.revert'] = () => {
      status = 'published'
      return { status }
    }
    openPiece()
    await write('标语', '改到一半又改')
    await tap('不改了，留原来的')
    await tap('留原来的')
    expect(await screen.findByRole('button', { name: '改一改' })).toBeVisible()
    expect(askedFor('manuscript.revert')).toEqual([{ id: 'm-sheep', version: 2 }])
    expect(screen.queryByDisplayValue('改到一半又改')).toBeNull()
    expect(JSON.stringify([...phone.storage])).not.toContain('改到一半又改')
  })

  test('one whose day came is told to its author, and stands in the list as such', async () => {
    cloud.answers['manuscript.read'] = () => slogan({ live: true, due: true })
    openPiece()
    expect(await screen.findByText(/到了该再看一遍的日子/)).toBeVisible()
    const due = { ...card, live: true, due: true as const, author: '萨日娜', toApprove: false }
    cloud.answers['manuscript.list'] = () => ({ manuscripts: [due], counts, flagged: 0, shelf: 40, more: false })
    phone.params = {}
    render(<Desk />)
    expect(await screen.findByRole('button', { name: /^先看见羊，后给钱，标语，草稿，该再看一遍/ })).toBeVisible()
  })

  test('高娃 erases a picture with somebody’s face: asked twice, and said what that means', async () => {
    const media = [
      { id: 'picture-a', link: 'https://a/1.jpg' },
      { id: 'picture-b', link: 'https://a/2.jpg' },
    ]
    const told: Content = { title: '驼绒被', media: ['picture-b 一个人的脸'] }
    cloud.answers['manuscript.read'] = () =>
      slogan({ kind: 'case', status: 'published', content: told }, { media, may: { ...none, erase: true } })
    cloud.answers['manuscript.erase'] = () => ({ erased: true })
    openPiece()
    await tap('彻底删掉图片、声音、视频')
    expect(screen.getByText(/旧的版本里也没有，找不回来/)).toBeVisible()
    await tap('要删的是图片 2')
    expect(askedFor('manuscript.erase')).toEqual([])
    await tap('删掉图片 2，找不回来')
    expect(askedFor('manuscript.erase')).toEqual([{ id: 'm-sheep', medium: 'picture-b' }])
  })

  test('what the cloud has against the whole of it stands at the head of the form', async () => {
    cloud.answers['manuscript.submit'] = () => ({
      status: 'draft',
      findings: [{ level: 'refuse', field: '', words: '', why: '它出自的案例已经撤下，现在不能发布' }],
    })
    openPiece()
    await tap('交上去审核')
    expect(await screen.findByText('要改：它出自的案例已经撤下，现在不能发布')).toBeVisible()
  })
})

describe('reviewing', () => {
  const submitted = () =>
    slogan(
      { status: 'submitted', version: 2, live: true, content: { ...content, text: '见着羊再给钱' } },
      {
        may: { ...none, approve: true, return: true },
        read: content,
        findings: [{ level: 'warn', field: 'text', words: '先看见羊', why: '跟这一条说的差不多，看看是不是重复了' }],
      },
    )

  test('高娃 sees what changed, old beside new, and approves the version she read', async () => {
    cloud.answers['manuscript.read'] = submitted
    openPiece()
    const changed = within(await screen.findByRole('group', { name: '标语，改了' }))
    expect(
      changed
        .getAllByRole('deletion')
        .map((e) => e.textContent)
        .join(''),
    ).toContain('先看')
    expect(
      changed
        .getAllByRole('insertion')
        .map((e) => e.textContent)
        .join(''),
    ).toContain('着')
    expect(screen.getByText(/提醒：标语，“先看见羊”/)).toBeVisible()
    await tap('同意发布')
    expect(askedFor('manuscript.approve')).toEqual([{ id: 'm-sheep', version: 2 }])
  })

  test('a new one stands for itself, the decision beside it; what she saved on the way is compared at a tap', async () => {
    const at = (version: number, text: string) => ({ version, author: '萨日娜', at: now, content: { ...content, text } })
    cloud.answers['manuscript.read'] = () =>
      slogan(
        { status: 'submitted', version: 3, content: { ...content, text: '先看见羊，后给钱' } },
        { may: { ...none, approve: true }, versions: [at(3, '先看见羊，后给钱'), at(2, '先看见羊'), at(1, '')] },
      )
    openPiece()
    const approve = await screen.findByRole('button', { name: '同意发布' })
    expect(screen.queryByText('（空）')).toBeNull()
    const earlier = screen.getByRole('radiogroup', { name: '和哪一版比' })
    expect(approve.compareDocumentPosition(earlier)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await userEvent.click(within(earlier).getByRole('radio', { name: /^第2版/ }))
    expect(screen.getByRole('insertion').textContent).toBe('，后给钱')
  })

  test('giving it back asks for a word first', async () => {
    cloud.answers['manuscript.read'] = submitted
    openPiece()
    await tap('退回，请作者改')
    await tap('退回')
    expect(screen.getByText('写一句为什么。')).toBeVisible()
    await write('为什么退回，作者看得到', '说清楚是什么羊')
    await tap('退回')
    expect(askedFor('manuscript.return')).toEqual([{ id: 'm-sheep', words: '说清楚是什么羊', version: 2 }])
  })

  test('a case that still holds gets its next day from a calendar', async () => {
    cloud.answers['manuscript.read'] = () => slogan({ status: 'recheck', live: true }, { may: { ...none, renew: true } })
    cloud.answers['manuscript.renew'] = () => ({ status: 'published' })
    openPiece()
    await tap('仍然有效')
    const field = screen.getByLabelText('到哪天再看一遍')
    expect(field).toHaveAttribute('type', 'date')
    expect(screen.queryByText(/^\d+ \/ \d+$/)).toBeNull()
    await userEvent.clear(field)
    await tap('记下，接着用')
    expect(screen.getByText('选一个日子。')).toBeVisible()
    await userEvent.type(field, '2027-11-23')
    await tap('记下，接着用')
    expect(askedFor('manuscript.renew')).toEqual([{ id: 'm-sheep', expires: '2027-11-23' }])
  })

  test('who wrote it waits', async () => {
    cloud.answers['manuscript.read'] = () => slogan({ status: 'submitted' }, { may: none })
    openPiece()
    expect(await screen.findByText('等另一位同事审核。')).toBeVisible()
    expect(screen.queryByRole('button', { name: '同意发布' })).toBeNull()
    await act(async () => {})
  })
})

describe('differences', () => {
  test.each<[string, string, string]>([
    ['先看见羊', '先看见三只羊', '先看见[+三只]羊'],
    ['交定金', '交订金', '交[-定][+订]金'],
    ['', '新的', '[+新的]'],
    ['一样', '一样', '一样'],
  ])('%s → %s', (before, after, expected) => {
    const marks = { same: '', gone: '-', added: '+' }
    expect(
      diff(before, after)
        .map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`))
        .join(''),
    ).toBe(expected)
  })

  test('together the parts are the two texts', () => {
    const [a, b] = ['买羊先付定金，人和羊都没了。他去看过，没有羊。', '买羊先付订金，羊和人都没有。先去看过再说。']
    const parts = diff(a, b)
    expect(
      parts
        .filter((p) => p.kind !== 'added')
        .map((p) => p.text)
        .join(''),
    ).toBe(a)
    expect(
      parts
        .filter((p) => p.kind !== 'gone')
        .map((p) => p.text)
        .join(''),
    ).toBe(b)
  })
})

describe('a pasted story', () => {
  test('long paragraphs are broken between sentences, many are joined; nothing is lost', () => {
    const long = '他先看了看手机。'.repeat(60)
    const { story } = caseFromText(long) as { story: string[] }
    expect(story.every((one) => one.length <= 200)).toBe(true)
    expect(story.join('')).toBe(long)
    const many = Array.from({ length: 15 }, (_one, i) => `第${i}段话。`).join('\n')
    expect((caseFromText(many) as { story: string[] }).story.length).toBeLessThanOrEqual(6)
    expect((caseFromText(many) as { story: string[] }).story.join('')).toBe(many.replaceAll('\n', ''))
  })

  test.each([
    ['入冬前，阿嘎在直播里看见驼绒被，主播说厂子搬家。', '阿嘎在直播里看见驼绒被'],
    ['昨天下午三点，一个陌生号打来。', '一个陌生号打来'],
  ])('its title says what happened, not only when: %s', (text, title) => {
    expect(caseFromText(text).title).toBe(title)
  })
})

describe('a spreadsheet', () => {
  beforeAll(() => {
    // jsdom's files cannot be read this way yet
    Blob.prototype.arrayBuffer ??= function (this: Blob) {
      return new Promise((resolve) => {
        const reader = new FileReader()
        reader.onload = () => resolve(reader.result as ArrayBuffer)
        reader.readAsArrayBuffer(this)
      })
    }
  })

  const story: Content = {
    title: '+驼绒被',
    type: 'shopping',
    story: ['第一段。', '第二段。'],
    audiences: ['herder', 'elder'],
    sourceDate: '2026-11-10',
    related: ['loan-hay'],
  }

  test('written, opened and read again it says the same; nothing in it is worked out', async () => {
    const cells = cellsOf('case', [{ item: 'quilt', content: story }])
    const file = await writeSheet(cells.map((row) => row.map((value) => ({ value, type: String })))).toBlob()
    const again = (await readSheet(await file.arrayBuffer())) as Cell[][]
    expect(again[1]?.[1]).toBe("'+驼绒被")
    expect(readCells('case', again)).toMatchObject({ good: [{ row: 2, item: 'quilt', content: story }], problems: [], strange: [] })
  })

  test('cases stand there by title and id, and come back by either', () => {
    const rows = [{ item: 'quilt', content: { ...story, related: ['bead-work', 'gone'] } }]
    const [head, row] = cellsOf('case', rows, { 'bead-work': '手工串珠子 做好了没人收' }) as [string[], string[]]
    const at = head.indexOf('相近的案例（编号）')
    expect(row[at]).toBe('手工串珠子 做好了没人收（bead-work）\ngone')
    const related = (cell: string) => readCells('case', [head, row.map((old, i) => (i === at ? cell : old))]).good[0]?.content.related
    expect(related(row[at] as string)).toEqual(['bead-work', 'gone'])
    expect(related('bead-work、loan-hay')).toEqual(['bead-work', 'loan-hay'])
    expect(related('手工串珠子 做好了没人收\nloan-hay')).toEqual(['手工串珠子 做好了没人收', 'loan-hay'])
  })

  test('each wrong cell is named by its row and column; the rows beside it are read', () => {
    const head = ['标题', '哪一种骗法', '发生日期', '大家的看法']
    const { good, problems, strange } = readCells('case', [
      head,
      ['买羊先看羊', '虚假购物', new Date('2026-11-10T00:00Z'), ''],
      ['', '没听过的骗法', '去年', ''],
      [null, null, null, null],
      ['羊'.repeat(25), '', '', ''],
    ])
    expect(good).toEqual([
      { row: 2, told: ['title', 'type', 'sourceDate'], content: { title: '买羊先看羊', type: 'shopping', sourceDate: '2026-11-10' } },
    ])
    expect(problems.map(({ row, column, why }) => `${row} ${column} ${why.slice(0, 14)}`)).toEqual([
      '3 标题 这一格没有写',
      '3 哪一种骗法 “没听过的骗法”不在可选的里',
      '3 发生日期 日期写成年-月-日，比如20',
      '5 标题 最多24个字，这里有25个：',
    ])
    expect(strange).toEqual(['大家的看法'])
  })

  test('a day that does not exist is told, and how people put it has a column', () => {
    const { good, problems } = readCells('case', [
      ['标题', '发生日期', '到哪天再看一遍', '大家会怎么说'],
      ['买羊先看羊', '2026-02-31', '2027-13-01', ''],
      ['买草先看草', '2026-02-28', '', '拉草的要定金\n草钱先打'],
    ])
    expect(problems).toEqual([
      { row: 2, column: '发生日期', why: '没有2026-02-31这一天' },
      { row: 2, column: '到哪天再看一遍', why: '没有2027-13-01这一天' },
    ])
    expect(good).toMatchObject([{ row: 3, content: { ownWords: ['拉草的要定金', '草钱先打'] } }])
  })

  test('a sheet without our first line is not guessed at', () => {
    expect(
      readCells('slogan', [
        ['甲', '乙'],
        ['一', '二'],
      ]).problems,
    ).toHaveLength(1)
  })

  /** What stands at the desk, as the preview asks for it. */
  const standing = (rows: () => { item: string; content: Content }[]) => {
    cloud.answers['manuscript.sheet'] = ({ status }) => ({ rows: status === 'draft' ? rows() : [], cases: {}, more: false })
  }
  beforeEach(() => standing(() => []))
  const choosing = (file: File) =>
    jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      Object.defineProperty(this, 'files', { value: [file] })
      this.dispatchEvent(new Event('change'))
    })
  const fileOf = async (cells: string[][]) =>
    new File([await writeSheet(cells.map((row) => row.map((value) => ({ value, type: String })))).toBlob()], 'a.xlsx')

  test('what the cloud finds in rows it took is told by row and column, the first time and every other', async () => {
    const file = await fileOf([
      ['出自哪个案例（编号）', '标题', '念给人听的话'],
      ['', '先看见羊 后给钱', '看见羊再给钱。'],
      ['nowhere', '没见着羊 先别付钱', '打13800138000问他。'],
    ])
    const findings = [
      { level: 'refuse' as const, field: 'speech', words: '1*********0', why: '不能写出电话号码' },
      { level: 'refuse' as const, field: 'case', words: '', why: '有个案例还没发布或已经撤下，请重新选' },
      { level: 'warn' as const, field: 'headline', words: '没见着羊', why: '跟这一条说的差不多，看看是不是重复了' },
    ]
    const kept = new Map<string, Content>()
    const found = (words: Content) => (words.case === 'nowhere' ? findings : [])
    cloud.answers['manuscript.read'] = ({ id }) => {
      const words = kept.get(id)
      if (!words) throw new Refusal('notFound', '没有找到这份稿子')
      return slogan({ _id: id, kind: 'tip', content: words }, { findings: found(words) })
    }
    cloud.answers['manuscript.save'] = ({ id, content: words, after }) => {
      kept.set(id, words)
      return { version: after + 1, status: 'draft', findings: found(words) }
    }
    standing(() => [...kept].map(([item, content]) => ({ item, content })))
    const choose = choosing(file)
    render(<Sheet kind="tip" status={undefined} onTaken={() => {}} />)
    for (const [told, first] of [
      ['新写的草稿 2 份', true],
      ['没有变的 2 份', false],
    ] as const) {
      await tap('导入表格')
      if (first) await tap('写进草稿')
      expect(await screen.findByText(new RegExp(told))).toBeVisible()
      expect(screen.getByText('第3行，念给人听的话：“1*********0”，不能写出电话号码')).toBeVisible()
      expect(screen.getByText('第3行，出自哪个案例（编号）：有个案例还没发布或已经撤下，请重新选')).toBeVisible()
      expect(screen.getByText('第3行，标题：“没见着羊”，跟这一条说的差不多，看看是不是重复了')).toBeVisible()
      expect(screen.queryByText(/^第2行/)).toBeNull()
    }
    choose.mockRestore()
  })

  test('a case named by its title is found; one that nobody knows keeps its row out', async () => {
    const file = await fileOf([
      ['出自哪个案例（编号）', '标题'],
      ['手工串珠子 做好了没人收', '要先买材料的活 不接'],
      ['没有这个案例', '先看见羊 后给钱'],
    ])
    cloud.answers['manuscript.shelf'] = ({ words }) => ({
      rows: [
        { item: 'other', title: `${words}，又一回` },
        ...(words === '没有这个案例' ? [] : [{ item: 'bead-work', title: '手工串珠子 做好了没人收' }]),
      ],
      more: false,
    })
    cloud.answers['manuscript.read'] = () => {
      throw new Refusal('notFound', '没有找到这份稿子')
    }
    const choose = choosing(file)
    render(<Sheet kind="tip" status={undefined} onTaken={() => {}} />)
    await tap('导入表格')
    expect(await screen.findByText('要新写 1 份，要改动 0 份，没有变的 0 份，读不进来的 1 行。')).toBeVisible()
    await tap('写进草稿')
    expect(await screen.findByText(/新写的草稿 1 份/)).toBeVisible()
    expect(askedFor('manuscript.save')).toMatchObject([{ content: { case: 'bead-work', headline: '要先买材料的活 不接' } }])
    expect(screen.getByText('第3行“先看见羊 后给钱”：没有叫“没有这个案例”的案例，照大家看到的标题写')).toBeVisible()
    choose.mockRestore()
  })

  test('萨日娜 takes in a file twice: drafts are made once, from good rows only', async () => {
    const cells = [
      ['编号', '标语'],
      ['', '见着羊再给钱'],
      ['', '羊'.repeat(40)],
      ['sheep-first', '先看见羊，再给钱'],
    ]
    const file = await fileOf(cells)
    const kept = new Map<string, Content>([['slogan-sheep-first', { text: '先看见羊，后给钱', audiences: ['herder'] }]])
    cloud.answers['manuscript.open'] = ({ item }) => ({ id: `slogan-${item}` })
    cloud.answers['manuscript.read'] = ({ id }) => {
      const words = kept.get(id)
      if (!words) throw new Refusal('notFound', '没有找到这份稿子')
      return slogan({ _id: id, content: words })
    }
    cloud.answers['manuscript.save'] = ({ id, content: words, after }) => {
      kept.set(id, words)
      return { version: after + 1, status: 'draft', findings: [] }
    }
    standing(() => [...kept].map(([id, content]) => ({ item: id.replace(/^slogan-/, ''), content })))
    const choose = choosing(file)
    const taken = jest.fn()
    render(<Sheet kind="slogan" status={undefined} onTaken={taken} />)
    await tap('导入表格')
    expect(await screen.findByText('要新写 1 份，要改动 1 份，没有变的 0 份，读不进来的 1 行。')).toBeVisible()
    expect(screen.getByText(/^第3行，标语：最多24个字，这里有40个/)).toBeVisible()
    expect([...askedFor('manuscript.open'), ...askedFor('manuscript.save')]).toEqual([])
    await tap('写进草稿')
    expect(await screen.findByText('新写的草稿 1 份，改动的 1 份，原来就有、没有变的 0 份。')).toBeVisible()
    expect(screen.getByText(/^第3行，标语：最多24个字，这里有40个/)).toBeVisible()
    await tap('导入表格')
    expect(await screen.findByText('新写的草稿 0 份，改动的 0 份，原来就有、没有变的 2 份。')).toBeVisible()
    expect(askedFor('manuscript.save').map((one) => one.content)).toEqual([
      { text: '见着羊再给钱' },
      { text: '先看见羊，再给钱', audiences: ['herder'] },
    ])
    choose.mockRestore()
  })

  test('萨日娜 looks at what a file would do and leaves it: nothing is written', async () => {
    const choose = choosing(await fileOf([['标语'], ['见着羊再给钱'], ['见着羊再给钱']]))
    render(<Sheet kind="slogan" status={undefined} onTaken={() => {}} />)
    await tap('导入表格')
    expect(await screen.findByText('要新写 1 份，要改动 0 份，没有变的 1 份，读不进来的 0 行。')).toBeVisible()
    await tap('不写了')
    expect(screen.queryByText(/要新写/)).toBeNull()
    expect(askedFor('manuscript.save')).toEqual([])
    choose.mockRestore()
  })

  test('she ends the reading of a file that takes for ever, and can choose another', async () => {
    readingForEver = true
    const choose = choosing(await fileOf([['标语'], ['见着羊再给钱']]))
    render(<Sheet kind="slogan" status={undefined} onTaken={() => {}} />)
    await tap('导入表格')
    expect(await screen.findByText('正在读表格…')).toBeVisible()
    await tap('停下')
    expect(screen.queryByText('正在读表格…')).toBeNull()
    readingForEver = false
    await tap('导入表格')
    expect(await screen.findByText(/要新写 1 份/)).toBeVisible()
    choose.mockRestore()
  })

  test('she ends the writing after the second of three rows: two are drafts, and what is left is said', async () => {
    const choose = choosing(await fileOf([['标语'], ['见着羊再给钱'], ['先看见羊'], ['定金不退']]))
    cloud.answers['manuscript.read'] = () => {
      throw new Refusal('notFound', '没有找到这份稿子')
    }
    let second = () => {}
    const held = new Promise<void>((resolve) => {
      second = resolve
    })
    cloud.answers['manuscript.save'] = async ({ after }) => {
      if (askedFor('manuscript.save').length === 2) await held
      return { version: after + 1, status: 'draft', findings: [] }
    }
    render(<Sheet kind="slogan" status={undefined} onTaken={() => {}} />)
    await tap('导入表格')
    await tap('写进草稿')
    expect(await screen.findByText('正在写，1 / 3 行…')).toBeVisible()
    await tap('停下')
    second()
    expect(await screen.findByText('还有 1 行没有写。再导入一次，写过的不会重复。')).toBeVisible()
    expect(screen.getByText(/^新写的草稿 2 份/)).toBeVisible()
    expect(askedFor('manuscript.save')).toHaveLength(2)
    choose.mockRestore()
  })

  test('why a file cannot be read is said in its words', async () => {
    const choose = choosing(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], '台账.xls'))
    render(<Sheet kind="slogan" status={undefined} onTaken={() => {}} />)
    await tap('导入表格')
    expect(await screen.findByText(/“台账.xls”是老格式的表格.*另存为/)).toBeVisible()
    choose.mockRestore()
  })
})
