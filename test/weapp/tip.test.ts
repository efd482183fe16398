/** A tip's way in the built mini program: chosen without typing, sent to a group, opened from there, answered. */
import { aLocal } from '../support/local'
import { bootWeapp, type Card, type Phone } from '../support/weapp'

const local = aLocal()
let buhe: Phone
let card: Card
beforeAll(async () => {
  buhe = await bootWeapp({ local, openid: 'buhe' })
})

test('布和 picks today’s tip and sends it to his three villages: a task a group', async () => {
  await buhe.open('work/desk')
  await buhe.wait('发小知识')
  await buhe.tap('发小知识')
  await buhe.wait('今天的一条')
  await buhe.tap('小知识，', 0)
  await buhe.wait('发到 3 个村的 4 个群')
  await buhe.tap('发到 3 个村的 4 个群')
  await buhe.wait('还剩 4 个群')
  expect(buhe.page).toBe('work/groups/index')
})

test('the card he posts opens the tip; his tab says what is left', async () => {
  card = await buhe.share('发到这个群：巴彦嘎查 牧户群')
  expect(card.path).toMatch(/^\/pages\/tip\/index\?id=.+&sent=.+&d=/)
  await buhe.wait('已发到')
  await buhe.tap('已发到巴彦嘎查 牧户群')
  await buhe.wait('还剩 3 个群')
  await buhe.open('pages/mine')
  await buhe.wait('发预警：还剩 3 个群')
  expect(buhe.nodes('button').map((n) => n.attributes['aria-label'])).toContain('我的，3 件事要做，当前页面')
})

test('其木格 opens it in her group and taps 我知道了, twice: one person opened, one acknowledged', async () => {
  const qimuge = await bootWeapp({ local, openid: 'qimuge', group: 'og-bayan-muhu' })
  const { pathname, searchParams } = new URL(card.path, 'weapp://app')
  for (let n = 0; n < 2; n++) {
    await qimuge.open(pathname.slice(1), Object.fromEntries(searchParams))
    await qimuge.wait(n === 0 ? '我知道了' : '已记下，您知道了')
    if (n === 0) await qimuge.tap('我知道了')
    await qimuge.wait('已记下，您知道了')
  }
  const sent = searchParams.get('sent') ?? ''
  const { data } = await (await local.as('buhe')).call<{ data: { groups: { group: string; evidence: object }[] } }>('alert', {
    call: 'groups',
    input: { id: sent },
  })
  expect(data.groups.find((g) => g.group === '巴彦嘎查 牧户群')?.evidence).toMatchObject({ opened: 1, acknowledged: 1 })
})
