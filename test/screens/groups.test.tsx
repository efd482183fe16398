import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { enteredGroup } from '@/lib/enter-group'
import { flush } from '@/lib/outbox'
import AlertPage from '@/pages/alert'
import Groups from '@/work/groups'
import GroupsAdmin from '@/work/groups-admin'
import type { Output } from '../../types/contract'
import type { Role } from '../../types/entities/person'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/enter-group', () => ({ enteredGroup: jest.fn(async () => undefined) }))

const now = Date.now()
const chagan = { _id: 'anhe/baiyin/chagan', name: '查干嘎查' }
const hongqi = { _id: 'anhe/baiyin/hongqi', name: '红旗村' }
const sheep: Output<'alert.open'>['alert'] = {
  _id: 'sheep',
  msgType: 'Alert',
  status: 'inForce',
  severity: 'severe',
  type: 'farming',
  audiences: [],
  regions: [chagan._id],
  headline: '买羊先付定金，人和羊都没了',
  lines: ['电话里说高价收羊'],
  instruction: '见到羊再谈钱',
  source: '网格员 · 查干嘎查',
  effective: now,
  expires: now + 86_400_000,
}
const second = { _id: 'chagan-2', name: '查干嘎查 二组', village: chagan, bound: false, version: 0 }
const cunmin = { _id: 'cunmin', name: '红旗村 村民群', village: hongqi, bound: true, version: 0 }
const as = (role: Role) => () => ({
  village: null,
  tip: { _id: 't', headline: '没见着羊', lines: ['当面看羊'], speech: '没见着羊' },
  alerts: [],
  follows: [],
  grants: [{ role, region: 'anhe/baiyin' }],
  audiences: [],
})
const opened = (fromGroup: string | null): Output<'alert.open'> => ({
  alert: sheep,
  ...{ inForce: true, acknowledged: false, said: [], fromGroup, now: null },
})

beforeEach(() => {
  newPhone()
  phone.params = { id: 'sheep' }
  newCloud({
    'home.today': as('gridWorker'),
    'home.villages': () => ({ regions: [] }),
    'alert.open': () => opened('other'),
    'group.list': () => ({ groups: [second, cunmin] }),
    'group.claim': () => ({ state: 'claimed' }),
    'group.decide': ({ accept }) => ({ bound: accept }),
    'group.save': ({ id }) => ({ id }),
  })
})

