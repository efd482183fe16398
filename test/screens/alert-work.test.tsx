import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { flush, waiting } from '@/lib/outbox'
import { day, endOfDay } from '@/lib/time'
import Desk from '@/work/desk'
import Groups from '@/work/groups'
import Write from '@/work/write'
import { limits } from '@/work/write/draft'
import type { Output } from '../../types/contract'
import { Alert } from '../../types/entities/alert'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { comeBack, newPhone, phone } from '../support/taro'

const bayan = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', households: 212 }
const hongqi = { _id: 'anhe/baiyin/hongqi', name: '红旗村', households: 305 }
const regions = [
  { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const },
  ...[bayan, hongqi].map((v) => ({ ...v, level: 'village' as const })),
]
const now = Date.parse('2026-11-23T14:05+08:00')
const alert = {
  _id: 'a-sheep',
  msgType: 'Alert' as const,
  status: 'inForce' as const,
  severity: 'severe' as const,
  type: 'farming' as const,
  audiences: [],
  regions: [bayan._id, hongqi._id],
  headline: '买羊先付定金，人和羊都没了',
  lines: ['短视频里的便宜羊，先要定金'],
  instruction: '先看见羊，再谈钱',
  source: '网格员 · 白音苏木',
  effective: now,
  expires: Date.now() + 7 * 86_400_000,
}
const nothing = { opened: 0, acknowledged: 0 }
type Row = Output<'alert.groups'>['groups'][number]
const muhu: Row = { dispatch: 'a-sheep.muhu', group: '巴彦嘎查 牧户群', village: bayan, bound: true, evidence: nothing }
const cunmin: Row = { dispatch: 'a-sheep.cunmin', group: '红旗村 村民群', village: hongqi, bound: false, evidence: nothing }
const today = (role: 'gridWorker' | 'leader') => () => ({
  village: null,
  tip: { _id: 't', headline: '没见着羊', lines: ['当面看羊'], speech: '没见着羊' },
  alerts: [],
  follows: [],
  grants: [{ role, region: 'anhe/baiyin' }],
  audiences: [],
})
const groupsNow = (...groups: Row[]) => ({
  alert,
  groups,
  elsewhere: { opened: 2, acknowledged: 0 },
  unknown: { opened: 5, acknowledged: 1 },
})

beforeEach(() => {
  newPhone()
  newCloud({
    'home.today': today('gridWorker'),
    'home.villages': () => ({ regions }),
    'alert.desk': () => ({
      alerts: [{ ...alert, groups: 2, posted: 1, confirmed: 0, inForce: true, own: true, toApprove: false }],
      tips: [],
    }),
    'alert.villages': () => ({
      villages: [bayan, hongqi].map((v) => ({ ...v, groups: [{ _id: v._id.split('/')[2] ?? '', name: `${v.name} 群` }] })),
    }),
    'alert.save': ({ id }) => ({ id, status: 'submitted', version: 'v1', findings: [] }),
    'alert.groups': () => groupsNow(muhu, cunmin),
    'alert.shared': () => ({ evidence: { ...nothing, sharedAt: now } }),
    'alert.posted': () => ({ evidence: { ...nothing, postedAt: now } }),
    'case.read': () => ({
      case: {
        _id: 'sheep-deposit',
        title: '三十只便宜羊 只见过视频',
        type: 'farming',
        audiences: ['herder'],
        story: ['一', '二'],
        turningPoint: '去看羊',
        redFlags: ['一只便宜200元', '只给看视频', '催你交定金', '又要运费'],
        todo: ['先看见羊，再谈钱'],
        ask: ['羊在哪里？'],
        amountBand: 'under10k',
        source: { kind: 'local', date: '2026-09-10' },
        related: ['seed-live'],
        publishedAt: now,
        expires: now,
      },
      related: [],
    }),
  })
})

const write = async (label: string | RegExp, text: string) => {
  await userEvent.click(await screen.findByLabelText(label))
  await userEvent.paste(text)
}
const openGroups = () => {
  phone.params = { id: alert._id }
  return render(<Groups />)
}

describe('the desk', () => {
  test('布和 sees how many groups the workers themselves say they reached, and his villages', async () => {
    render(<Desk />)
    expect(await screen.findByText('网格员自报：已发到 1 / 2 个群')).toBeVisible()
    expect(screen.getByText('登记 212 户')).toBeVisible()
    await tap('写一条预警')
    expect(phone.went).toEqual(['/work/write/index'])
  })

  test('a leader looks and does not write', async () => {
    cloud.answers['home.today'] = today('leader')
    render(<Desk />)
    await screen.findByText('登记 305 户')
    expect(screen.queryByRole('button', { name: '写一条预警' })).toBeNull()
  })
})

