/** A county with 171 villages and 2,020 groups in the built mini program: WeChat's limits hold, and what is looked for is found. */
import { approvesIn } from '../support/approves'
import { countyAlert, fillCounty } from '../support/county'
import { aLocal } from '../support/local'
import { bootWeapp, type Phone } from '../support/weapp'

const local = aLocal()
let gaowa: Phone
const alert = countyAlert('county')
beforeAll(async () => {
  await fillCounty(local)
  const chen = await local.as('chen')
  await chen.call('alert', { call: 'save', input: alert })
  await approvesIn(chen, 'county')
  const job = () => local.sdk().database().collection('jobs').doc('county').get()
  while ((await job()).data[0]?.stage !== 'done') await local.timer('outbox')
  gaowa = await bootWeapp({ local, openid: 'gaowa' })
  await gaowa.open('pages/mine')
  await gaowa.wait('综合指挥室')
}, 120_000)

/** What WeChat's experience score asks for. */
const limits = () => {
  const nodes = gaowa.nodes()
  return { nodes: nodes.length, children: Math.max(...nodes.map((n) => n.children.length)) }
}
const small = () => {
  const { nodes, children } = limits()
  expect(nodes).toBeLessThan(1000)
  expect(children).toBeLessThanOrEqual(60)
}

test('the desk shows one town’s villages, and any village by its name', async () => {
  await gaowa.open('work/desk')
  await gaowa.wait('找村')
  expect(gaowa.text()).not.toContain('老桥村')
  small()
  await gaowa.type('找村', '老桥')
  await gaowa.wait('老桥村')
  small()
})

test('writing an alert: a village of a town far down the list is chosen by its name', async () => {
  await gaowa.open('work/write')
  await gaowa.wait('发给哪里')
  small()
  await gaowa.tap('只发给几个村')
  small()
  await gaowa.type('找村', '老桥')
  await gaowa.tap('老桥村')
  await gaowa.wait('12 个群的网格员')
})

test('a tip goes to the county in one tap', async () => {
  const { tips } = (await (await local.as('gaowa')).call<{ data: { tips: { _id: string }[] } }>('tip', { call: 'list', input: {} })).data
  await gaowa.open('work/tips', { id: tips[0]?._id ?? '' })
  await gaowa.wait('发到 171 个村的 2020 个群')
  small()
})

test('an alert’s groups, a town at a time and twenty at once', async () => {
  await gaowa.open('work/groups', { id: 'county' })
  await gaowa.wait('没有报已发的 4 个群')
  await gaowa.tap('老山镇')
  await gaowa.wait('后面还有 148 个，再看 20 个')
  small()
  await gaowa.tap('后面还有')
  await gaowa.wait('后面还有 128 个，再看 20 个')
})

test('how far it came: towns, then villages; lists of twenty', async () => {
  await gaowa.open('work/coverage', { id: 'county' })
  await gaowa.wait('各处')
  small()
  await gaowa.tap('新山镇，看里面')
  await gaowa.wait('新河村')
  small()
})

test('the register of groups', async () => {
  await gaowa.open('work/groups-admin')
  await gaowa.wait('2020 个群')
  small()
  await gaowa.type('找村', '小泉')
  await gaowa.wait('小泉村')
  small()
})
