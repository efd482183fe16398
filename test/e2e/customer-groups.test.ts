import { approves } from '../support/approves'
import { asPerson, asStranger, button, describeInBrowser } from '../support/browser'
import { aVillage } from '../support/villagers'

describeInBrowser('a village group in WeCom, from the register to the proof', () => {
  const village = aVillage()

  test('刚格尔 writes it down; an alert waits for its owner; who plays the owner at /local confirms, and 布和 sees M3', async () => {
    const ganger = await asPerson(village, 'ganger')
    await ganger.goto('/work/groups-admin/index')
    await button(ganger, /红旗村 村民群/).click()
    await ganger.getByLabel('企业微信客户群的编号').fill('wr-hongqi')
    await ganger.getByLabel('群主在企业微信里的账号').fill('zhaona')
    await button(ganger, '存好').click()
    await ganger.getByText('企业微信客户群', { exact: true }).waitFor()

    const batu = await village.person('batu')
    const words = { headline: '有人冒充收羊老板', lines: ['先要定金'], instruction: '先打96110问问', expires: Date.now() + 86_400_000 }
    const kind = { severity: 'severe', type: 'farming' } as const
    await batu.does('alert.save', { id: 'sheep', submit: true, regions: ['anhe/baiyin/hongqi'], audiences: [], ...kind, ...words })
    await approves(batu, 'sheep')

    const buhe = await asPerson(village, 'buhe')
    await buhe.goto('/work/groups/index?id=sheep')
    await buhe.getByText('企业微信里确认一下就发出').waitFor()

    const owner = await asStranger(village)
    await owner.goto('/local')
    await button(owner, '替 zhaona 在企业微信里确认').click()
    await owner.getByText('已替员工确认').waitFor()
    await village.advance(600_000)
    await buhe.reload()
    await buhe.getByText(/^企业微信，/).waitFor()
    expect(await buhe.getByText('企业微信里确认一下就发出').count()).toBe(0)
    expect(await buhe.getByText('都发到了').count()).toBe(1)
  })
})
