import type { Page } from 'playwright-core'
import { asPerson, button, describeInBrowser, desk, until } from '../support/browser'
import { aLocal } from '../support/local'

const focused = (page: Page, words: string) =>
  until(() => page.evaluate((sought) => document.activeElement?.textContent?.includes(sought) ?? false, words))

describeInBrowser('what was begun, and what is open', () => {
  const local = aLocal()

  test('萨日娜 begins a manuscript and loads the page anew: it is open still, and in the list when another is open', async () => {
    const sarna = await asPerson(local, 'sarna', desk)
    await sarna.goto('/edit/desk/index')
    await button(sarna, '写一份新的').click()
    await sarna.getByRole('radio', { name: '标语' }).first().click()
    await button(sarna, '开始写').click()
    await sarna.getByLabel('标语', { exact: true }).fill('见着羊再给钱')
    await sarna.reload()
    expect(await sarna.getByLabel('标语', { exact: true }).inputValue()).toBe('见着羊再给钱')
    await sarna.getByRole('radio', { name: '大家正在看的' }).click()
    await sarna.getByLabel('找案例').fill('便宜羊')
    await button(sarna, /^三十只便宜羊/).click()
    await button(sarna, '改一改').waitFor()
    await button(sarna, '接着写，稿子，见着羊再给钱').click()
    expect(await sarna.getByLabel('标语', { exact: true }).inputValue()).toBe('见着羊再给钱')
    await sarna.goBack()
    await button(sarna, '改一改').waitFor()
  })

  test('巴图警官’s open report has an address: a reload keeps it, back closes it, and his reply waits in it', async () => {
    const words = ['收羊的让我先转检疫费', '刷单的不给我退钱']
    for (const what of words) {
      const laowang = await asPerson(local, 'laowang')
      await laowang.goto('/report/write/index')
      await laowang.getByLabel('发生了什么').fill(`${what}，转了就找不到人。`)
      await button(laowang, '交上去').click()
      await laowang.getByRole('heading', { name: '已收到' }).waitFor()
    }
    const [one = '', other = ''] = words
    const batu = await asPerson(local, 'batu', desk)
    await batu.goto('/work/queue/index')
    await batu.getByRole('button', { name: new RegExp(one) }).click()
    await focused(batu, '说不准是哪一种')
    await batu.getByLabel('给举报人的话', { exact: true }).fill('正在查，您别急')
    await batu.getByRole('button', { name: new RegExp(other) }).click()
    await until(async () => (await batu.getByLabel('给举报人的话', { exact: true }).inputValue()) === '')
    await batu.goBack()
    await until(async () => (await batu.getByLabel('给举报人的话', { exact: true }).inputValue()) === '正在查，您别急')
    const address = batu.url()
    expect(address).toMatch(/\?code=/)
    await batu.reload()
    await until(async () => (await batu.getByLabel('给举报人的话', { exact: true }).inputValue()) === '正在查，您别急')
    expect(batu.url()).toBe(address)
    await batu.goBack()
    await batu.getByText('从左边点一条举报来看').waitFor()
    await batu.goForward()
    await batu.getByLabel('给举报人的话', { exact: true }).waitFor()
    await batu.goBack()
    await batu.getByText('从左边点一条举报来看').waitFor()
    await focused(batu, one)
    await batu.goto('/work/todo/index')
    await button(batu, '接着写，给举报人的话，正在查，您别急').click()
    await until(async () => (await batu.getByLabel('给举报人的话', { exact: true }).inputValue()) === '正在查，您别急')
    expect(batu.url()).toBe(address)
  })
})
