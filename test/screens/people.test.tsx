import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Mine from '@/pages/mine'
import Changes from '@/work/changes'
import Join from '@/work/join'
import People from '@/work/people'
import Posts from '@/work/posts'
import type { Output } from '../../types/contract'
import { askedFor, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

beforeEach(newPhone)

const bayan = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', level: 'village' } as const
const hongqi = { _id: 'anhe/baiyin/hongqi', name: '红旗村', level: 'village' } as const
const places = [
  { _id: 'anhe', name: '安和旗', level: 'county' } as const,
  { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' } as const,
  bayan,
  hongqi,
  { _id: 'anhe/baiyin/xuexiao', name: '白音小学', level: 'school' } as const,
]
const [buhe, zhaona] = ['b'.repeat(24), 'c'.repeat(24)]
const worker = (place: { _id: string; name: string }) => ({ role: 'gridWorker', region: place._id, place: place.name }) as const
const list = (more: Partial<Output<'staff.list'>> = {}): Output<'staff.list'> => ({
  people: [
    { who: buhe, name: '布和', roles: [worker(bayan), { ...worker(hongqi), since: 1_790_000_000_000, by: '刚格尔' }] },
    { who: zhaona, name: '照娜', roles: [worker(hongqi)] },
  ],
  invitations: [],
  more: false,
  places,
  ...more,
})
const write = async (label: string, words: string) => {
  await userEvent.click(screen.getByLabelText(label))
  await userEvent.paste(words)
}

describe('刚格尔 asks people to work with him', () => {
  const made = {
    expires: 1_800_000_000_000,
    invitations: [
      { name: '苏和', places: ['巴彦嘎查'], code: 'AAAA2222' },
      { name: '娜仁', places: ['红旗村'], code: 'CCCC3333' },
    ],
  }

  test('two from a sheet, each with their own place; what he wrote stays when he leaves the screen', async () => {
    newCloud({ 'staff.list': () => list(), 'staff.invite': () => made })
    const first = render(<People />)
    await tap('请人来做事')
    await choose('网格员')
    await write('叫什么名字', '苏和\t巴彦嘎查\n娜仁 红旗村\n')
    first.unmount()
    render(<People />)
    await tap('请人来做事')
    await write('为什么请他', '村里选的')
    await tap('出邀请码')
    expect(askedFor('staff.invite')).toMatchObject([
      {
        ...{ role: 'gridWorker', why: '村里选的' },
        people: [
          { name: '苏和', regions: [bayan._id] },
          { name: '娜仁', regions: [hongqi._id] },
        ],
      },
    ])
    expect(await screen.findByText(/苏和.*巴彦嘎查.*AAAA 2222/)).toBeVisible()
    await tap('再请一个')
    expect(screen.getByLabelText('叫什么名字')).toHaveValue('')
  })

  test('布和 with two villages is one line and one code; of two villages of one name the town before it says which', async () => {
    const shuguang = { _id: 'anhe/shuguang', name: '曙光镇', level: 'town' } as const
    const other = { _id: 'anhe/shuguang/hongqi', name: '红旗村', level: 'village' } as const
    newCloud({ 'staff.list': () => ({ ...list(), places: [...places, shuguang, other] }), 'staff.invite': () => made })
    render(<People />)
    await tap('请人来做事')
    await choose('网格员')
    await write('叫什么名字', '布和 巴彦嘎查、红旗村\n照娜 曙光镇 红旗村')
    await write('为什么请他', '村里选的')
    await tap('出邀请码')
    expect(await screen.findByText('第1行：叫“红旗村”的地方不止一个，在前面写上是哪个苏木、镇的')).toBeVisible()
    await userEvent.clear(screen.getByLabelText('叫什么名字'))
    await write('叫什么名字', '布和 白音苏木 巴彦嘎查 红旗村\n照娜 曙光镇 红旗村')
    await tap('出邀请码')
    expect(askedFor('staff.invite')).toMatchObject([
      {
        people: [
          { name: '布和', regions: [bayan._id, hongqi._id] },
          { name: '照娜', regions: [other._id] },
        ],
      },
    ])
  })

  test.each([
    ['苏和 白彦嘎查', '第1行：没有“白彦嘎查”这个地方，看看是不是写错了'],
    ['苏和 巴彦嘎查\n娜仁', '第2行：选好在哪儿，或者在名字后面写上地名'],
    [`${'很'.repeat(21)} 巴彦嘎查`, '第1行：名字太长，一行只写一个人'],
    [' ', '写上名字。'],
    ['甲 巴彦嘎查\n'.repeat(201), '一次最多200人，这里有201人。请分几次。'],
  ])('a line that does not fit is named: %#', async (names, words) => {
    newCloud({ 'staff.list': () => list() })
    render(<People />)
    await tap('请人来做事')
    await choose('网格员')
    await write('叫什么名字', names)
    await write('为什么请他', '村里选的')
    await tap('出邀请码')
    expect(await screen.findByText(words)).toBeVisible()
    expect(askedFor('staff.invite')).toEqual([])
  })

  test('a teacher is asked for a school, a policeman for a town', async () => {
    newCloud({ 'staff.list': () => list() })
    render(<People />)
    await tap('请人来做事')
    const choices = async (role: string) => {
      await choose(role)
      return within(screen.getByRole('group', { name: '在哪儿' }))
        .getAllByRole('checkbox')
        .map((one) => one.textContent)
    }
    expect(await choices('老师')).toEqual(['白音小学'])
    expect(await choices('派出所')).toEqual(['安和旗', '白音苏木'])
  })

  const waiting = {
    id: 'ap-0',
    name: '苏和',
    role: 'gridWorker' as const,
    places: ['巴彦嘎查'],
    status: 'accepted' as const,
    by: '刚格尔',
    word: '骆驼',
    expires: 1,
  }
  test('who accepted is confirmed after the word was asked for; a colleague was first: it looks anew', async () => {
    let taken = true
    newCloud({
      'staff.list': () => list({ invitations: taken ? [waiting] : [] }),
      'staff.confirm': () => {
        taken = false
        throw new Refusal('conflict', '这个邀请刚刚变了，请刷新再看')
      },
    })
    render(<People />)
    expect(await screen.findByText(/说的是“骆驼”/)).toBeVisible()
    await tap('是苏和本人，确认')
    expect(askedFor('staff.confirm')).toEqual([{ id: 'ap-0' }])
    expect(await screen.findByText('照娜')).toBeVisible()
    expect(screen.queryByText(/骆驼/)).toBeNull()
    expect(screen.queryByText(/能做事了/)).toBeNull()
  })

  test('whoever is confirmed is named, when the card is gone', async () => {
    let taken = true
    newCloud({
      'staff.list': () => list({ invitations: taken ? [waiting] : [] }),
      'staff.confirm': () => {
        taken = false
        return {}
      },
    })
    render(<People />)
    await tap('是苏和本人，确认')
    expect(await screen.findByText('好了，苏和是网格员（巴彦嘎查），能做事了。')).toBeVisible()
    expect(screen.queryByText(/骆驼/)).toBeNull()
  })
})

describe('刚格尔 changes who does what', () => {
  test('布和 leaves 红旗村: with a reason, and what he began goes to 照娜, who is there too', async () => {
    newCloud({ 'staff.list': () => list(), 'staff.change': () => ({ passedOn: 1 }) })
    render(<People />)
    await tap('改布和的网格员（红旗村）')
    await choose('不做了')
    await tap('不做了，确定')
    expect(screen.getByText('写一句为什么。')).toBeVisible()
    await choose('照娜')
    await write('为什么', '调到旗里了')
    await tap('不做了，确定')
    expect(askedFor('staff.change')).toEqual([
      { who: buhe, role: 'gridWorker', region: hongqi._id, deed: 'end', why: '调到旗里了', successor: zhaona },
    ])
  })

  test('布和 is on leave: 照娜 stands in in both his villages, said before it is done', async () => {
    newCloud({ 'staff.list': () => list(), 'staff.standIn': () => ({}) })
    render(<People />)
    await tap('改布和的网格员（巴彦嘎查）')
    await choose('请人替班')
    await tap('请人替班，确定')
    expect(screen.getByText('选好谁来替。')).toBeVisible()
    await choose('照娜（网格员 红旗村）')
    await write('替到哪天', '2030-02-06')
    await write('为什么', '休年假')
    expect(screen.getByText(/^到2030年2月6日晚上为止，照娜做巴彦嘎查、红旗村的网格员，布和歇着。/)).toBeVisible()
    await tap('请人替班，确定')
    expect(askedFor('staff.standIn')).toMatchObject([
      {
        ...{ who: buhe, role: 'gridWorker', regions: [bayan._id, hongqi._id], by: { who: zhaona, name: '照娜' }, why: '休年假' },
        until: Date.parse('2030-02-06T23:59:59+08:00'),
      },
    ])
  })

  test('without a day nothing is sent, and a refusal is said where he tapped', async () => {
    newCloud({
      'staff.list': () => list(),
      'staff.change': () => {
        throw new Refusal('conflict', '这是全旗县最后一位管理员。请先请一位新的，再换人')
      },
    })
    render(<People />)
    await tap('改照娜的网格员（红旗村）')
    await choose('改到期日')
    await choose('做到某一天')
    const year = new Date().getFullYear() + 1
    await write('为什么', '合同')
    await tap('改到期日，确定')
    expect(screen.getByText('选好做到哪天。')).toBeVisible()
    await write('做到哪天', `${year}-02-06`)
    await tap('改到期日，确定')
    expect(await screen.findByText(/最后一位管理员/)).toBeVisible()
    expect(askedFor('staff.change')).toMatchObject([{ deed: 'prolong', until: Date.parse(`${year}-02-06T23:59:59+08:00`) }])
  })
})

describe('苏和 is asked', () => {
  const invitation = {
    name: '苏和',
    role: 'gridWorker' as const,
    places: ['巴彦嘎查'],
    by: '刚格尔',
    why: '村里选的',
    status: 'invited' as const,
  }

  test('from 我的 in WeChat he types the code as it was read out, takes it on, and sees the word', async () => {
    let status: 'accepted' | 'active' | 'invited' = 'invited'
    newCloud({
      'staff.invitation': () => ({ ...invitation, status, ...(status !== 'invited' && { word: '骆驼' }) }),
      'staff.accept': () => {
        status = 'accepted'
        return { word: '骆驼' }
      },
    })
    render(<Join />)
    await write('邀请码', 'aaaa ２２２２')
    expect(await screen.findByText('刚格尔请苏和做')).toBeVisible()
    expect(askedFor('staff.invitation')).toEqual([{ code: 'AAAA2222' }])
    await tap('我是苏和，愿意做')
    expect(await screen.findByRole('heading', { name: '骆驼' })).toBeVisible()
    status = 'active'
    await tap('看看确认了没有')
    expect(await screen.findByText(/已经确认了/)).toBeVisible()
    await tap('去“我的”看要做的事')
    expect(phone.went).toEqual(['/pages/mine/index'])
  })

  test('the first administrator of a county says a name, and is it at once', async () => {
    let status: 'active' | 'invited' = 'invited'
    newCloud({
      'staff.invitation': () => ({ ...invitation, role: 'admin', places: ['安和旗'], name: '第一位管理员', why: '', first: true, status }),
      'staff.accept': () => {
        status = 'active'
        return {}
      },
    })
    phone.params = { code: 'AAAA2222' }
    render(<Join />)
    await tap('我来做第一位管理员')
    expect(screen.getByText('请写上您的名字。')).toBeVisible()
    await write('您的名字', '苏和')
    await tap('我来做第一位管理员')
    expect(await screen.findByText(/您是管理员了/)).toBeVisible()
    expect(askedFor('staff.accept')).toEqual([{ code: 'AAAA2222', name: '苏和' }])
  })

  test('a code that leads nowhere says so beside the field', async () => {
    newCloud({
      'staff.invitation': () => {
        throw new Refusal('notFound', '没有这个邀请码，或者已经过期、有人用了。请问问发给您的人')
      },
    })
    phone.params = { code: 'AAAA2222' }
    render(<Join />)
    expect(await screen.findByText(/没有这个邀请码/)).toBeVisible()
  })
})

test('布和 reads what he may do and until when; 敖书记 who did what to whom', async () => {
  newCloud({
    'staff.mine': () => ({ roles: [{ ...worker(bayan), since: 1_790_000_000_000, until: 1_800_000_000_000, by: '刚格尔' }] }),
    'staff.history': () => ({
      deeds: [{ at: 1_790_000_000_000, by: '刚格尔', deed: 'end', about: '布和，网格员', place: '红旗村', why: '调到旗里了' }],
      more: false,
      whole: false,
    }),
    'person.self': () => ({ name: '布和', posts: [{ role: 'gridWorker', place: '巴彦嘎查' }] }),
    'todo.list': () => ({ todos: [], counts: {} }),
  })
  const posts = render(<Posts />)
  expect(await screen.findByText('网格员（巴彦嘎查）')).toBeVisible()
  expect(screen.getByText(/做到2027-01-15/)).toBeVisible()
  posts.unmount()
  render(<Changes />)
  expect(await screen.findByText('结束：布和，网格员（红旗村）')).toBeVisible()
  expect(screen.getByText(/调到旗里了/)).toBeVisible()
  expect(screen.getByText(/少了几条，或者被改过/)).toBeVisible()
})

test('刚格尔’s way there stands among his work', async () => {
  newCloud({
    'home.today': () => ({ village: null, alerts: [], follows: [], grants: [{ role: 'admin', region: 'anhe' }], audiences: [] }) as never,
  })
  render(<Mine />)
  await tap('人员')
  await tap('我的身份')
  expect(phone.went).toEqual(['/work/people/index', '/work/posts/index'])
})