describe('binding a group', () => {
  test('布和 opens his card inside the group and says which one it is, with WeChat’s fresh proof', async () => {
    jest.mocked(enteredGroup).mockResolvedValueOnce('proof-at-opening').mockResolvedValueOnce('proof-at-the-tap')
    render(<AlertPage />)
    await tap('这是查干嘎查 二组')
    expect(await screen.findByText(/等管理员同意，就绑定好了/)).toBeVisible()
    expect(askedFor('group.claim')).toEqual([{ group: 'chagan-2', cloudID: 'proof-at-the-tap' }])
  })

  test('a resident in the same group is not asked', async () => {
    jest.mocked(enteredGroup).mockResolvedValueOnce('proof')
    cloud.answers['home.today'] = () => ({ ...as('gridWorker')(), grants: [] })
    render(<AlertPage />)
    await screen.findByRole('button', { name: '我知道了' })
    expect(screen.queryByText(/这是哪个群/)).toBeNull()
    expect(askedFor('group.list')).toEqual([])
  })

  test('刚格尔 sees that the WeChat group serves another one, and moves it knowingly', async () => {
    cloud.answers['home.today'] = as('admin')
    const clash = { group: 'cunmin', name: '红旗村 村民群', village: '红旗村' }
    cloud.answers['group.list'] = () => ({ groups: [{ ...second, claim: { by: '布和', at: now, clash } }, cunmin] })
    render(<GroupsAdmin />)
    expect(await screen.findByText(/现在绑在“红旗村 村民群”（红旗村）上/)).toBeVisible()
    await tap('同意，挪过来：查干嘎查 二组')
    expect(askedFor('group.decide')).toEqual([{ group: 'chagan-2', accept: true, claimed: now, takeFrom: 'cunmin' }])
  })

  test('高娃 renames and dissolves groups, and does not decide claims', async () => {
    cloud.answers['home.today'] = as('commandRoom')
    cloud.answers['group.list'] = () => ({ groups: [{ ...second, claim: { by: '布和', at: now } }, cunmin] })
    render(<GroupsAdmin />)
    await screen.findByText('等管理员定的')
    expect(screen.queryByRole('button', { name: /^同意/ })).toBeNull()
    await tap(/红旗村 村民群.*已绑定/)
    await userEvent.type(screen.getByLabelText('群名'), '（新）')
    await userEvent.click(screen.getByRole('radio', { name: '已经解散' }))
    await tap('存好')
    expect(askedFor('group.save')).toEqual([{ id: 'cunmin', name: '红旗村 村民群（新）', village: hongqi._id, dissolved: true, after: 0 }])
  })

  test('刚格尔 was faster and moved the group: what stands now stands beside what 高娃 writes, which stays and is saved over it', async () => {
    cloud.answers['home.today'] = as('commandRoom')
    cloud.answers['group.save'] = ({ id, after }) => {
      if (after !== 1) throw new Refusal('conflict', '刚才同事也改了这个群。看看现在的，再存一次')
      return { id }
    }
    render(<GroupsAdmin />)
    await tap(/红旗村 村民群.*已绑定/)
    cloud.answers['group.list'] = () => ({ groups: [second, { ...cunmin, name: '老年群', village: chagan, version: 1 }] })
    await userEvent.type(screen.getByLabelText('群名'), '（新）')
    await tap('存好')
    expect(await screen.findByText('现在存着的：老年群，查干嘎查，还在用。存好，就换成您这里写的。')).toBeVisible()
    expect(screen.getByLabelText('群名')).toHaveValue('红旗村 村民群（新）')
    await tap('存好')
    expect(await screen.findByRole('button', { name: /老年群.*已绑定/ })).toBeVisible()
    expect(askedFor('group.save').map(({ after }) => after)).toEqual([0, 1])
  })
})

test('刚格尔 pastes the groups of his villages: what is wrong is said by line, what is there is left alone, and a break is gone on from', async () => {
  cloud.answers['home.today'] = as('admin')
  const towns = ['baiyin', 'hari'].map((id) => ({ _id: `anhe/${id}`, name: id === 'hari' ? '哈日镇' : '白音苏木', level: 'town' as const }))
  const also = { _id: 'anhe/hari/hongqi', name: '红旗村' }
  const villages = [chagan, hongqi, also].map((one) => ({ ...one, level: 'village' as const }))
  cloud.answers['home.villages'] = () => ({ regions: [...towns, ...villages].map((one) => ({ ...one, households: 1 })) })
  const groups = [second, cunmin]
  let broken = true
  cloud.answers['group.list'] = () => ({ groups: [...groups] })
  cloud.answers['group.save'] = ({ id, name, village }) => {
    if (!groups.some(({ _id }) => _id === id))
      groups.push({ _id: id, name, village: villages.find(({ _id }) => _id === village) ?? chagan, bound: false, version: 0 })
    // it is in, and the answer is lost
    if (groups.length === 4 && broken) throw new Refusal('internal', '没有存上')
    return { id }
  }
  render(<GroupsAdmin />)
  await tap('一次加好多个')
  const lines = ['查干嘎查 查干嘎查 二组', '查干嘎查 一组', '红旗村 老年群', '哈日镇 红旗村 村民群', '没有的村 群']
  await userEvent.click(await screen.findByLabelText('贴上名单'))
  await userEvent.paste(lines.join('\n'))
  await tap('看看会加什么')
  expect(screen.getByText('要加 2 个，已经有的 1 个，加不了的 2 行。')).toBeVisible()
  expect(screen.getByText('第3行：有2个“红旗村”，前面写上是哪个苏木镇')).toBeVisible()
  expect(screen.getByText('第5行：没有“没有的村”这个村')).toBeVisible()
  await tap('就这样加')
  expect(await screen.findByText('没有存上')).toBeVisible()
  broken = false
  await tap('就这样加')
  expect(await screen.findByRole('button', { name: '一次加好多个' })).toBeVisible()
  expect(groups.slice(2).map(({ name, village }) => [name, village._id])).toEqual([
    ['一组', chagan._id],
    ['村民群', also._id],
  ])
})

