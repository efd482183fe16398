import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import writeSheet from 'write-excel-file/universal'
import { asPerson, button, describeInBrowser, desk, phone, settled } from '../support/browser'
import { aLocal } from '../support/local'

const inView = (place: Locator) =>
  place.evaluate((it) => {
    const { top, bottom } = it.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })

/** One dot. */
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')

describeInBrowser('the editing desk', () => {
  const local = aLocal()

  test('萨日娜 takes a row to the desk, changes it and hands it in; 高娃 sees the difference and approves; 其木格 reads it', async () => {
    const sarna = await asPerson(local, 'sarna', desk)
    await sarna.goto('/edit/desk/index')
    await sarna.getByRole('radio', { name: '大家正在看的' }).click()
    await sarna.getByLabel('找案例').fill('贷款买草')
    await button(sarna, /^贷款买草/).click()
    await button(sarna, '改一改').click()
    await sarna.getByLabel('标题').fill('贷款买草 卡寄走就没了')
    await button(sarna, '交上去审核').click()
    await sarna.getByText('等另一位同事审核。').waitFor()

    const gaowa = await asPerson(local, 'gaowa', desk)
    await gaowa.goto('/edit/desk/index')
    await gaowa.getByRole('radio', { name: '等待审核 1' }).click()
    await button(gaowa, /^贷款买草 卡寄走就没了/).click()
    await gaowa.getByRole('group', { name: '标题，改了' }).waitFor()
    await button(gaowa, '同意发布').click()
    await gaowa.getByText(/高娃审核通过/).waitFor()

    const qimuge = await asPerson(local, 'qimuge')
    await qimuge.goto('/pages/case/index?id=loan-hay')
    await qimuge.getByRole('heading', { name: '贷款买草 卡寄走就没了' }).waitFor()
  })

  test('萨日娜 puts a picture to a case, says what it shows and hands it in; 高娃 sees it, and 其木格 finds it under the story', async () => {
    const sarna = await asPerson(local, 'sarna', desk)
    await sarna.goto('/edit/desk/index')
    await sarna.getByRole('radio', { name: '大家正在看的' }).click()
    await sarna.getByLabel('找案例').fill('便宜羊')
    await button(sarna, /^三十只便宜羊/).click()
    await button(sarna, '改一改').click()
    const chooser = sarna.waitForEvent('filechooser')
    await button(sarna, '放图片').click()
    await (await chooser).setFiles({ name: '单子.png', mimeType: 'image/png', buffer: picture })
    // people's view has it at once, before it has its words
    await sarna.getByRole('region', { name: '大家看到的样子' }).locator('img').scrollIntoViewIfNeeded()
    await sarna.waitForFunction(() => [...document.images].filter((one) => one.naturalWidth > 0).length === 2)
    await sarna.getByLabel('图片 1：图里看见了什么').fill('一张转账单，收款的是个人')
    await button(sarna, '交上去审核').click()
    await sarna.getByText('等另一位同事审核。').waitFor()

    const gaowa = await asPerson(local, 'gaowa', desk)
    await gaowa.goto('/edit/desk/index')
    await gaowa.getByRole('radio', { name: '等待审核 1' }).click()
    await button(gaowa, /^三十只便宜羊/).click()
    await gaowa.getByRole('group', { name: '图片、声音、视频，改了' }).waitFor()
    await gaowa.getByRole('img', { name: '一张转账单，收款的是个人' }).waitFor()
    await button(gaowa, '同意发布').click()
    await gaowa.getByText(/高娃审核通过/).waitFor()

    const qimuge = await asPerson(local, 'qimuge')
    await qimuge.goto('/pages/case/index?id=sheep-deposit')
    const shown = qimuge.getByRole('img', { name: '一张转账单，收款的是个人' })
    await shown.scrollIntoViewIfNeeded()
    await qimuge.waitForFunction(() => [...document.images].some((one) => one.alt.includes('转账单') && one.naturalWidth > 0))
  })

  test('萨日娜 opens a row low in the list: it stands at its top, and the list stays where she was; on a phone nothing is at the left', async () => {
    const sarna = await asPerson(local, 'sarna', desk)
    await sarna.goto('/edit/desk/index')
    await sarna.getByText('点左边的一条').waitFor()
    await sarna.getByRole('radio', { name: '大家正在看的' }).click()
    const low = sarna.getByRole('button', { name: /，案例/ }).last()
    await low.scrollIntoViewIfNeeded()
    await low.click()
    await button(sarna, '改一改').waitFor()
    await settled(sarna)
    expect(await inView(button(sarna, '改一改'))).toBe(true)
    expect(await inView(low)).toBe(true)
    await sarna.goto('/edit/desk/index')
    await sarna.getByText('点左边的一条').waitFor()
    await sarna.setViewportSize(phone)
    await sarna.getByText('点左边的一条').waitFor({ state: 'hidden' })
  })

  test('高娃 hands in half a case and is led to what is missing', async () => {
    const gaowa = await asPerson(local, 'gaowa', phone)
    await gaowa.goto('/edit/desk/index')
    await button(gaowa, '写一份新的').click()
    await button(gaowa, '开始写').click()
    await gaowa.getByLabel('标题').fill('驼绒被子')
    await button(gaowa, '交上去审核').click()
    await gaowa.getByText(/有\d+处要改/).waitFor()
    await button(gaowa, '就差这一步：这里还没写').click()
    expect(await gaowa.getByLabel('就差这一步').evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await inView(gaowa.getByLabel('就差这一步'))).toBe(true)
  })

  test('a sheet of slogans is saved, opened again unchanged, and nothing doubles', async () => {
    const page = await asPerson(local, 'sarna', desk)
    await page.goto('/edit/desk/index')
    await page.getByRole('radio', { name: '标语' }).click()
    await page.getByRole('radio', { name: '大家正在看的' }).click()
    await settled(page)
    const download = page.waitForEvent('download')
    await button(page, '导出表格').click()
    const file = await download
    expect(file.suggestedFilename()).toBe('标语.xlsx')
    const buffer = await readFile(await file.path())
    const chooser = page.waitForEvent('filechooser')
    await button(page, '导入表格').click()
    await (await chooser).setFiles({ name: '标语.xlsx', mimeType: 'application/octet-stream', buffer })
    await page.getByText('新写的草稿 0 份，改动的 0 份，原来就有、没有变的 40 份。').waitFor()
    const take = async (name: string, bytes: Buffer) => {
      const again = page.waitForEvent('filechooser')
      await button(page, '导入表格').click()
      await (await again).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
    }
    const rows = [['标语台账'], ['标语'], ['先看见羊，后给钱，别着急'], ['羊'.repeat(40)]]
    const sheet = await writeSheet(rows.map((row) => row.map((value) => ({ value, type: String })))).toBlob()
    await take('台账.xlsx', Buffer.from(await sheet.arrayBuffer()))
    await page.getByText('要新写 1 份，要改动 0 份，没有变的 0 份，读不进来的 1 行。').waitFor()
    await page.getByText(/^第4行，标语：最多24个字/).waitFor()
    await button(page, '写进草稿').click()
    await page.getByText('新写的草稿 1 份，改动的 0 份，原来就有、没有变的 0 份。').waitFor()
    await take('台账.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))
    await page.getByText(/“台账.xls”是老格式的表格/).waitFor()
    await take('台账.xlsx', Buffer.from('PK, and no sheet'))
    await page.getByText(/打不开/).waitFor()
  })
})
