import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { enteredGroup } from '@/lib/enter-group'
import { day } from '@/lib/time'
import TipPage from '@/pages/tip'
import Groups from '@/work/groups'
import Tips from '@/work/tips'
import type { Output } from '../../types/contract'
import type { Role } from '../../types/entities/person'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/enter-group', () => ({ enteredGroup: jest.fn(async () => undefined) }))

const now = Date.now()
const town = { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const }
const [bayan, hongqi, empty] = ['巴彦嘎查', '红旗村', '没有群的村'].map((name, i) => ({
  _id: `anhe/baiyin/v${i}`,
  name,
  households: 200,
  groups: i === 2 ? [] : [{ _id: `g${i}`, name: `${name} 群` }],
})) as [Output<'alert.villages'>['villages'][0], Output<'alert.villages'>['villages'][0], Output<'alert.villages'>['villages'][0]]
const tip = { _id: 'sheep-tip', headline: '没见着羊 先不给钱', lines: ['当面看羊，再谈价'] }
const as = (role?: Role) => () => ({
  village: null,
  tip: { ...tip, speech: '没见着羊，先不给钱' },
  alerts: [],
  follows: [],
  grants: role ? [{ role, region: 'anhe/baiyin' }] : [],
  audiences: [],
})
const card: Output<'tip.read'>['case'] = {
  _id: 'c',
  title: '三十只便宜羊',
  type: 'farming',
  turningPoint: '去看羊',
  amountBand: 'under10k',
}

beforeEach(() => {
  newPhone()
  phone.params = { id: tip._id }
  newCloud({
    'home.today': as('gridWorker'),
    'home.villages': () => ({ regions: [town, ...[bayan, hongqi, empty].map((v) => ({ ...v, level: 'village' as const }))] }),
    'tip.read': () => ({ tip: { ...tip, case: 'c', audiences: [], speech: '没见着羊，先不给钱' }, case: card }),
    'tip.list': ({ page }) => ({ tips: [{ _id: `other-${page}`, headline: `别的提示${page}`, lines: ['一句'] }], more: page === 0 }),
    'tip.sent': () => ({ sendings: [] }),
    'alert.villages': () => ({ villages: [bayan, hongqi, empty] }),
    'alert.sendTip': ({ id }) => ({ id }),
    'alert.openTip': () => ({ said: [], fromGroup: 'g0' }),
    'alert.acknowledge': ({ what = 'know' }) => ({ acknowledged: true, said: [what] }),
  })
})

describe('布和 sends a tip without typing', () => {
  test('today’s tip stands first, others follow ten at a time', async () => {
    phone.params = {}
    render(<Tips />)
    await screen.findByRole('button', { name: /别的提示0/ })
    expect(screen.getAllByRole('button', { name: /^小知识/ })[0]).toHaveAccessibleName(/没见着羊/)
    await tap('后一页')
    expect(await screen.findByRole('button', { name: /别的提示1/ })).toBeVisible()
    await tap(/没见着羊/)
    expect(phone.went).toEqual(['/work/tips/index?id=sheep-tip'])
  })

  test('his villages that have groups are chosen already: one tap, and the groups’ tasks open', async () => {
    render(<Tips />)
    await tap('发到 2 个村的 2 个群')
    const [{ id } = { id: '' }] = askedFor('alert.sendTip')
    expect(askedFor('alert.sendTip')).toEqual([{ id, tip: 'sheep-tip', regions: [bayan._id, hongqi._id] }])
    expect(phone.went).toEqual([`/work/groups/index?id=${id}`])
  })

  test('a village it has been to is left out, and named; he may choose it all the same', async () => {
    const at = now - 3 * 86_400_000
    cloud.answers['tip.sent'] = () => ({ sendings: [{ _id: 't0', regions: [bayan._id], effective: at }] })
    render(<Tips />)
    expect(await screen.findByRole('button', { name: '发到 1 个村的 1 个群' })).toBeVisible()
    await userEvent.click(screen.getByRole('checkbox', { name: '巴彦嘎查' }))
    expect(await screen.findByText(`这条发过：巴彦嘎查 ${day(at)}。要再发，选上再点就行。`)).toBeVisible()
    expect(screen.getByRole('button', { name: '发到 2 个村的 2 个群' })).toBeEnabled()
  })

  test('a refusal and a lost network are said; the next tap uses the same id', async () => {
    render(<Tips />)
    await screen.findByRole('button', { name: /^发到/ })
    cloud.online = false
    await tap(/^发到/)
    expect(await screen.findByText(/现在连不上网/)).toBeVisible()
    cloud.online = true
    await tap(/^发到/)
    expect(askedFor('alert.sendTip')).toHaveLength(1)
    expect(phone.went).toHaveLength(1)
  })
})

test('高娃 sends to her whole town, and then looks how far it comes', async () => {
  cloud.answers['home.today'] = as('commandRoom')
  render(<Tips />)
  expect(await screen.findByRole('checkbox', { name: '白音苏木' })).toBeChecked()
  await tap('发到 3 个村的 2 个群')
  expect(askedFor('alert.sendTip')).toMatchObject([{ regions: [town._id] }])
  expect(phone.went[0]).toMatch(/^\/work\/coverage/)
})

describe('the tip’s page', () => {
  test('opened from a group’s card: noted, and 我知道了 once', async () => {
    cloud.answers['home.today'] = as()
    phone.params = { id: tip._id, sent: 't1' }
    jest.mocked(enteredGroup).mockResolvedValueOnce('proof')
    render(<TipPage />)
    await tap('我知道了')
    expect(await screen.findByText('已记下，您知道了。')).toBeVisible()
    expect(askedFor('alert.openTip')).toEqual([{ id: 't1', group: 'proof' }])
    expect(askedFor('alert.acknowledge')).toEqual([{ id: 't1', what: 'know' }])
    expect(screen.queryByRole('button', { name: /发到村里/ })).toBeNull()
  })

  test('opened from the app: nothing to answer; staff may send it', async () => {
    render(<TipPage />)
    await tap('把这条发到村里的群')
    expect(phone.went).toEqual(['/work/tips/index?id=sheep-tip'])
    expect(screen.queryByRole('button', { name: '我知道了' })).toBeNull()
    expect(askedFor('alert.openTip')).toEqual([])
  })
})

test('the task screen posts the tip’s own page, and its words carry no date of expiry', async () => {
  phone.params = { id: 't1' }
  const village = { _id: bayan._id, name: bayan.name, households: 200 }
  const evidence = { opened: 0, acknowledged: 0 }
  cloud.answers['alert.groups'] = () => ({
    alert: {
      ...tip,
      ...{ _id: 't1', msgType: 'Tip', tip: tip._id, regions: [bayan._id], source: '网格员 · 巴彦嘎查' },
      effective: now,
      expires: now + 86_400_000,
    },
    groups: [{ dispatch: 't1.g0', group: '牧户群', village, bound: true, evidence }],
    elsewhere: evidence,
    unknown: evidence,
  })
  render(<Groups />)
  expect(await screen.findByText('还剩 1 个群')).toBeVisible()
  const cardOf = await act(async () => phone.share?.({ target: { dataset: { share: 't1.g0' } } }))
  expect(cardOf).toMatchObject({
    title: tip.headline,
    path: '/pages/tip/index?id=sheep-tip&sent=t1&d=t1.g0',
  })
  await tap('复制文字')
  expect(phone.copied).toEqual(['【小知识】没见着羊 先不给钱\n当面看羊，再谈价\n网格员 · 巴彦嘎查'])
})
