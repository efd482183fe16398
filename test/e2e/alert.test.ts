import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { asPerson, asStranger, button, describeInBrowser, desk, settled, until } from '../support/browser'
import { aLocal } from '../support/local'

describeInBrowser('an alert, from the worker’s desk to a village group', () => {
  const local = aLocal()
  let buhe: Page
  let id: string
  beforeAll(async () => {
    buhe = await asPerson(local, 'buhe')
  })

  const level = (name: string, value: string) => new RegExp(`${name}\\s*${value}`)
  const card = async (title: string) => {
    await buhe.goto(`/work/groups/index?id=${id}`)
    await settled(buhe)
    const heading = buhe.getByRole('heading', { name: title, exact: true })
    await heading.waitFor()
    return heading.locator('xpath=ancestor::*[contains(@class,"card")][1]').textContent()
  }

  test('布和 writes it from a case; two quick taps send one', async () => {
    await buhe.goto('/pages/mine/index')
    await button(buhe, '发预警').click()
    await button(buhe, '写一条预警').click()
    await button(buhe, '从案例写').click()
    await button(buhe, /^案例，/).click()
    await buhe.getByText('标题会显示在这里').first().waitFor({ state: 'detached' })
    await buhe.getByLabel('标题', { exact: true }).fill('有人冒充收羊老板')
    await buhe.getByLabel('怎么做', { exact: true }).fill('要转账先打96110问问')
    await button(buhe, '正在本地发生').click()
    await buhe.reload()
    expect(await buhe.getByLabel('标题', { exact: true }).inputValue()).toBe('有人冒充收羊老板')
    await button(buhe, '提交审核').dblclick()
    await buhe.getByRole('button', { name: /有人冒充收羊老板/ }).waitFor()
    const alerts = (await local.sdk().database().collection('alerts').get()).data
    expect(alerts).toMatchObject([{ status: 'submitted' }])
    id = alerts[0]._id
  })

  test('高娃 of the command room reads it and puts it in force; the tasks are there', async () => {
    const gaowa = await asPerson(local, 'gaowa', desk)
    await gaowa.goto('/work/desk/index')
    await button(gaowa, /有人冒充收羊老板/).click()
    await button(gaowa, '同意发布').click()
    await settled(gaowa)
    await buhe.goto(`/work/groups/index?id=${id}`)
    await until(async () => {
      await buhe.reload()
      await settled(buhe)
      return buhe.getByText('还剩 4 个群').isVisible()
    })
    expect((await local.sdk().database().collection('dispatches').get()).data).toHaveLength(4)
  })

  test('he posts the card into the group and says so', async () => {
    await button(buhe, '发到这个群：巴彦嘎查 牧户群').click()
    const panel = buhe.getByRole('dialog', { name: '选择一个群发送' })
    await panel.getByRole('button', { name: '巴彦嘎查 牧户群' }).click()
    await button(buhe, '已发到巴彦嘎查 牧户群').click()
    await buhe.getByText('还剩 3 个群').waitFor()
    const text = await card('巴彦嘎查 牧户群')
    expect(text).toMatch(level('已打开转发', '\\d'))
    expect(text).toMatch(level('网格员自报已发', '\\d'))
    expect(text).toMatch(level('群内已有人打开', '还没有'))
  })

  test('the poster comes down as a picture', async () => {
    await button(buhe, '看海报').click()
    const [down] = await Promise.all([buhe.waitForEvent('download'), button(buhe, '存海报图').click()])
    expect(down.suggestedFilename()).toBe('有人冒充收羊老板.png')
    const picture = readFileSync(await down.path())
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.readUInt32BE(16)).toBe(1080)
    expect(picture.readUInt32BE(20)).toBeGreaterThan(1000)
    await buhe.getByText('海报图已经存下来了').waitFor()
  })

  test('at /local 其木格 opens the card from her group and taps 我知道了: it counts for that group', async () => {
    const page = await asStranger(local)
    await page.goto('/local')
    await page.getByRole('button', { name: '扮成其木格' }).click()
    await page.getByText('您现在是其木格').waitFor()
    await page.getByRole('button', { name: /有人冒充收羊老板/ }).click()
    await button(page, '我知道了').click()
    await page.getByText('已记下，您知道了').waitFor()
    await page.reload()
    await page.getByText('已记下，您知道了').waitFor()
    const text = await card('巴彦嘎查 牧户群')
    expect(text).toMatch(level('群内已有人打开', '有'))
    expect(text).toMatch(level('打开人数', '1 人'))
    expect(text).toMatch(level('确认人数', '1 人'))
  })

  test('老王 opens it from his first screen: 来源不明, and no group’s', async () => {
    const page = await asPerson(local, 'laowang')
    await page.goto('/')
    await button(page, /^预警，有人冒充收羊老板/).click()
    await button(page, '我知道了').waitFor()
    expect(await card('来源不明')).toMatch(level('打开人数', '1 人'))
    expect(await card('红旗村 村民群')).not.toContain('打开人数')
  })
})
