/** The joint meeting as those who sit in it see it: what the month says, their own part, what was decided, the minutes. */
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { unfinished } from '@/lib/written'
import JointMeeting from '@/work/meeting'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { wordsOf } from '../support/docx'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const given: { name: string; bytes: Uint8Array }[] = []
jest.mock('@/lib/give-word', () => ({
  giveWord: async (bytes: Uint8Array, name: string) => void given.push({ name, bytes }),
  takeWordBack: () => {},
}))

type Meeting = Output<'meeting.open'>
const town = { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const }
const hongqi = { _id: 'anhe/baiyin/hongqi', name: '红旗村', level: 'village' as const }
const written = (by: string, version = 1) => ({ by, version, at: Date.parse('2026-11-20T10:00+08:00') })
const measure: Meeting['measures'][number] = {
  ...{ _id: 'retire', region: town._id, month: '2026-11', what: '讲一次退保', who: '红旗村', due: '2026-12-20', version: 1 },
  ...{ duty: { role: 'gridWorker', region: hongqi._id }, place: '红旗村', meeting: '白音苏木', maySettle: true, status: 'open' },
}
const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  ...{ place: town, places: [town], below: [hongqi], month: '2026-11', months: ['2026-11', '2026-10'], mayHold: false, mine: [] },
  ...{
    says: [{ section: 'tricks', lines: [{ text: '收羊要定金', case: 'sheep' }] }],
    parts: [],
    measures: [],
    before: [],
    due: [],
    ...more,
  },
})
const shows = (more: Partial<Meeting>) => {
  cloud.answers['meeting.open'] = () => meeting(more)
}
const justice = { party: 'justice' as const, region: town._id, place: '白音苏木' }

beforeEach(() => {
  newPhone()
  newCloud({
    'person.self': () => ({ name: '林司法', posts: [{ role: 'justice', place: '白音苏木' }] }),
    'todo.list': () => ({ todos: [], counts: {} }),
    'meeting.open': () => meeting(),
    'meeting.write': ({ after }) => ({ version: after + 1 }),
    'meeting.hold': ({ after }) => ({ version: after + 1 }),
    'meeting.measure': ({ after = 0 }) => ({ version: after + 1 }),
    'meeting.settle': ({ after }) => ({ version: after + 1 }),
  })
})

test('林司法 is told in a sentence what there is to do, reads what the month says, and writes the part', async () => {
  shows({
    mine: [justice],
    minutes: { ...written('高娃'), day: '2026-12-03', held: false, present: [], excused: [], sitting: [], copies: [] },
  })
  render(<JointMeeting />)
  expect(await screen.findByText('2026年12月3日开会。先写您那一份：司法。')).toBeVisible()
  await tap('去写我那一份')
  expect(phone.scrolled.at(-1)).toBe('#brought')
  await tap('收羊要定金')
  expect(phone.went).toEqual(['/pages/case/index?id=sheep'])
  await userEvent.type(screen.getByLabelText('司法'), '劝住了两回')
  expect(unfinished()).toMatchObject([{ page: 'work/meeting', query: { region: town._id, month: '2026-11' }, excerpt: '劝住了两回' }])
  await tap('存下：司法')
  expect(askedFor('meeting.write')).toEqual([
    { region: town._id, month: '2026-11', party: 'justice', from: town._id, words: '劝住了两回', after: 0 },
  ])
  expect(unfinished()).toEqual([])
  expect(screen.getByText('存下了，来开会的人都看得到。')).toBeVisible()
})

test('without a network what 林司法 wrote lies on the phone, and the page says so', async () => {
  shows({ mine: [justice] })
  render(<JointMeeting />)
  await userEvent.type(await screen.findByLabelText('司法'), '有三家问合同')
  cloud.online = false
  await tap('存下：司法')
  expect(screen.getByText('现在连不上网。您写的还留在手机里，有网再点“存下”。')).toBeVisible()
  expect(unfinished()).toMatchObject([{ excerpt: '有三家问合同' }])
})