describe('writing', () => {
  test('布和 writes an alert, sees it as residents will, and hands it in once', async () => {
    render(<Write />)
    await write('标题', alert.headline)
    await write(/第一句/, '便宜羊，先要定金')
    await write('怎么做', alert.instruction)
    await choose('正在本地发生')
    await choose('刷单返利')
    await userEvent.click(screen.getByRole('checkbox', { name: '红旗村' }))
    const preview = within(screen.getByRole('region', { name: '村民看到的样子' }))
    expect(preview.getByText('便宜羊，先要定金')).toBeVisible()
    expect(preview.getByText(/^网格员 · 巴彦嘎查 · .*前有效 · 点开看怎么防$/)).toBeVisible()
    await userEvent.dblClick(screen.getByRole('button', { name: '提交审核' }))
    const [checked, ...handedIn] = askedFor('alert.save')
    expect(checked?.submit).toBe(false)
    expect(handedIn).toMatchObject([
      {
        id: checked?.id,
        severity: 'severe',
        type: 'rebate',
        headline: alert.headline,
        lines: ['便宜羊，先要定金'],
        regions: [bayan._id],
        submit: true,
        expires: endOfDay(Date.now(), 7),
      },
    ])
    expect(phone.went).toEqual(['/work/desk/index'])
  })

  test('from a case the words are there to begin with', async () => {
    phone.params = { case: 'sheep-deposit' }
    render(<Write />)
    expect(await screen.findByDisplayValue('三十只便宜羊 只见过视频')).toBeVisible()
    expect(screen.getByDisplayValue('催你交定金')).toBeVisible()
    await choose('提醒一下')
    await tap('提交审核')
    expect(askedFor('alert.save').at(-1)).toMatchObject({
      ...{ case: 'sheep-deposit', type: 'farming', audiences: ['herder'], regions: [bayan._id, hongqi._id], submit: true },
    })
  })

  test('each missing field says so beside it, and nothing is sent', async () => {
    render(<Write />)
    await tap('提交审核')
    for (const words of ['选一种骗法', '选一个紧急程度', /写一句标题/, /至少写一句/, /写一句遇到了怎么做/])
      expect(screen.getByText(words)).toBeVisible()
    expect(askedFor('alert.save')).toEqual([])
  })

  test('a headline that is pasted and too long says that not all of it went in', async () => {
    render(<Write />)
    await userEvent.click(await screen.findByLabelText('标题'))
    await userEvent.paste('羊'.repeat(limits.headline - 1))
    expect(screen.queryByText(/^写满/)).toBeNull()
    await userEvent.paste('人和羊都没了')
    expect(await screen.findByText(`写满 ${limits.headline} 个字了，再多的放不进来`)).toBeVisible()
  })

  test('what was written outlives a refusal and a closed app, under the same id', async () => {
    phone.params = { case: 'sheep-deposit' }
    const first = render(<Write />)
    await choose('提醒一下')
    await screen.findByDisplayValue('催你交定金')
    await choose('提醒一下')
    cloud.answers['alert.save'] = () => {
      throw new Refusal('badInput', '预警里不能有这些号码')
    }
    await tap('提交审核')
    expect(await screen.findByText('预警里不能有这些号码')).toBeVisible()
    first.unmount()
    cloud.online = false
    render(<Write />)
    await tap('提交审核')
    expect(await screen.findByText(/留在手机里，不会丢/)).toBeVisible()
    cloud.online = true
    cloud.answers['alert.save'] = ({ id }) => ({ id, status: 'submitted', version: 'v1', findings: [] })
    await tap('提交审核')
    expect(new Set(askedFor('alert.save').map(({ id }) => id)).size).toBe(1)
  })

  test('a case does not push an unsent draft aside unasked', async () => {
    const first = render(<Write />)
    await write('标题', '我自己写的')
    first.unmount()
    phone.params = { case: 'sheep-deposit' }
    render(<Write />)
    expect(await screen.findByDisplayValue('我自己写的')).toBeVisible()
    await tap('换成这个案例')
    expect(await screen.findByDisplayValue('三十只便宜羊 只见过视频')).toBeVisible()
  })

  test('the form’s limits are the schema’s', () => {
    const fits = (field: 'headline' | 'instruction', n: number) => Alert().shape[field].safeParse('羊'.repeat(n)).success
    expect([fits('headline', limits.headline), fits('headline', limits.headline + 1)]).toEqual([true, false])
    expect([fits('instruction', limits.instruction), fits('instruction', limits.instruction + 1)]).toEqual([true, false])
    const line = (n: number) => Alert().shape.lines.safeParse(['羊'.repeat(n)]).success
    expect([line(limits.line), line(limits.line + 1)]).toEqual([true, false])
  })
})

