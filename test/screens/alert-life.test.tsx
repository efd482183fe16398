import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Coverage from '@/work/coverage'
import Desk from '@/work/desk'
import Review from '@/work/review'
import Write from '@/work/write'
import type { Output } from '../../types/contract'
import type { Finding } from '../../types/entities/finding'
import type { Role } from '../../types/entities/person'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const now = Date.now()
const town = { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const }
const bayan = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查' }
const hongqi = { _id: 'anhe/baiyin/hongqi', name: '红旗村' }
const parcel: Output<'alert.read'>['alert'] = {
  _id: 'a-parcel',
  msgType: 'Alert',
  status: 'submitted',
  severity: 'severe',
  type: 'customerService',
  audiences: [],
  regions: [bayan._id],
  headline: '快递丢了双倍赔，别点链接',
  lines: ['电话里说赔钱，让您下载软件'],
  instruction: '挂掉，自己打96110问问',
  source: '网格员 · 巴彦嘎查',
  effective: now - 3_600_000,
  expires: now + 7 * 86_400_000,
}
const listed = (more: Partial<Output<'alert.desk'>['alerts'][number]>) => ({
  ...parcel,
  ...{ groups: 2, posted: 0, confirmed: 0, inForce: false, own: false, toApprove: false },
  ...more,
})
const mayNothing = { save: false, approve: false, return: false, cancel: false, callBack: false }
const read = (more: Partial<Output<'alert.read'>> = {}): Output<'alert.read'> => ({
  alert: parcel,
  ...{ version: 'v1', inForce: false, author: '布和', old: null, groups: 2, findings: [], may: mayNothing },
  ...{ places: ['白音苏木 巴彦嘎查'], villages: ['巴彦嘎查'], households: 212, story: null },
  ...more,
})
const as = (role: Role) => () => ({
  village: null,
  tip: { _id: 't', headline: '没见着羊', lines: ['当面看羊'], speech: '没见着羊' },
  alerts: [],
  follows: [],
  grants: [{ role, region: town._id }],
  audiences: [],
})

beforeEach(() => {
  newPhone()
  phone.params = { id: parcel._id }
  newCloud({
    'home.today': as('commandRoom'),
    'home.villages': () => ({ regions: [town, ...[bayan, hongqi].map((v) => ({ ...v, level: 'village' as const }))] }),
    'alert.read': () => read(),
    'alert.save': ({ id, submit }) => ({ id, status: submit ? 'submitted' : 'draft', version: 'v1', findings: [] }),
    'alert.desk': () => ({ alerts: [], tips: [] }),
    'alert.villages': () => ({
      villages: [bayan, hongqi].map((v) => ({ ...v, households: 200, groups: [{ _id: 'g', name: '群' }] })),
    }),
  })
})

const write = async (label: string | RegExp, text: string) => {
  await userEvent.click(await screen.findByLabelText(label))
  await userEvent.paste(text)
}

describe('the desk', () => {
  test('what waits for 高娃 stands first; each alert leads where its next step is', async () => {
    cloud.answers['alert.desk'] = () => ({
      alerts: [
        listed({ _id: 'out', status: 'inForce', inForce: true, headline: '生效中的' }),
        listed({ _id: 'old', status: 'cancelled', headline: '撤销了的' }),
        listed({ _id: 'mine', status: 'draft', own: true, headline: '自己在写的' }),
        listed({ _id: 'wait', toApprove: true, headline: '等她审的' }),
      ],
      tips: [],
    })
    render(<Desk />)
    await screen.findByText('等她审的')
    const titles = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)
    expect(titles).toEqual(['等您审核', '正在生效', '我在写的', '过去的', '负责的村'])
    await tap(/^等您审核 .*等她审的/)
    await tap(/自己在写的/)
    await tap(/生效中的/)
    expect(phone.went).toEqual(['/work/review/index?id=wait', '/work/write/index?id=mine', '/work/review/index?id=out'])
  })
})

