/** The village loudspeaker: what is read out today, agreed to, listened to, played and ticked. */
import Taro from '@tarojs/taro'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { dateOfTime } from '@/lib/time'
import { unfinished } from '@/lib/written'
import Broadcast from '@/work/broadcast'
import { columns, linesIn } from '@/work/broadcast/log-columns'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/work/broadcast/give-sound', () => jest.requireActual('@/work/broadcast/give-sound.h5'))

type List = NonNullable<Output<'broadcast.day'>['list']>
type Slot = List['slots'][number]
const bayan = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', level: 'village' as const }
const chagan = { _id: 'anhe/baiyin/chagan', name: '查干嘎查', level: 'village' as const }
const now = Date.now()
const today = dateOfTime(now)
const script: Slot['pieces'][number] = {
  ...{ kind: 'script', item: 'grain', title: '卖粮的时候', text: '乡亲们，先收钱，再装车。', seconds: 3, because: '该卖粮的时候' },
}
const alert: Slot['pieces'][number] = {
  ...{
    kind: 'alert',
    item: 'sheep',
    title: '有人冒充收羊老板',
    text: '先要定金的，不要给。',
    seconds: 3,
    approver: '高娃',
    until: now + 86_400_000,
  },
}
const slot = (more: Partial<Slot> = {}): Slot => ({ from: '00:00', to: '00:30', pieces: [alert, script], seconds: 6, leftOut: [], ...more })
const list = (more: Partial<List> = {}): List => ({
  ...{
    day: today,
    status: 'approved',
    version: 3,
    slots: [slot()],
    windows: [{ from: '00:00', to: '00:30' }],
    approver: 'commandRoom',
    agreed: true,
    urgent: [],
  },
  ...{ written: { by: '布和', at: now }, approved: { by: '高娃', at: now }, may: { save: true, approve: false, tick: true }, ...more },
})
const shows = (more: Partial<List> = {}) => {
  cloud.answers['broadcast.day'] = () => ({ place: bayan, above: [chagan], below: [], today, list: list(more) })
}

beforeEach(() => {
  newPhone()
  newCloud({
    'person.self': () => ({ name: '布和', posts: [{ role: 'gridWorker', place: '巴彦嘎查' }] }),
    'todo.list': () => ({ todos: [], counts: {} }),
    'broadcast.played': () => ({}),
    'broadcast.notPlayed': () => ({}),
    'broadcast.save': ({ after }) => ({ version: after + 1 }),
    'broadcast.approve': ({ after }) => ({ version: after + 1 }),
    'broadcast.giveBack': ({ after }) => ({ version: after + 1 }),
    'broadcast.describe': ({ after }) => ({ version: after + 1 }),
    'material.list': () => ({
      materials: [
        { kind: 'script', _id: 'grain', title: '卖粮的时候', text: '乡亲们，先收钱，再装车。' },
        { kind: 'script', _id: 'subsidy', title: '发补贴的日子', text: '领补贴，不用先交一分钱。' },
      ],
      more: false,
    }),
  })
  shows()
})

test('布和 reads who agreed, opens the words in large letters, plays it and taps once', async () => {
  render(<Broadcast />)
  expect(await screen.findByText(/^高娃批了/)).toBeVisible()
  expect(screen.getByText(/3秒 · 高娃批的/)).toBeVisible()
  await tap('看稿子，卖粮的时候')
  expect(screen.getByText('乡亲们，先收钱，再装车。')).toBeVisible()
  await tap('播了，00:00到00:30')
  const [input] = askedFor('broadcast.played')
  expect(input).toMatchObject({ region: bayan._id, day: today, from: '00:00' })
  expect(input?.pieces).toEqual([
    { kind: 'alert', item: 'sheep' },
    { kind: 'script', item: 'grain' },
  ])
})

test('without a network his tap waits on the phone and is shown, also when he opens the screen again', async () => {
  const shown = render(<Broadcast />)
  await screen.findByText(/^高娃批了/)
  cloud.online = false
  await tap('播了，00:00到00:30')
  expect(await screen.findByText(/^您 .* 记的：播了。有网就送出去$/)).toBeVisible()
  shown.unmount()
  render(<Broadcast />)
  expect(await screen.findByText(/下面是手机里留着的，有的可能已经撤下/)).toBeVisible()
  expect(screen.getByText(/有网就送出去$/)).toBeVisible()
})