describe('a group in WeCom', () => {
  test('刚格尔 writes down its number and its owner, both or neither', async () => {
    cloud.answers['home.today'] = as('admin')
    render(<GroupsAdmin />)
    await tap(/红旗村 村民群.*已绑定/)
    await userEvent.type(screen.getByLabelText('企业微信客户群的编号'), 'wr-hongqi')
    await tap('存好')
    expect(screen.getByText(/要么都填，要么都空着/)).toBeVisible()
    await userEvent.type(screen.getByLabelText('群主在企业微信里的账号'), 'zhaona')
    await tap('存好')
    const group = { id: 'cunmin', name: '红旗村 村民群', village: hongqi._id, dissolved: false, after: 0 }
    expect(askedFor('group.save')).toEqual([{ ...group, wecom: { chatId: 'wr-hongqi', owner: 'zhaona' } }])
  })

  test('高娃 is not asked for it', async () => {
    cloud.answers['home.today'] = as('commandRoom')
    render(<GroupsAdmin />)
    await tap(/红旗村 村民群.*已绑定/)
    expect(screen.queryByLabelText('企业微信客户群的编号')).toBeNull()
  })

  test('while its owner has not confirmed, the row says so plainly', async () => {
    const evidence = { opened: 0, acknowledged: 0, wecom: 'waiting' as const }
    cloud.answers['alert.groups'] = () => ({
      alert: sheep,
      groups: [{ dispatch: '1', group: '一组', village: { ...chagan, households: 168 }, bound: true, evidence }],
      elsewhere: { opened: 0, acknowledged: 0 },
      unknown: { opened: 0, acknowledged: 0 },
    })
    render(<Groups />)
    expect(await screen.findByText('企业微信里确认一下就发出')).toBeVisible()
    expect(screen.getByText('还剩 1 个群')).toBeVisible()
  })
})

describe('the worker with many groups', () => {
  const row = (dispatch: string, group: string, posted: boolean): Output<'alert.groups'>['groups'][number] => ({
    dispatch,
    group,
    village: { ...chagan, households: 168 },
    bound: true,
    evidence: { ...(posted && { sharedAt: now, postedAt: now }), opened: 0, acknowledged: 0 },
  })
  const groups = (more: Partial<typeof sheep> = {}): Output<'alert.groups'> => ({
    alert: { ...sheep, ...more },
    groups: [row('1', '一组', true), row('2', '二组', false), row('3', '三组', true), row('4', '四组', false)],
    elsewhere: { opened: 0, acknowledged: 0 },
    unknown: { opened: 0, acknowledged: 0 },
  })

  test('a group that a system confirmed is done without the worker’s word, and both are shown by themselves', async () => {
    const one = row('2', '二组', false)
    const confirmed = { ...one, evidence: { ...one.evidence, confirmedAt: now, confirmedBy: 'wecom' as const } }
    cloud.answers['alert.groups'] = () => ({ ...groups(), groups: [confirmed, row('4', '四组', false)] })
    render(<Groups />)
    await screen.findByText('还剩这 1 个群')
    expect(screen.getByText('发过的 1 个群')).toBeVisible()
    expect(screen.getByText('系统确认已发')).toBeVisible()
    expect(screen.getByText(/^企业微信，/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '已发到二组' })).toBeNull()
    expect(screen.getByRole('button', { name: '再发一次到二组' })).toBeVisible()
  })

  test('after an interruption the groups that are left stand first', async () => {
    cloud.answers['alert.groups'] = () => groups()
    render(<Groups />)
    await screen.findByText('还剩这 2 个群')
    const names = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)
    expect(names.slice(1, 7)).toEqual(['还剩这 2 个群', '二组', '四组', '发过的 2 个群', '一组', '三组'])
  })

  test('marks made where there was no network go out by themselves, and the screen asks what the cloud makes of them', async () => {
    let posted = false
    const shared = row('2', '二组', true)
    const erzu = () => (posted ? shared : { ...shared, evidence: { sharedAt: now, opened: 0, acknowledged: 0 } })
    cloud.answers['alert.groups'] = () => ({ ...groups(), groups: [erzu(), row('4', '四组', false)] })
    cloud.answers['alert.posted'] = () => {
      posted = true
      return shared
    }
    render(<Groups />)
    await screen.findByText('还剩 2 个群')
    cloud.online = false
    await tap('已发到二组')
    await screen.findByText('还剩 1 个群')
    cloud.online = true
    await act(flush)
    expect(await screen.findByText('还剩 1 个群')).toBeVisible()
    expect(screen.getByRole('button', { name: '再发一次到二组' })).toBeVisible()
    expect(askedFor('alert.groups')).toHaveLength(2)
  })

  test('an alert that was updated: the new one first, and nothing of the old one to send', async () => {
    cloud.answers['alert.groups'] = () => groups({ status: 'replaced', replacedBy: 'sheep-2' })
    cloud.answers['alert.read'] = () => ({
      alert: { ...sheep, _id: 'sheep-2', msgType: 'Update', headline: '又改口说交检疫费' },
      ...{ version: 'v1', inForce: true, author: '布和', old: null, groups: 4, findings: [] },
      ...{ places: [], villages: [], households: 0, story: null },
      may: { save: false, approve: false, return: false, cancel: false, callBack: false },
    })
    render(<Groups />)
    expect(await screen.findByRole('heading', { name: '又改口说交检疫费' })).toBeVisible()
    expect(screen.getByText('预警 · 已更新')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^发到这个群/ })).toBeNull()
    await tap('去发新的这条')
    expect(phone.went).toEqual(['/work/groups/index?id=sheep-2'])
  })
})