describe('a way back for the author', () => {
  const back = { words: '“怎么做”要写得能照着做', by: '高娃', at: now }
  const ownDraft = () => read({ alert: { ...parcel, status: 'draft' }, givenBack: back, may: { ...mayNothing, save: true } })

  test('why it came back stands on 布和’s desk, and where he mends it', async () => {
    cloud.answers['alert.desk'] = () => ({ alerts: [listed({ status: 'draft', own: true, givenBack: back })], tips: [] })
    const { unmount } = render(<Desk />)
    expect(await screen.findByRole('heading', { name: '退回来要改的' })).toBeVisible()
    expect(screen.getByText(/高娃退回来了（.*）：“怎么做”要写得能照着做/)).toBeVisible()
    await tap(/^退回来要改/)
    expect(phone.went).toEqual(['/work/write/index?id=a-parcel'])
    unmount()
    cloud.answers['alert.read'] = ownDraft
    render(<Write />)
    expect(await screen.findByText(/高娃退回来了（.*）：“怎么做”要写得能照着做/)).toBeVisible()
  })

  test('a village of 布和’s draft went into another meanwhile: it is said when he opens it, and taken out', async () => {
    const gone = { level: 'refuse' as const, field: 'regions' as const, words: '', why: '“老营子村”已经并到红旗村了，请改选红旗村' }
    cloud.answers['alert.read'] = () =>
      read({
        alert: { ...parcel, status: 'draft', regions: ['anhe/baiyin/old', bayan._id] },
        ...{ findings: [gone], may: { ...mayNothing, save: true } },
      })
    render(<Write />)
    await screen.findByText('“老营子村”已经并到红旗村了，请改选红旗村')
    await screen.findByText(/原来选的村，有的已经并到别的村/)
    await userEvent.click(await screen.findByRole('checkbox', { name: '红旗村' }))
    expect(screen.queryByText(/原来选的村/)).toBeNull()
    await tap('提交审核')
    expect(askedFor('alert.save')[0]?.regions).toEqual([bayan._id, hongqi._id])
  })

  test('a draft is deleted after one question; the phone keeps none of it', async () => {
    cloud.answers['alert.read'] = ownDraft
    cloud.answers['alert.discard'] = () => ({})
    const { unmount } = render(<Write />)
    await screen.findByDisplayValue(parcel.headline)
    await tap('删掉这条草稿')
    await tap('先留着')
    expect(askedFor('alert.discard')).toEqual([])
    await tap('删掉这条草稿')
    await tap('删掉')
    expect(askedFor('alert.discard')).toEqual([{ id: parcel._id }])
    unmount()
    phone.params = {}
    render(<Write />)
    expect(await screen.findByLabelText('标题')).toHaveValue('')
  })

  test('what was handed in is called back and lies open to be changed', async () => {
    cloud.answers['alert.read'] = () => read({ may: { ...mayNothing, callBack: true } })
    cloud.answers['alert.callBack'] = () => ({ status: 'draft' })
    render(<Review />)
    await tap('收回来再改')
    expect(askedFor('alert.callBack')).toEqual([{ id: parcel._id }])
    expect(phone.went).toEqual(['/work/write/index?id=a-parcel'])
  })

  test('a tip sent by mistake is stopped after one question; only who may is asked', async () => {
    const tip = {
      _id: 't1',
      headline: '没见着羊',
      source: '网格员 · 巴彦嘎查',
      effective: now,
      expires: now + 1,
      groups: 2,
      posted: 1,
      confirmed: 0,
    }
    cloud.answers['alert.desk'] = () => ({
      alerts: [],
      tips: [
        { ...tip, mayStop: true },
        { ...tip, _id: 't2', headline: '别人发的' },
      ],
    })
    cloud.answers['alert.stopTip'] = () => ({ stoppedAt: now })
    render(<Desk />)
    expect(await screen.findAllByRole('button', { name: '发错了，停下' })).toHaveLength(1)
    await tap('发错了，停下')
    cloud.answers['alert.desk'] = () => ({ alerts: [], tips: [] })
    await tap('停下，不再发')
    expect(askedFor('alert.stopTip')).toEqual([{ id: 't1' }])
    await waitFor(() => expect(screen.queryByText('没见着羊')).toBeNull())
  })
})

test('高娃 sees where it goes, to whom, from which case; and asks for what is further down', async () => {
  cloud.answers['alert.read'] = () =>
    read({
      alert: { ...parcel, audiences: ['herder'], regions: [town._id] },
      ...{ places: ['白音苏木'], villages: ['巴彦嘎查', '红旗村'], households: 517, story: { _id: 'c', title: '快递真事' } },
      may: { ...mayNothing, approve: true },
    })
  const { unmount } = render(<Review />)
  expect(await screen.findByText('2 个村：巴彦嘎查、红旗村')).toBeVisible()
  expect(screen.getByText('登记 517 户，2 个微信群')).toBeVisible()
  expect(screen.getByText(/先告诉：家里养牲畜/)).toBeVisible()
  await tap('从案例写的：快递真事')
  expect(phone.went).toEqual(['/pages/case/index?id=c'])
  unmount()
  cloud.answers['alert.desk'] = ({ page = 0 }) => ({
    alerts: [listed({ _id: `p${page}`, toApprove: true, headline: `第${page}页的` })],
    ...{ tips: [], more: page < 2, ends: { over: { at: now - page, met: 1 } } },
  })
  render(<Desk />)
  await tap('再看一些')
  await screen.findByText('第1页的')
  await tap('再看一些')
  expect(await screen.findByText('第2页的')).toBeVisible()
  expect(screen.queryByRole('button', { name: '再看一些' })).toBeNull()
  expect(askedFor('alert.desk')).toEqual([
    {},
    { page: 1, after: { over: { at: now, met: 1 } } },
    { page: 2, after: { over: { at: now - 1, met: 1 } } },
  ])
})

