import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { flush, waiting } from '@/lib/outbox'
import { day } from '@/lib/time'
import Ledger from '@/work/ledger'
import LedgerPlaces from '@/work/ledger-places'
import { columns, titleOfSheet } from '@/work/ledger-sheet/columns'
import { readRows } from '@/work/ledger-sheet/read-rows'
import YearPlan from '@/work/plan'
import LedgerRecord from '@/work/record'
import type { Input, Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/picture', () => ({
  choosePictures: async (_count: number, onChosen: () => void) => {
    onChosen()
    return { images: ['cGhvdG8='], left: [] }
  },
}))

const bayan = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', level: 'village' as const }
const hongqi = { _id: 'anhe/baiyin/hongqi', name: '红旗村', level: 'village' as const }
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
type Line = Output<'ledger.list'>['lines'][number]
const line = (more: Partial<Line>): Line => ({
  ...{ _id: 'talk', order: `${today}.talk`, source: 'hand', day: today, region: bayan._id, place: '白音苏木 巴彦嘎查', form: 'talk' },
  ...{ setting: 'rural', counts: { people: 20 }, printed: { handbook: 50 }, counted: 'estimate', lead: '布和', version: 1 },
  ...{ mayChange: true, corrected: true, ...more },
})
const sheep = line({
  ...{
    _id: 'sheep',
    order: `${today}~1.sheep`,
    source: 'system',
    form: 'groupPost',
    headline: '有人冒充收羊老板',
    counts: {},
    printed: {},
  },
  ...{ groups: { all: 3, posted: 2, confirmed: 1 }, mayChange: false, corrected: false },
})
const told: Output<'ledger.open'>['told'] = {
  ...{ region: bayan._id, day: today, form: 'talk', setting: 'rural', counts: { people: 20 }, counted: 'estimate', printed: {} },
}
let opened: Output<'ledger.open'>

beforeEach(() => {
  newPhone()
  opened = { told, version: 1, by: '布和', at: Date.now(), out: false, mayChange: true, past: [] }
  newCloud({
    'person.self': () => ({ name: '布和', posts: [{ role: 'gridWorker', place: '巴彦嘎查' }] }),
    'todo.list': () => ({ todos: [], counts: {} }),
    'ledger.list': () => ({ place: bayan, above: [hongqi], below: [], mayEnter: true, lines: [sheep, line({})], more: false }),
    'ledger.open': () => opened,
    'ledger.save': ({ after = 0 }) => ({ version: after + 1 }),
    'ledger.takeOut': ({ after }) => ({ version: after + 1 }),
    'ledger.down': () => ({}),
  })
})

test('a month: what the program noted and what people entered, each level of evidence by itself', async () => {
  render(<Ledger />)
  expect(await screen.findByText('发往3个群，网格员自报已发2个，系统确认已发1个')).toBeVisible()
  expect(screen.getByText('系统')).toBeVisible()
  await tap(/^讲座，手填，改过，白音苏木 巴彦嘎查.*约20人，手册50份/)
  expect(phone.went).toEqual(['/work/record/index?id=talk'])
})

test('a line in three taps, in flight mode; it waits and arrives once', async () => {
  cloud.online = false
  phone.params = { region: bayan._id }
  render(<LedgerRecord />)
  await choose('讲座')
  await userEvent.dblClick(screen.getByRole('button', { name: '记下' }))
  expect(await screen.findByText(`记下了：${day(Date.now())}，讲座。先存在手机里，有网就自动交上去。`)).toBeVisible()
  expect(waiting()).toMatchObject([{ name: 'ledger.save', input: { form: 'talk', region: bayan._id, day: today, counts: {} } }])
  cloud.online = true
  await act(flush)
  await act(flush)
  expect([askedFor('ledger.save').length, waiting()]).toEqual([1, []])
})

test('the next one begins as the last: one tap; what else was done is written when somebody wants to', async () => {
  render(<LedgerRecord />)
  await choose('讲座')
  await choose('红旗村')
  await tap('记下')
  await screen.findByText(`记下了：红旗村，${day(Date.now())}，讲座。`)
  await tap('再记一笔')
  await tap('多写几样：人数、资料、备注')
  await userEvent.type(screen.getByLabelText('参与人数'), '约20')
  await tap('记下')
  expect(screen.getByText('参与人数写整数，比如20；大概的数，在“人数是”里点“估”。')).toBeVisible()
  await userEvent.clear(screen.getByLabelText('参与人数'))
  await userEvent.type(screen.getByLabelText('参与人数'), '30')
  await choose('点数')
  await userEvent.type(screen.getByLabelText('发了手册几份'), '12')
  await tap('记下')
  expect(askedFor('ledger.save').map(({ id: _id, ...input }: Input<'ledger.save'>) => input)).toMatchObject([
    { region: hongqi._id, form: 'talk', counts: {}, printed: {}, counted: 'estimate' },
    { region: hongqi._id, form: 'talk', counts: { people: 30 }, printed: { handbook: 12 }, counted: 'count' },
  ])
})