test('not played: he says why with a tap', async () => {
  render(<Broadcast />)
  await tap('没播，00:00到00:30')
  await tap('记下没播，00:00到00:30')
  expect(screen.getByText('选一下为什么。')).toBeVisible()
  await choose('停电了')
  await tap('记下没播，00:00到00:30')
  await waitFor(() => expect(askedFor('broadcast.notPlayed')).toMatchObject([{ from: '00:00', why: 'power' }]))
})

test('nobody has agreed yet: only the alert may be played, and that is said', async () => {
  shows({ status: 'toApprove' })
  render(<Broadcast />)
  expect(await screen.findByText(/等综合指挥室批。没批以前只播预警。$/)).toBeVisible()
  await tap('播了，00:00到00:30')
  expect(askedFor('broadcast.played')[0]?.pieces).toEqual([{ kind: 'alert', item: 'sheep' }])
})

test('what was withdrawn is named; a day of rest and an hour of its own are said', async () => {
  shows({
    quiet: '中考，只播预警',
    slots: [
      slot({ pieces: [alert], leftOut: [{ what: '卖羊的时候', why: 'withdrawn' }], outside: { why: '人正在村里', by: '布和', at: now } }),
    ],
  })
  render(<Broadcast />)
  expect(await screen.findByText('中考，只播预警。')).toBeVisible()
  expect(screen.getByText('不播了：卖羊的时候，撤下了')).toBeVisible()
  expect(screen.getByText('规定的时段以外，只播这条急的预警。布和：人正在村里')).toBeVisible()
})