test('布和 has three villages to write for, and is told which', async () => {
  const of = (place: string) => ({ party: 'villages' as const, region: `${town._id}/${place}`, place })
  shows({ mine: ['巴彦嘎查', '查干嘎查', '红旗村'].map(of) })
  render(<JointMeeting />)
  expect(await screen.findByText('还没定哪天开。先写巴彦嘎查、查干嘎查、红旗村的。')).toBeVisible()
})

test('照娜 settles on the page that opens what another meeting decided, and for a slip is led to it', async () => {
  shows({ due: [{ ...measure, month: '2026-12' }] })
  render(<JointMeeting />)
  expect(await screen.findByText('白音苏木2026年12月会商定的')).toBeVisible()
  shows({})
  await tap('办了：讲一次退保')
  expect(askedFor('meeting.settle')).toEqual([{ id: 'retire', after: 1, status: 'done' }])
  await tap('点错了，到白音苏木2026年12月会商里改')
  expect(askedFor('meeting.open').at(-1)).toEqual({ region: town._id, month: '2026-12' })
})

test('巴图警官 was faster: 林司法 reads his words, keeps the own, and what is saved goes over what was read', async () => {
  shows({ mine: [justice] })
  render(<JointMeeting />)
  await userEvent.type(await screen.findByLabelText('司法'), '有三家问合同')
  cloud.answers['meeting.write'] = () => {
    throw new Refusal('conflict', '刚才同事也写了这一份。看看他写的，再存一次')
  }
  shows({ mine: [justice], parts: [{ ...justice, words: '劝住了两回', ...written('巴图警官') }] })
  await tap('存下：司法')
  expect(await screen.findByText(/巴图警官刚存过/)).toBeVisible()
  expect(screen.getByText('劝住了两回')).toBeVisible()
  expect(screen.getByLabelText('司法')).toHaveValue('有三家问合同')
  await tap('用同事的，不要我写的')
  expect(screen.getByLabelText('司法')).toHaveValue('劝住了两回')
  await tap('点错了，放回我写的')
  expect(screen.getByLabelText('司法')).toHaveValue('有三家问合同')
  cloud.answers['meeting.write'] = ({ after }) => ({ version: after + 1 })
  await tap('存下：司法')
  expect(askedFor('meeting.write').at(-1)).toMatchObject({ words: '有三家问合同', after: 1 })
})

test('whoever has nothing to write is told so, and reads all', async () => {
  shows({ parts: [{ ...justice, words: '劝住了两回', ...written('巴图警官') }], measures: [{ ...measure, maySettle: false }] })
  render(<JointMeeting />)
  expect(await screen.findByText('还没定哪天开。您没有要写的，往下看就行。')).toBeVisible()
  expect(screen.getByText('劝住了两回')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^存下|^记一条|^办了/ })).toBeNull()
  await tap('上一个月：2026年10月')
  expect(askedFor('meeting.open').at(-1)).toEqual({ month: '2026-10' })
})

