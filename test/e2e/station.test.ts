import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { asPerson, button, describeInBrowser, desk } from '../support/browser'
import { aLocal } from '../support/local'

describeInBrowser('a morning at the station', () => {
  const local = aLocal()
  const report = async (who: string, code: string, what: string, more: object = {}) => {
    const caller = await local.as(who)
    const input = { code, region: 'anhe/baiyin/bayan', type: 'farming', what, seen: [{ kind: 'phone', value: '138 0013 8000' }], ...more }
    expect(await caller.call('report', { call: 'submit', input })).toMatchObject({ ok: true })
  }
  const kept = async (code: string) => (await local.sdk().database().collection('reports').doc(code).get()).data[0]
  const [first, second, third] = ['AAAA-CCCC-DDDD', 'AAAA-CCCC-EEEE', 'AAAA-CCCC-FFFF']
  let page: Page
  beforeAll(async () => {
    const at = Date.now() - 10 * 60_000
    await report('naren', second, '收羊的说先交检疫费')
    await report('suhe', third, '又是那个收羊的，叫我交押金', { seen: [{ kind: 'phone', value: '一三八零零一三八零零零' }] })
    await report('laowang', first, '收羊的让我先转检疫费，转了就找不到人', {
      loss: 4800_00,
      transfers: [{ id: 't1', through: 'wechat', amount: 4800_00, at }],
    })
    page = await asPerson(local, 'batu', desk)
  })

  test('what hurts most stands first and says why; with the keyboard he opens it, shuts it, and looks for a number', async () => {
    await page.goto('/work/queue/index')
    const items = page.getByRole('region', { name: '举报列表' }).getByRole('button', { name: /涉农涉牧/ })
    await items.first().waitFor()
    expect(await items.first().textContent()).toMatch(/两天内转的钱，还能请银行止付.*收羊的让我先转检疫费/)
    await page.keyboard.press('j')
    await page.getByText('转了就找不到人').last().waitFor()
    await page.waitForURL(new RegExp(first))
    await page.keyboard.press('Escape')
    await page.getByText('从左边点一条举报来看').waitFor()
    await page.keyboard.press('/')
    await page.getByLabel('找', { exact: true }).fill('86-13800138000')
    await page.keyboard.press('Enter')
    await page.waitForURL(/13800138000/)
    await page.getByText('又是那个收羊的').waitFor()
    expect(await items.count()).toBe(3)
  })

  test('the three of one number: he says so, sees them as a group, and an alert begins from it', async () => {
    await page.goto(`/work/queue/index?code=${first}`)
    await button(page, '我来办').click()
    await page.getByText('您在办这一份。').waitFor()
    await button(page, '找找号码、账号、网址一样的').click()
    await button(page, `${second} 是同一伙`).click()
    await button(page, `${third} 是同一伙`).click()
    await button(page, '看这一伙的全部').click()
    await page.getByText(/串并情况：3 份举报/).waitFor()
    await button(page, `说的是同一件事，并到那份里：${second}`).waitFor()
    await button(page, '去写预警').click()
    expect(await page.getByRole('textbox', { name: '标题' }).inputValue()).toBe('当心“涉农涉牧”，已有人遇到')
    await page.goBack()
    await page.getByText('您在办这一份。').waitFor()
  })

  test('his case file is a Word file and a page to print, the month is a sheet; nobody who reported stands in the sheet', async () => {
    await button(page, '案卷、导出').click()
    await button(page, '做案卷').click()
    await button(page, '下载案卷文档').waitFor()
    const inside = async (words: RegExp) => {
      const download = page.waitForEvent('download')
      await button(page, words).click()
      return unzipSync(new Uint8Array(readFileSync(await (await download).path())))
    }
    const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
    const word = await inside(/^下载案卷文档/)
    expect(text(word['word/document.xml'])).toContain('收羊的让我先转检疫费')
    await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', 'yes') }))
    await button(page, /打印/).click()
    await page.locator('[data-printed]').waitFor()

    await page.goto('/work/case-file/index')
    await button(page, '导出表格').click()
    await button(page, /^下载表格，3 件/).waitFor()
    const sheet = await inside(/^下载表格/)
    const cells = Object.entries(sheet).map(([name, bytes]) => (name.endsWith('.xml') ? text(bytes) : ''))
    expect(cells.join('')).toContain(first)
    expect(cells.join('')).not.toMatch(/老王|娜仁|laowang/)
    const looks = async (call: string) => (await local.sdk().database().collection('accesses').where({ call }).get()).data
    expect(await looks('report.dossier')).toMatchObject([{ person: 'batu', subject: first }])
    expect(await looks('report.export')).toMatchObject([{ person: 'batu', codes: expect.arrayContaining([first, second, third]) }])
  })

  test('he hands the one that is not his on to the county, and several that were handed in twice are closed together', async () => {
    await page.goto(`/work/queue/index?code=${third}`)
    await button(page, /^交给同事、转出去/).click()
    await button(page, '安和旗反诈中心').click()
    await page.getByLabel('为什么转').fill('在外旗的人做的')
    await button(page, '转过去').click()
    await page.getByText('从左边点一条举报来看').waitFor()
    expect(await kept(third)).toMatchObject({ region: 'anhe', moves: [{ by: 'batu' }] })
    await report('naren', 'AAAA-CCCC-HHHH', '收羊的说先交检疫费，再交一次')
    await button(page, '马上刷新').click()
    await button(page, '选几份一起办结').click()
    await button(page, '选上 AAAA-CCCC-HHHH').click()
    await button(page, '重复交的').click()
    await button(page, '办结这 1 份').click()
    await page.getByText(/办结了 1 份/).waitFor()
    expect(await kept('AAAA-CCCC-HHHH')).toMatchObject({ status: 'closed', aside: { why: 'again' } })
    expect(await kept(second)).toMatchObject({ status: 'received' })
  })
})