describe('the list is put together', () => {
  const proposed = { status: 'draft' as const, version: 0, agreed: false, slots: [slot({ from: '23:58', to: '23:59' })] }
  const { approved: _approved, written: _written, ...bare } = list(proposed)
  const fresh = (more: Partial<List> = {}) => {
    cloud.answers['broadcast.day'] = () => ({ place: bayan, above: [], below: [], today, list: { ...bare, ...more } })
  }

  test('布和 takes one out, puts another in, and hands it in; what he changed lies on the phone until then', async () => {
    fresh()
    render(<Broadcast />)
    expect(await screen.findByText(/^单子排好了，还没交。您看一看，交上去；/)).toBeVisible()
    await tap('改一改')
    const card = screen.getByRole('group', { name: '改23:58到23:59' })
    expect(within(card).queryByText(/收羊老板/)).toBeNull()
    await tap('拿掉卖粮的时候，23:58到23:59')
    await tap('加一条，23:58到23:59')
    await tap(/^放进发补贴的日子/)
    expect(unfinished()).toMatchObject([{ page: 'work/broadcast', query: { region: bayan._id, day: today } }])
    await tap('交上去批')
    await waitFor(() =>
      expect(askedFor('broadcast.save')).toEqual([
        {
          region: bayan._id,
          day: today,
          slots: [{ from: '23:58', pieces: [{ kind: 'script', item: 'subsidy' }] }],
          submit: true,
          after: 0,
        },
      ]),
    )
    expect(unfinished()).toEqual([])
  })

  test('as it stands it is handed in with one tap, which is above the stretches', async () => {
    fresh()
    render(<Broadcast />)
    const act = await screen.findByRole('button', { name: '就这样交上去批' })
    const stretch = screen.getByRole('group', { name: '23:58到23:59' })
    expect(act.compareDocumentPosition(stretch) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    await tap('就这样交上去批')
    await waitFor(() =>
      expect(askedFor('broadcast.save')).toEqual([
        { region: bayan._id, day: today, slots: [{ from: '23:58', pieces: [{ kind: 'script', item: 'grain' }] }], submit: true, after: 0 },
      ]),
    )
  })

  test('what the day has already is not offered again', async () => {
    fresh()
    render(<Broadcast />)
    await tap('改一改')
    await tap('加一条，23:58到23:59')
    expect(await screen.findByRole('button', { name: /^放进发补贴的日子/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^放进卖粮的时候/ })).toBeNull()
    await tap(/^放进发补贴的日子/)
    await tap('加一条，23:58到23:59')
    expect(await screen.findByText('这些都在单子里了。')).toBeVisible()
    await tap('先不加')
    await tap('拿掉卖粮的时候，23:58到23:59')
    await tap('加一条，23:58到23:59')
    expect(await screen.findByRole('button', { name: /^放进卖粮的时候/ })).toBeVisible()
  })

  test('a stretch that was agreed to and has begun is not there to be changed', async () => {
    shows({ slots: [slot(), slot({ from: '23:58', to: '23:59' })] })
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${today}T12:00:00+08:00`))
    render(<Broadcast />)
    await tap('改一改')
    expect(screen.getByRole('group', { name: '改23:58到23:59' })).toBeVisible()
    expect(screen.queryByRole('group', { name: '改00:00到00:30' })).toBeNull()
    jest.restoreAllMocks()
  })

  test('萨日娜 was faster: he sees hers, keeps his own, and decides', async () => {
    fresh()
    render(<Broadcast />)
    await tap('改一改')
    await tap('拿掉卖粮的时候，23:58到23:59')
    await tap('加一条，23:58到23:59')
    await tap(/^放进发补贴的日子/)
    cloud.answers['broadcast.save'] = () => {
      throw new Refusal('conflict', '刚才有人改过这一天的单子')
    }
    fresh({
      version: 4,
      status: 'toApprove',
      slots: [slot({ from: '23:58', to: '23:59', pieces: [{ ...script, item: 'lambs', title: '卖羊的时候' }] })],
    })
    await tap('交上去批')
    expect(await screen.findByText('您写的时候，有人改过这一天')).toBeVisible()
    expect(screen.getByText('23:58：卖羊的时候')).toBeVisible()
    expect(screen.getByText(/^发补贴的日子（/)).toBeVisible()
    cloud.answers['broadcast.save'] = ({ after }) => ({ version: after + 1 })
    await tap('看过了，还用我的')
    await tap('交上去批')
    await waitFor(() => expect(askedFor('broadcast.save').at(-1)).toMatchObject({ after: 4 }))
  })
})

describe('高娃 agrees', () => {
  test('by name, to the version that stands there', async () => {
    shows({ status: 'toApprove', may: { save: true, approve: true, tick: true } })
    render(<Broadcast />)
    await tap('看过了，同意播')
    expect(askedFor('broadcast.approve')).toEqual([{ region: bayan._id, day: today, after: 3 }])
  })

  test('and goes on to the next that waits, without going back', async () => {
    const may = { save: true, approve: true, tick: true }
    cloud.answers['broadcast.day'] = ({ region }) => ({
      ...{ place: region === chagan._id ? chagan : bayan, above: [], below: [], today },
      list: list({ status: 'toApprove', version: region === chagan._id ? 7 : 3, may }),
      ...(region !== chagan._id && { others: { count: 1, next: { region: chagan._id, day: today, what: '查干嘎查' } } }),
    })
    render(<Broadcast />)
    expect(await screen.findByText('另外还有1张单子等您批。')).toBeVisible()
    await tap('看下一张：查干嘎查')
    expect(await screen.findByRole('heading', { name: /^查干嘎查，/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^看下一张/ })).toBeNull()
    await tap('看过了，同意播')
    expect(askedFor('broadcast.approve')).toEqual([{ region: chagan._id, day: today, after: 7 }])
  })

  test('or gives it back with words', async () => {
    shows({ status: 'toApprove', may: { save: true, approve: true, tick: true } })
    render(<Broadcast />)
    await tap('退回去改')
    await userEvent.type(screen.getByLabelText('为什么退回，写的人看得到'), '秋收过了')
    await tap('退回')
    await waitFor(() => expect(askedFor('broadcast.giveBack')).toMatchObject([{ after: 3, words: '秋收过了' }]))
  })
})

test('nobody has said yet where it stands: it is asked before all else', async () => {
  render(<Broadcast />)
  expect(await screen.findByRole('heading', { name: '先说一次：喇叭在哪里' })).toBeVisible()
  await userEvent.type(screen.getByLabelText('架在哪里'), '村部房顶')
  await tap('存好')
  await waitFor(() => expect(askedFor('broadcast.describe')).toEqual([{ region: bayan._id, spot: '村部房顶', near: [], after: 0 }]))
})

test('what is to be played now stands before the other stretches', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${today}T12:00:00+08:00`))
  const noon = slot({ from: '11:40', to: '12:10' })
  shows({ slots: [slot(), noon, slot({ from: '18:30', to: '19:00' })] })
  render(<Broadcast />)
  await screen.findByRole('group', { name: '11:40到12:10' })
  expect(screen.getAllByRole('group', { name: /^\d\d:\d\d到/ }).map((one) => one.getAttribute('aria-label'))).toEqual([
    '11:40到12:10',
    '00:00到00:30',
    '18:30到19:00',
  ])
  jest.restoreAllMocks()
})

test('where it stands, and what the law says of what is near', async () => {
  shows({ loudspeaker: { spot: '村部房顶', near: ['homes', 'school'], by: '布和', at: now, version: 1 } })
  render(<Broadcast />)
  expect(await screen.findByText('喇叭近处有住家、学校。')).toBeVisible()
  expect(screen.getByText(/^噪声污染防治法第六十四条说/)).toBeVisible()
  await tap('改喇叭在哪里')
  await userEvent.click(screen.getByRole('checkbox', { name: '学校' }))
  await tap('存好')
  await waitFor(() => expect(askedFor('broadcast.describe')).toEqual([{ region: bayan._id, spot: '村部房顶', near: ['homes'], after: 1 }]))
})

describe('an urgent alert at another hour', () => {
  const at = (clock: string) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${today}T${clock}+08:00`))
  beforeEach(() => {
    shows({ urgent: [{ id: 'sheep', title: '有人冒充收羊老板' }] })
    cloud.answers['broadcast.outside'] = () => ({ day: today, from: '15:00' })
  })
  afterEach(() => void jest.restoreAllMocks())

  test('needs a reason', async () => {
    at('15:00')
    render(<Broadcast />)
    await tap('等不到下一段，现在就播急的预警')
    await tap('记下，现在播')
    expect(screen.getByText('写一句为什么现在就要播。')).toBeVisible()
    await userEvent.type(screen.getByLabelText('为什么现在就播'), '人正在村里收羊')
    await tap('记下，现在播')
    await waitFor(() => expect(askedFor('broadcast.outside')).toMatchObject([{ region: bayan._id, alert: 'sheep', why: '人正在村里收羊' }]))
  })

  test('is not read out at night', async () => {
    at('23:00')
    render(<Broadcast />)
    expect(await screen.findByText(/^晚上十点到早上六点不放喇叭，急的预警也等到六点/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /现在就播/ })).toBeNull()
  })
})

test('of an alert that is over before the day is, the text says from when it is not read out any more', async () => {
  shows({ slots: [slot({ pieces: [{ ...alert, until: Date.parse(`${today}T12:05:00+08:00`) }, script] })] })
  render(<Broadcast />)
  await tap('复制')
  expect(phone.copied.at(-1)).toMatch(/1\. 有人冒充收羊老板（12:05以后不要再播）\n/)
  expect(phone.copied.at(-1)).toMatch(/2\. 卖粮的时候\n/)
})

test('whoever puts the loudspeaker on gets the list as text, word for word, with the day after which it is over', async () => {
  render(<Broadcast />)
  await tap('复制')
  expect(phone.copied.at(-1)).toMatch(/巴彦嘎查大喇叭，\d+月\d+日\n高娃批的。只在这一天播，过了这天不要再播。/)
  expect(phone.copied.at(-1)).toMatch(/【00:00到00:30】念完大约6秒\n1\. 有人冒充收羊老板\n先要定金的，不要给。\n2\. 卖粮的时候/)
})

describe('the sound', () => {
  const saved: string[] = []
  beforeEach(() => {
    saved.length = 0
    Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => {} })
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    cloud.answers['broadcast.sound'] = ({ piece }) => ({ name: piece ? '一条.mp3' : '一段.mp3', sound: 'SUQz' })
  })

  test('of a stretch whole, of one alone and in Mongolian; what a machine says is named', async () => {
    const heard = { recording: 'http://files/a.mp3' }
    const both = [
      { ...alert, ...heard, machine: true as const },
      { ...script, ...heard, mongolian: heard },
    ]
    shows({ slots: [slot({ pieces: both })] })
    render(<Broadcast />)
    await tap('取这一段的声音，00:00到00:30')
    await tap('保存到电脑，00:00到00:30')
    expect(screen.getByText(/高娃批的 .* 机器念的$/)).toBeVisible()
    await tap('看稿子，卖粮的时候')
    await tap('取蒙古语的声音，卖粮的时候')
    await tap('保存到电脑，卖粮的时候')
    expect(saved).toEqual(['一段.mp3', '一条.mp3'])
    expect(askedFor('broadcast.sound').at(-1)).toMatchObject({ piece: { kind: 'script', item: 'grain' }, mongolian: true })
  })

  test('where one has none, the words are read out', async () => {
    render(<Broadcast />)
    expect(await screen.findByText('3秒 · 该卖粮的时候 · 还没有声音，照着念')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^取这一段/ })).toBeNull()
  })
})

describe('in WeChat the sound lies on the phone only until it is passed on', () => {
  const { keepSound, giveSound, dropSounds } =
    jest.requireActual<typeof import('@/work/broadcast/give-sound')>('@/work/broadcast/give-sound')
  const lies = new Map<string, string>()
  let full = false
  beforeEach(() => {
    lies.clear()
    full = false
    const files = {
      mkdirSync: () => {},
      rmdirSync: (folder: string) => {
        for (const path of lies.keys()) if (path.startsWith(`${folder}/`)) lies.delete(path)
      },
      writeFileSync: (path: string, sound: string) => {
        lies.set(path, sound)
        if (full) throw new Error('the maximum size of the file storage limit is exceeded')
      },
      unlink: ({ filePath }: { filePath: string }) => lies.delete(filePath),
    }
    Object.assign(Taro, { getFileSystemManager: () => files, shareFileMessage: async () => {} })
  })

  test('or until the list is opened again', async () => {
    await keepSound('SUQz', '早上.mp3')
    const noon = await keepSound('SUQz', '中午.mp3')
    await giveSound(noon!, '中午.mp3')
    expect([...lies.keys()]).toEqual(['wxfile://usr/loudspeaker/早上.mp3'])
    dropSounds()
    expect(lies.size).toBe(0)
  })

  test('on a full phone nothing is left of it', async () => {
    full = true
    expect(await keepSound('SUQz', '早上.mp3')).toBeUndefined()
    expect(lies.size).toBe(0)
  })
})

describe('the log', () => {
  const days: Output<'broadcast.log'>['days'] = [
    {
      ...{ order: 'x', day: '2026-11-29', village: '白音苏木 巴彦嘎查', written: '布和', approved: { by: '高娃', at: now } },
      slots: [
        {
          ...{ from: '07:30', to: '08:00', what: ['卖粮的时候'], seconds: 80 },
          tick: { played: true, by: '布和', at: Date.parse('2026-11-29T07:55+08:00') },
        },
        { from: '11:40', to: '12:10', what: ['发补贴的日子'], seconds: 70, tick: { played: false, why: 'power', by: '布和', at: now } },
      ],
    },
  ]
  const asked: unknown[] = []
  beforeEach(() => {
    asked.length = 0
    cloud.answers['broadcast.log'] = ({ span, before }) => {
      if (span) asked.push(before)
      const earlier = days.map((one) => ({ ...one, order: 'w', day: '2026-11-28' }))
      return { place: bayan, above: [], below: [], more: !!span && !before, days: before ? earlier : days }
    }
  })

  test('who agreed, who played, what was not and why', async () => {
    render(<Broadcast />)
    await tap('看播出记录')
    expect(await screen.findByText('07:30到08:00：“卖粮的时候”，布和 07:55记的播了')).toBeVisible()
    expect(screen.getByText('11:40到12:10：“发补贴的日子”没播，停电了，布和记的')).toBeVisible()
  })

  test('of a month it stands on paper, the earliest day first, all its pages', async () => {
    render(<Broadcast />)
    await tap('看播出记录')
    await tap('摆在纸上，好打印')
    const table = await screen.findByRole('table')
    expect(asked).toEqual([undefined, 'x'])
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/11月28日.*07:30到08:00.*白音苏木 巴彦嘎查.*卖粮的时候.*1分20秒.*高娃.*布和 07:55/),
      expect.stringMatching(/11月28日.*没播，停电了/),
      expect.stringMatching(/11月29日.*07:30到08:00/),
      expect.stringMatching(/11月29日.*没播，停电了/),
    ])
    await tap('回到记录')
    expect(await screen.findByText('07:30到08:00：“卖粮的时候”，布和 07:55记的播了')).toBeVisible()
  })

  test('as a sheet it has the columns that a town keeps', () => {
    const cells = linesIn(days).map((line, i) => Object.fromEntries(columns.map(({ label, of }) => [label, of(line, i)])))
    expect(cells[0]).toMatchObject({
      ...{ 序号: '1', 日期: '2026-11-29', 时段: '07:30到08:00', 苏木镇: '白音苏木', 嘎查村: '巴彦嘎查', 播出内容: '卖粮的时候' },
      ...{ 时长: '1分20秒', 审批人: '高娃', 播了没有: '播了', 播放人: '布和', 备注: '' },
    })
    expect(cells[1]).toMatchObject({ 序号: '2', 时长: '', 播了没有: '没播', 备注: '停电了' })
  })
})