test('a colleague was first: theirs is shown, one’s own words stay, and go over theirs with the next tap', async () => {
  phone.params = { id: 'talk' }
  render(<LedgerRecord />)
  await tap('改一改')
  await userEvent.clear(screen.getByLabelText('参与人数'))
  await userEvent.type(screen.getByLabelText('参与人数'), '37')
  cloud.answers['ledger.save'] = ({ after = 0 }) => {
    if (after === 2) return { version: 3 }
    opened = {
      ...opened,
      by: '高娃',
      version: 2,
      told: { ...told, counts: { people: 35 } },
      past: [{ version: 1, by: '布和', at: Date.now(), told }],
    }
    throw new Refusal('conflict', '刚才有人改过这一笔。先看看他改成了什么，再改一次')
  }
  await tap('存下')
  expect(await screen.findByText('约35人')).toBeVisible()
  expect(screen.getByText('约20人')).toBeVisible()
  expect(screen.getByLabelText('参与人数')).toHaveValue('37')
  await tap('存下')
  expect(askedFor('ledger.save').at(-1)).toMatchObject({ after: 2, counts: { people: 37 } })
})

test('a photo can stand beside a line, and nobody has to; who only reads sees it', async () => {
  cloud.answers['ledger.photo'] = ({ photo }) => {
    const { photo: _before, ...rest } = opened
    opened = { ...rest, ...(photo && { photo: '/kept.jpg' }) }
    return {}
  }
  phone.params = { id: 'talk' }
  const { unmount } = render(<LedgerRecord />)
  expect(await screen.findByText(/^照片可加可不加/)).toBeVisible()
  await tap('加一张照片')
  expect(await screen.findByRole('img', { name: '这一笔的照片' })).toBeVisible()
  expect(askedFor('ledger.photo')).toEqual([{ id: 'talk', photo: 'cGhvdG8=' }])
  await tap('去掉照片')
  await tap('不删')
  expect(askedFor('ledger.photo')).toHaveLength(1)
  await tap('去掉照片')
  await tap('删掉照片')
  expect(await screen.findByRole('button', { name: '加一张照片' })).toBeVisible()
  unmount()
  opened = { ...opened, photo: '/kept.jpg', mayChange: false }
  render(<LedgerRecord />)
  expect(await screen.findByRole('img', { name: '这一笔的照片' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /照片/ })).toBeNull()
})

test('a banner is taken down with one tap, also without a network', async () => {
  phone.params = { id: 'talk' }
  opened = { ...opened, told: { ...told, form: 'banner', banner: { due: today } } }
  render(<LedgerRecord />)
  await screen.findByRole('button', { name: '横幅撤下了' })
  cloud.online = false
  await tap('横幅撤下了')
  expect(waiting()).toMatchObject([{ name: 'ledger.down', input: { id: 'talk', day: today } }])
})

test('a slip with a banner is put right; the leading group is not offered what it may not do', async () => {
  phone.params = { id: 'talk' }
  opened = { ...opened, told: { ...told, form: 'banner', banner: { due: today, down: today, slogan: 'sheep-first' } } }
  const { unmount } = render(<LedgerRecord />)
  await tap('改一改')
  await tap('不改了')
  await tap('改一改')
  await tap('还挂着')
  await tap('存下')
  expect(askedFor('ledger.save').map(({ banner }: Input<'ledger.save'>) => banner)).toEqual([{ due: today, slogan: 'sheep-first' }])
  unmount()
  opened = { ...opened, told: { ...told, form: 'banner', banner: { due: today } }, mayChange: false }
  cloud.answers['person.self'] = () => ({ name: '敖日其楞', posts: [{ role: 'leader', place: '安和旗' }] })
  render(<LedgerRecord />)
  await screen.findByText(/领导小组/)
  expect(screen.queryByRole('button', { name: '横幅撤下了' })).toBeNull()
})

test('a line that the cloud refuses is not called recorded, and comes back to be mended', async () => {
  cloud.answers['ledger.save'] = () => {
    throw new Refusal('badInput', '这一天还没到，办过了再记')
  }
  render(<LedgerRecord />)
  await choose('讲座')
  await tap('记下')
  const not = `没有记成：巴彦嘎查，${day(Date.now())}，讲座。这一天还没到，办过了再记。`
  expect(await screen.findByText(not)).toBeVisible()
  expect(screen.getByText('这一天还没到，办过了再记')).toBeVisible()
  await tap(/^知道了/)
  expect(screen.getByText(not)).toBeVisible()
  cloud.answers['ledger.save'] = () => ({ version: 1 })
  await tap('改一改，再记')
  await tap('记下')
  expect(await screen.findByText(`记下了：巴彦嘎查，${day(Date.now())}，讲座。`)).toBeVisible()
})

test('what is handed out asks for its numbers at once', async () => {
  render(<LedgerRecord />)
  await choose('发资料')
  await userEvent.type(screen.getByLabelText('发了手册几份'), '12')
  expect(screen.queryByLabelText('备注')).toBeNull()
  await tap('记下')
  expect(askedFor('ledger.save')).toMatchObject([{ form: 'handOut', printed: { handbook: 12 } }])
})