describe('writing under the check', () => {
  const phoneNumber: Finding = { level: 'refuse', field: 'instruction', words: '139****5678', why: '电话只能写公家的号码' }
  const fear: Finding = { level: 'warn', field: 'lines', words: '', why: '只吓人，没说怎么做' }
  const draft = () => read({ alert: { ...parcel, status: 'draft', returned: '说清楚怎么骗' }, may: { ...mayNothing, save: true } })

  test('what is refused stands beside its field and keeps the alert back; a new wording clears it', async () => {
    cloud.answers['alert.read'] = draft
    cloud.answers['alert.save'] = ({ id }) => ({ id, status: 'draft', version: 'v1', findings: [phoneNumber] })
    render(<Write />)
    await screen.findByDisplayValue(parcel.headline)
    await tap('提交审核')
    expect(await screen.findByText(/要改：.*139\*{4}5678.*电话只能写公家的号码/)).toBeVisible()
    expect(askedFor('alert.save').map((s) => s.submit)).toEqual([false])
    await write('怎么做', '！')
    expect(screen.queryByText(/电话只能写公家的号码/)).toBeNull()
    expect(phone.went).toEqual([])
  })

  test('a warning is shown once and left to the author', async () => {
    cloud.answers['alert.read'] = draft
    cloud.answers['alert.save'] = ({ id, submit }) => ({ id, status: submit ? 'submitted' : 'draft', version: 'v1', findings: [fear] })
    render(<Write />)
    await screen.findByDisplayValue(parcel.headline)
    await tap('提交审核')
    expect(await screen.findByText(/提醒：只吓人，没说怎么做/)).toBeVisible()
    expect(phone.went).toEqual([])
    await tap('看过提醒了，提交审核')
    expect(askedFor('alert.save').at(-1)).toMatchObject({ id: parcel._id, submit: true })
    expect(phone.went).toEqual(['/work/desk/index'])
  })

  test('巴图警官 updates an alert for the whole town and puts it in force at once', async () => {
    phone.params = { update: 'a-parcel' }
    cloud.answers['home.today'] = as('police')
    cloud.answers['alert.approve'] = ({ id }) => ({ id, status: 'inForce' })
    cloud.answers['alert.read'] = () => read({ alert: { ...parcel, status: 'inForce' }, inForce: true })
    render(<Write />)
    await screen.findByDisplayValue(parcel.headline)
    await userEvent.click(await screen.findByRole('checkbox', { name: '白音苏木' }))
    await tap('马上生效')
    const saved = askedFor('alert.save').at(-1)
    expect(saved).toMatchObject({ references: 'a-parcel', regions: [town._id], submit: true })
    expect(saved?.id).not.toBe('a-parcel')
    expect(askedFor('alert.approve')).toEqual([{ id: saved?.id, version: 'v1' }])
    expect(phone.went).toEqual([`/work/review/index?id=${saved?.id}`])
  })

  test('how it will be met: in the group, on paper, from the loudspeaker, on the screen', async () => {
    cloud.answers['alert.read'] = draft
    render(<Write />)
    await screen.findByDisplayValue(parcel.headline)
    const preview = within(screen.getByRole('region', { name: '村民看到的样子' }))
    const see = (name: string) => userEvent.click(preview.getByRole('radio', { name }))
    await see('群里的文字')
    expect(preview.getByText(/【预警】快递丢了双倍赔，别点链接/)).toBeVisible()
    await see('喇叭稿')
    expect(preview.getByText(/自己打九六一一零问问/)).toBeVisible()
    expect(preview.getByText(/念一遍大约 \d+ 秒/)).toBeVisible()
    await see('海报')
    expect(preview.getByRole('group', { name: '海报' })).toHaveTextContent('96110')
    await see('大屏')
    expect(preview.getByRole('group', { name: '大屏' })).toHaveTextContent('110')
  })
})