describe('posting to groups', () => {
  const share = (dispatch: string) => phone.share?.({ target: { dataset: { share: dispatch } } })

  test('in WeChat the card of a group carries its dispatch; opening the panel is M1 and no more', async () => {
    openGroups()
    expect(await screen.findByText('还剩 2 个群')).toBeVisible()
    cloud.answers['alert.groups'] = () => groupsNow({ ...muhu, evidence: { ...nothing, sharedAt: now } }, cunmin)
    let card: unknown
    await act(async () => {
      card = share(muhu.dispatch)
    })
    expect(card).toMatchObject({ title: alert.headline, path: '/pages/alert/index?id=a-sheep&d=a-sheep.muhu' })
    expect(askedFor('alert.shared')).toEqual([{ dispatch: muhu.dispatch }])
    expect(await screen.findByText('已打开转发')).toBeVisible()
    expect(screen.getByText('还剩 2 个群')).toBeVisible()
    expect(askedFor('alert.posted')).toEqual([])
  })

  test('布和 says it is there, and takes it back', async () => {
    cloud.answers['alert.groups'] = () => groupsNow({ ...muhu, evidence: { ...nothing, sharedAt: now } }, cunmin)
    openGroups()
    await tap('已发到巴彦嘎查 牧户群')
    cloud.answers['alert.groups'] = () => groupsNow({ ...muhu, evidence: { ...nothing, sharedAt: now, postedAt: now } }, cunmin)
    act(comeBack)
    expect(await screen.findByText('还剩 1 个群')).toBeVisible()
    await tap('其实还没发到巴彦嘎查 牧户群')
    expect(askedFor('alert.posted')).toEqual([
      { dispatch: muhu.dispatch, posted: true },
      { dispatch: muhu.dispatch, posted: false },
    ])
  })

  test('a mark made without a network shows at once and goes out later', async () => {
    openGroups()
    await screen.findByText('还剩 2 个群')
    cloud.online = false
    await tap('用别的办法发到了红旗村 村民群')
    expect(await screen.findByText('还剩 1 个群')).toBeVisible()
    expect(screen.getByText('记在手机里了，有网时自动交上去。')).toBeVisible()
    cloud.online = true
    await act(flush)
    expect(askedFor('alert.posted')).toEqual([{ dispatch: cunmin.dispatch, posted: true }])
    expect(waiting()).toEqual([])
  })

  test('each level stands alone; an unbound group counts nothing of its own; no share of anything is shown', async () => {
    const opened = { ...muhu, evidence: { sharedAt: now, postedAt: now, opened: 37, acknowledged: 21 } }
    cloud.answers['alert.groups'] = () => groupsNow(opened, { ...cunmin, evidence: { ...nothing, sharedAt: now } })
    const { container } = openGroups()
    await screen.findByText('37 人')
    for (const name of ['已打开转发', '网格员自报已发', '打开人数', '确认人数']) expect(screen.getAllByText(name).length).toBeGreaterThan(0)
    expect(screen.getByText('群内已有人打开')).toBeVisible()
    expect(screen.getByText('21 人')).toBeVisible()
    expect(screen.getByText('这个群还没绑定，打开的人会算到来源不明。')).toBeVisible()
    expect(screen.getByRole('heading', { name: '来源不明' })).toBeVisible()
    expect(screen.getByRole('heading', { name: '别的群' })).toBeVisible()
    expect(container).not.toHaveTextContent(/%|率|排名/)
  })

  test('the copied words carry no link', async () => {
    openGroups()
    await tap('复制文字')
    expect(phone.copied).toEqual([
      `【预警】买羊先付定金，人和羊都没了\n短视频里的便宜羊，先要定金\n怎么做：先看见羊，再谈钱\n网格员 · 白音苏木，${day(alert.expires)}前有效`,
    ])
  })

  test('a leader sees the evidence and has nothing to tap', async () => {
    cloud.answers['home.today'] = today('leader')
    openGroups()
    await screen.findByRole('heading', { name: '来源不明' })
    expect(screen.queryByRole('button', { name: /^发到/ })).toBeNull()
  })
})