test('places where something was done are not called places where nothing was', async () => {
  cloud.answers['ledger.stock'] = () => ({ place: bayan, above: [], below: [], stock: [], parts: [], more: false })
  cloud.answers['ledger.quiet'] = () => ({ place: bayan, above: [], below: [], quiet: [], due: [] })
  render(<LedgerPlaces />)
  await choose('哪里没动静')
  expect(await screen.findByText('这里30天里都记过活动。')).toBeVisible()
  await tap('活动台账')
  expect(phone.went).toEqual(['/work/ledger/index'])
})

test('whoever comes to see where nothing was done finds that open', async () => {
  cloud.answers['ledger.quiet'] = () => ({ place: bayan, above: [], below: [], quiet: [hongqi], due: [] })
  phone.params = { region: bayan._id, view: 'quiet' }
  render(<LedgerPlaces />)
  expect(await screen.findByText('红旗村')).toBeVisible()
  expect(askedFor('ledger.stock')).toEqual([])
})

test('the plan: a proposal is taken up with one tap; dropping asks why', async () => {
  const around = { place: bayan, above: [], below: [] }
  const plan = {
    _id: 'sell',
    what: '卖羊时讲定金',
    due: today,
    status: 'open' as const,
    version: 1,
    role: 'gridWorker' as const,
    place: '巴彦嘎查',
    region: bayan._id,
    who: { role: 'gridWorker' as const, region: bayan._id },
    from: 'sheep-sale',
  }
  const proposal = { from: 'cashmere', what: '卖绒卖毛时讲先付定金', due: today, role: 'gridWorker' as const }
  cloud.answers['ledger.plan'] = () => ({ ...around, mayChange: true, plans: [{ ...plan, maySettle: true }], proposals: [proposal] })
  cloud.answers['ledger.planSave'] = () => ({ version: 1 })
  cloud.answers['ledger.planSettle'] = () => ({ version: 2 })
  render(<YearPlan />)
  await tap('加进计划：卖绒卖毛时讲先付定金')
  expect(askedFor('ledger.planSave')).toMatchObject([{ from: 'cashmere', who: { role: 'gridWorker', region: bayan._id } }])
  await tap('改日子：卖羊时讲定金')
  fireEvent.change(screen.getByLabelText('改到哪天以前'), { target: { value: '2027-09-20' } })
  await tap('存下：卖羊时讲定金')
  expect(askedFor('ledger.planSave').at(-1)).toMatchObject({ id: 'sell', after: 1, due: '2027-09-20', from: 'sheep-sale', who: plan.who })
  await tap('不办了：卖羊时讲定金')
  await tap('不办了：卖羊时讲定金')
  expect(screen.getByText('写一句为什么不办了。')).toBeVisible()
  await tap('先不改：卖羊时讲定金')
  expect(screen.queryByLabelText('为什么不办了')).toBeNull()
  await tap('不办了：卖羊时讲定金')
  await userEvent.type(screen.getByLabelText('为什么不办了'), '今年不卖')
  await tap('不办了：卖羊时讲定金')
  expect(askedFor('ledger.planSettle')).toMatchObject([{ id: 'sell', after: 1, status: 'dropped', why: '今年不卖' }])

  await tap('加一件自己的')
  await userEvent.type(screen.getByLabelText('做什么'), '那达慕上摆点')
  await tap('先不加')
  expect(screen.queryByLabelText('做什么')).toBeNull()
  await tap('加一件自己的')
  expect(screen.getByLabelText('做什么')).toHaveValue('')
})

test('a town’s own sheet is read by what it calls its columns; ours comes back without what the program noted', () => {
  const old = [
    ['白音苏木反诈宣传台账'],
    ['序号', '时间', '活动地点', '活动内容', '人数', '经费'],
    [1, '2026/3/5', '巴彦嘎查活动室', '宣讲', 50, 200],
  ]
  expect(readRows(old)).toEqual({
    rows: [{ row: 3, day: '2026/3/5', spot: '巴彦嘎查活动室', form: '宣讲', people: '50' }],
    refused: [],
    notes: ['这几列没有读：经费'],
  })
  const given = [sheep, line({})].map((one, i) => columns.map(({ of }) => of(one, i)))
  const back = readRows([[titleOfSheet('白音苏木', '2026年11月')], columns.map(({ label }) => label), ...given])
  expect(titleOfSheet('白音苏木', '2026年11月')).toContain('不作考核依据')
  expect(back.notes).toEqual(['系统记的1行不用再放'])
  expect(back.rows).toEqual([
    {
      ...{ row: 4, day: today, setting: '进农村', town: '白音苏木', place: '巴彦嘎查', form: '讲座', people: '20', counted: '估' },
      ...{ printed: '手册50份', lead: '布和', id: 'talk.1' },
    },
  ])
  expect(given[0]).toContain('发往3个群，网格员自报已发2个，系统确认已发1个')
})