describe('deciding', () => {
  test('高娃 reads it as residents will, and approves', async () => {
    cloud.answers['alert.read'] = () => read({ may: { ...mayNothing, approve: true, return: true } })
    cloud.answers['alert.approve'] = ({ id }) => ({ id, status: 'inForce' })
    render(<Review />)
    expect(await screen.findByText('布和写的。')).toBeVisible()
    expect(screen.getByText('挂掉，自己打96110问问')).toBeVisible()
    cloud.answers['alert.read'] = () =>
      read({ alert: { ...parcel, status: 'inForce' }, inForce: true, approver: '高娃', may: { ...mayNothing, cancel: true } })
    await tap('同意发布')
    expect(await screen.findByText('布和写的，高娃审核通过。')).toBeVisible()
    expect(screen.queryByRole('button', { name: '同意发布' })).toBeNull()
  })

  test('returning and cancelling need their reason', async () => {
    cloud.answers['alert.read'] = () => read({ may: { ...mayNothing, return: true, cancel: true } })
    cloud.answers['alert.return'] = ({ id }) => ({ id, status: 'draft' })
    cloud.answers['alert.cancel'] = ({ id }) => ({ id, status: 'cancelled' })
    const { unmount } = render(<Review />)
    await tap('退回，请作者改')
    await tap('退回')
    expect(screen.getByText('写一句为什么。')).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: '说清楚骗子怎么骗' }))
    await tap('退回')
    expect(askedFor('alert.return')).toEqual([{ id: parcel._id, words: '说清楚骗子怎么骗', version: 'v1' }])
    expect(await screen.findByText(/退回去了/)).toBeVisible()
    unmount()
    render(<Review />)
    await tap('撤销这条预警')
    await write('为什么撤销，村民看得到', '查清了，不是诈骗')
    await tap('撤销，并通知收到的村')
    expect(askedFor('alert.cancel')).toMatchObject([{ id: parcel._id, why: '查清了，不是诈骗', newId: expect.stringMatching(/^a-/) }])
  })

  test('it was changed since 高娃 read it: her tap is refused, the new words stand there, and her next tap is about those', async () => {
    const may = { ...mayNothing, approve: true, return: true }
    cloud.answers['alert.read'] = () => read({ may })
    cloud.answers['alert.approve'] = ({ id, version }) => {
      if (version !== 'v2') throw new Refusal('conflict', '这条预警改过了，下面是新的，请看过再定')
      return { id, status: 'inForce' }
    }
    render(<Review />)
    await screen.findByText('挂掉，自己打96110问问')
    cloud.answers['alert.read'] = () => read({ may, version: 'v2', alert: { ...parcel, instruction: '别下载，先打96110' } })
    await tap('同意发布')
    expect(await screen.findByText('这条预警改过了，下面是新的，请看过再定')).toBeVisible()
    expect(await screen.findByText('别下载，先打96110')).toBeVisible()
    await tap('同意发布')
    expect(askedFor('alert.approve').map(({ version }) => version)).toEqual(['v1', 'v2'])
  })

  test('somebody was faster: said, and shown as it stands now', async () => {
    cloud.answers['alert.read'] = () => read({ may: { ...mayNothing, approve: true } })
    cloud.answers['alert.approve'] = () => {
      throw new Refusal('conflict', '同事刚刚处理过了')
    }
    render(<Review />)
    await tap('同意发布')
    expect(await screen.findByText('同事刚刚处理过了')).toBeVisible()
    expect(askedFor('alert.read')).toHaveLength(2)
  })
})

describe('how far it came', () => {
  const reach = {
    groups: 3,
    bound: 2,
    shared: 2,
    posted: 1,
    confirmed: 1,
    reached: 1,
    opened: 37,
    acknowledged: 21,
    toldElders: 4,
    needHelp: 1,
    screens: 1,
  }
  const coverage = (region: { _id: string; name: string }): Output<'alert.coverage'> => ({
    region: { ...region, households: 517, reach },
    parts: region._id === town._id ? [bayan, hongqi].map((v) => ({ ...v, households: 200, reach })) : [],
    elsewhere: { opened: 2, acknowledged: 0 },
    unknown: { opened: 5, acknowledged: 1 },
    notReached: { unbound: [hongqi], unopened: [{ group: '牧户群', village: bayan }] },
    underWay: true,
  })

  test('by name, level by level, never as a rate; a part opens its own', async () => {
    cloud.answers['alert.coverage'] = ({ region }) => coverage([town, bayan, hongqi].find((r) => r._id === region) ?? town)
    const { container } = render(<Coverage />)
    const rows = (await screen.findAllByRole('rowheader')).map((r) => r.textContent)
    expect(rows).toEqual(['巴彦嘎查', '红旗村'])
    for (const words of ['来源不明', '别的群', '还在往下派，数字还会变。', '牧户群（巴彦嘎查）'])
      expect(screen.getByText(words)).toBeVisible()
    expect(screen.getByText('517 户')).toBeVisible()
    expect(container).not.toHaveTextContent(/%|率|排名|第一/)
    await tap('红旗村，看里面')
    await tap('回到上一级')
    expect(askedFor('alert.coverage').map((c) => c.region)).toEqual([town._id, hongqi._id, town._id])
    await userEvent.click(screen.getByRole('radio', { name: '2 小时' }))
    expect(askedFor('alert.coverage').at(-1)).toEqual({ id: parcel._id, region: town._id, hours: 2 })
  })
})