describe('高娃, the scribe', () => {
  test('writes down when, where and who; only a day is needed at first', async () => {
    shows({ mayHold: true })
    render(<JointMeeting />)
    fireEvent.change(await screen.findByLabelText('哪天开'), { target: { value: '2026-12-03' } })
    await tap('存下日子')
    expect(screen.getByText('存下了，来开会的人都看得到。')).toBeVisible()
    expect(askedFor('meeting.hold')).toEqual([
      { region: town._id, month: '2026-11', after: 0, held: false, day: '2026-12-03', present: [], excused: [], sitting: [], copies: [] },
    ])
    await userEvent.type(screen.getByLabelText('出席'), '派出所，司法所、 综合指挥室')
    await userEvent.type(screen.getByLabelText('请假'), '农商行')
    await choose('开过了')
    await tap('存下纪要')
    expect(askedFor('meeting.hold').at(-1)).toMatchObject({ held: true, present: ['派出所', '司法所', '综合指挥室'], excused: ['农商行'] })
  })

  test('decides who does what by when, and whose list it comes to', async () => {
    shows({ mayHold: true })
    render(<JointMeeting />)
    await tap('记一条定了的事')
    await tap('记下这一条')
    expect(screen.getByText('写上办什么、谁来办。')).toBeVisible()
    await userEvent.type(screen.getByLabelText('办什么'), '讲一次退保')
    await userEvent.type(screen.getByLabelText('谁来办'), '红旗村、农商行')
    fireEvent.change(screen.getByLabelText('哪天以前'), { target: { value: '2026-12-20' } })
    await choose('红旗村')
    await choose('网格员')
    await tap('记下这一条')
    expect(askedFor('meeting.measure')).toMatchObject([
      { what: '讲一次退保', who: '红旗村、农商行', due: '2026-12-20', duty: { role: 'gridWorker', region: hongqi._id } },
    ])
  })

  test('whose measure was there already is told, and what was written on is kept', async () => {
    shows({ mayHold: true, below: [] })
    cloud.answers['meeting.measure'] = () => {
      throw new Refusal('conflict', '这一条刚才已经记下了。您后来写的，在那一条的“改一改”里写')
    }
    render(<JointMeeting />)
    await tap('记一条定了的事')
    expect(screen.queryByRole('radio', { name: '网格员' })).toBeNull()
    await userEvent.type(screen.getByLabelText('办什么'), '讲两次退保')
    await userEvent.type(screen.getByLabelText('谁来办'), '红旗村')
    fireEvent.change(screen.getByLabelText('哪天以前'), { target: { value: '2026-12-20' } })
    shows({ mayHold: true, below: [], measures: [measure] })
    await tap('记下这一条')
    expect(await screen.findByText(/^这一条刚才已经记下了/)).toBeVisible()
    expect(await screen.findByText('讲一次退保')).toBeVisible()
    expect(screen.getByLabelText('办什么')).toHaveValue('讲两次退保')
  })

  test('says what became of what was decided: done with a tap, not done with a reason, carried on with a day', async () => {
    shows({ mayHold: true, before: [{ ...measure, month: '2026-10' }] })
    render(<JointMeeting />)
    expect(await screen.findByText(/有 1 条定了的事，办得怎样等您说。/)).toBeVisible()
    await tap('没办成：讲一次退保')
    await tap('记成没办成：讲一次退保')
    expect(screen.getByText('写一句为什么没办成。')).toBeVisible()
    await tap('先不记：讲一次退保')
    await tap('放到这次接着办：讲一次退保')
    await userEvent.type(screen.getByLabelText('为什么还没办完'), '老人走亲戚')
    fireEvent.change(screen.getByLabelText('改到哪天以前'), { target: { value: '2026-12-25' } })
    await tap('接着办：讲一次退保')
    expect(askedFor('meeting.settle')).toMatchObject([
      { id: 'retire', after: 1, status: 'carried', why: '老人走亲戚', next: { month: '2026-11', due: '2026-12-25' } },
    ])
    await tap('办了：讲一次退保')
    expect(askedFor('meeting.settle').at(-1)).toEqual({ id: 'retire', after: 1, status: 'done' })
  })

  test('changes what is open, over the version that was read', async () => {
    shows({ mayHold: true, measures: [measure] })
    render(<JointMeeting />)
    await tap('改一改：讲一次退保')
    fireEvent.change(screen.getByLabelText('哪天以前'), { target: { value: '2026-12-28' } })
    await tap('存下：讲一次退保')
    expect(askedFor('meeting.measure')).toMatchObject([{ id: 'retire', after: 1, due: '2026-12-28', what: '讲一次退保' }])
  })
})

test('the minutes leave as Word and as text, for whoever reads them', async () => {
  const held = { ...written('高娃'), day: '2026-12-03', held: true, present: ['派出所'], excused: ['农商行'], sitting: [], copies: [] }
  shows({ minutes: held, measures: [{ ...measure, maySettle: false }] })
  render(<JointMeeting />)
  expect(await screen.findByText('请假：农商行')).toBeVisible()
  await tap(/^(下载|打开)纪要/)
  expect(given[0]?.name).toBe('白音苏木2026年11月会商纪要.docx')
  expect(wordsOf(given[0]?.bytes as Uint8Array)).toMatch(/讲一次退保。责任单位：红旗村；完成时限：2026年12月20日前。[\s\S]*请假：农商行/)
  await tap('复制')
  expect(phone.copied[0]).toMatch(/^白音苏木反诈联动会商纪要/)
})