describe('help', () => {
  const resident = () => ({ ...as('gridWorker')(), village: chagan, grants: [] })

  test('其木格 asks for help and chooses to say how she is reached', async () => {
    cloud.answers['alert.open'] = () => opened(null)
    cloud.answers['home.today'] = resident
    cloud.answers['alert.acknowledge'] = ({ what }) => ({ acknowledged: true, said: [what ?? 'know'] })
    render(<AlertPage />)
    await tap('我需要帮助')
    expect(screen.getByText(/只给您村的网格员看/)).toBeVisible()
    await userEvent.type(screen.getByLabelText('怎么找您（可以不写）'), '其木格，东头')
    await tap('请网格员找我')
    expect(await screen.findByText(/已告诉您村的网格员/)).toBeVisible()
    expect(askedFor('alert.acknowledge')).toMatchObject([
      { id: 'sheep', what: 'needHelp', help: { id: expect.stringMatching(/^h-/), contact: '其木格，东头' } },
    ])
    await tap('我已告诉家里老人')
    expect(await screen.findByText('已记下，您告诉了家里老人。')).toBeVisible()
  })

  test('娜仁 asks without leaving anything, where there is no network: it goes out once there is', async () => {
    cloud.answers['alert.open'] = () => opened(null)
    cloud.answers['home.today'] = resident
    cloud.answers['alert.acknowledge'] = () => ({ acknowledged: true, said: ['needHelp'] })
    render(<AlertPage />)
    await tap('我需要帮助')
    cloud.online = false
    await tap('不留联系办法，只说需要帮助')
    expect(await screen.findByText('已记在手机上，有网会自动送出。')).toBeVisible()
    cloud.online = true
    await act(flush)
    expect(askedFor('alert.acknowledge')).toHaveLength(1)
    expect(Object.keys(askedFor('alert.acknowledge')[0]?.help ?? {})).toEqual(['id'])
  })
})

test('an old card: what holds now first, the old one named as such', async () => {
  cloud.answers['alert.open'] = () => ({
    ...opened(null),
    alert: { ...sheep, status: 'cancelled', replacedBy: 'sheep-x' },
    inForce: false,
    now: { ...sheep, _id: 'sheep-x', msgType: 'Cancel', headline: '已查清，不是诈骗' },
  })
  render(<AlertPage />)
  const titles = (await screen.findAllByRole('heading', { level: 2 })).map((h) => h.getAttribute('aria-label') ?? h.textContent)
  expect(titles).toEqual(['已查清， 不是诈骗', '原来的那条', sheep.headline])
  expect(screen.getByText('预警 · 已撤销')).toBeVisible()
  expect(screen.queryByRole('button', { name: '我知道了' })).toBeNull()
})
