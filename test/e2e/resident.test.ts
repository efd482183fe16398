import type { Page } from 'playwright-core'
import {
  asPerson,
  asStranger,
  button,
  callsOf,
  describeInBrowser,
  drawing,
  goOffline,
  programThere,
  settled,
  until,
} from '../support/browser'
import { aLocal } from '../support/local'

/** Keeps the program on its way until what is given back is called. */
const holdProgram = async (page: Page): Promise<() => void> => {
  let arrive = () => {}
  const program = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/js\/app\./, (route) => program.then(() => route.continue()))
  return arrive
}

describeInBrowser('a resident on the web', () => {
  const local = aLocal()

  test('something is painted before the program runs', async () => {
    const page = await asStranger(local, { javaScript: false })
    await page.goto('/')
    expect(await page.getByRole('status', { name: '正在打开' }).isVisible()).toBe(true)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('村哨')
    expect(await page.getByRole('link', { name: '拨打 96110' }).getAttribute('href')).toBe('tel:96110')
    expect(await page.getByRole('link', { name: '我被骗了，怎么办' }).getAttribute('href')).toBe('/pages/cheated/index')
  })

  test('opening the first screen is one call; the tip leads to the case it comes from', async () => {
    const page = await asPerson(local, 'qimuge')
    const calls = callsOf(page)
    await page.goto('/')
    await programThere(page)
    await settled(page)
    expect(drawing(calls)).toEqual(['home.today'])
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('巴彦嘎查')

    await button(page, '看真事').click()
    await page.getByText('这条提示从这件真事来').waitFor()
    await button(page, /^案例，/).click()
    await page.getByText('就差这一步').waitFor()
  })

  test('the day is read before the program is there, and asked for once', async () => {
    const page = await asStranger(local)
    const calls = callsOf(page)
    const arrive = await holdProgram(page)
    await page.goto('/', { waitUntil: 'commit' })
    const bones = page.locator('.bones')
    await bones.getByText('今日一条').waitFor()
    const early = await bones.getByRole('heading', { level: 2 }).textContent()
    const where = () => page.getByRole('heading', { level: 2 }).boundingBox()
    const before = await where()
    arrive()
    await button(page, '看真事').waitFor()
    expect(await bones.count()).toBe(0)
    expect((await page.getByRole('heading', { level: 2 }).textContent())?.trim()).toBe(early?.trim())
    expect(await where()).toEqual(before)
    expect(drawing(calls)).toEqual(['home.today'])
  })

  test('so is the first message of a game whose address somebody sent on', async () => {
    const page = await asStranger(local)
    const calls = callsOf(page)
    const arrive = await holdProgram(page)
    await page.goto('/family/quiz/index?way=five', { waitUntil: 'commit' })
    const bones = page.locator('.bones')
    await bones.getByText('大人先猜').waitFor()
    const lines = await bones.locator('.words').allTextContents()
    expect(lines.join('')).not.toBe('')
    arrive()
    await button(page, '像骗人的').waitFor()
    expect(await bones.count()).toBe(0)
    const words = (await page.getByRole('main').textContent())?.replace(/\s/g, '')
    for (const line of lines) expect(words).toContain(line.replace(/^(?:我|对方)：|[【】\s]/g, ''))
    expect(drawing(calls)).toEqual(['quiz.deal'])
  })

  test('on a very first visit the tip stands in the page itself, and the cloud’s answer does not move it', async () => {
    await local.timer('page')
    const page = await asStranger(local)
    const arrive = await holdProgram(page)
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route(/\/auth\/v1\//, (route) => answered.then(() => route.continue()))
    await page.goto('/', { waitUntil: 'commit' })
    await page.locator('.bones').getByText('今日一条').waitFor()
    const tip = page.getByRole('heading', { level: 2 })
    const before = [(await tip.textContent())?.trim(), await tip.boundingBox()]
    answer()
    arrive()
    await button(page, '看真事').waitFor()
    await settled(page)
    expect([(await tip.textContent())?.trim(), await tip.boundingBox()]).toEqual(before)
  })

  test('who chose a village and large letters gets both before the program is there', async () => {
    const page = await asStranger(local, { elder: true })
    await page.addInitScript(() => {
      const village = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查' }
      localStorage.setItem('preferences', JSON.stringify({ data: { elder: true, contrast: false, audiences: ['herder'], village } }))
    })
    const calls = callsOf(page)
    const arrive = await holdProgram(page)
    await page.goto('/', { waitUntil: 'commit' })
    await page.locator('.bones.elder').getByRole('heading', { name: '巴彦嘎查', level: 1 }).waitFor()
    arrive()
    await button(page, '看真事').waitFor()
    await settled(page)
    expect(drawing(calls)).toEqual(['home.today'])
  })

  test('what the page itself shows stays until the screen is there, however long its files take', async () => {
    const page = await asPerson(local, 'qimuge')
    let arrive = () => {}
    const files = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const opened = await page.request.get('/').then((answer) => answer.text())
    const ofProgram = [...opened.matchAll(/\/js\/[\w.]+\.js/g)].map(([file]) => file as string)
    await page.route(
      (url) => url.pathname.startsWith('/js/') && !ofProgram.includes(url.pathname),
      (route) => files.then(() => route.continue()),
    )
    await page.goto('/pages/cheated/index', { waitUntil: 'commit' })
    await page.locator('.taro_router').waitFor({ state: 'attached' })
    expect(await page.locator('.bones').getByText('正在打开…').isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: '拨打 110' }).isVisible()).toBe(true)
    arrive()
    await page.getByRole('heading', { level: 1, name: '我被骗了' }).waitFor()
    expect(await page.locator('.bones').count()).toBe(0)
  })

  test('a screen whose files do not come says so, and is opened again at a tap', async () => {
    const page = await asPerson(local, 'qimuge')
    await page.goto('/')
    await programThere(page)
    await settled(page)
    await page.route(/\/js\//, (route) => route.abort())
    await button(page, '举报').click()
    await page.getByRole('alert').getByText('这一页没打开').waitFor()
    await button(page, '回到刚才那一页').click()
    await button(page, '看真事').waitFor()
    await button(page, '举报').click()
    await page.getByRole('alert').getByText('这一页没打开').waitFor()
    await page.unroute(/\/js\//)
    await button(page, '再打开一次').click()
    await page.getByRole('heading', { level: 1, name: '举报' }).waitFor()
  })

  test.each([0, 50, 150, 400])('a step back %i ms after a screen began to open leads to the one before, never to none', async (ms) => {
    const page = await asPerson(local, 'qimuge')
    await page.goto('/')
    await programThere(page)
    await button(page, '举报').click()
    await page.waitForURL(/report/)
    await page.waitForTimeout(ms)
    await page.goBack()
    await button(page, '看真事').waitFor()
  })

  test('a step back before the files of a screen came leads to the one before, also when they come late', async () => {
    const page = await asPerson(local, 'qimuge')
    let arrive = () => {}
    const files = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.goto('/')
    await programThere(page)
    await settled(page)
    await page.route(/\/js\//, (route) => files.then(() => route.continue()))
    await button(page, '举报').click()
    await page.waitForURL(/report/)
    await page.goBack()
    await page.waitForURL(/home/)
    const cameAndWent = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let came = false
          const look = () => {
            const both = document.querySelectorAll('.taro_page').length > 1
            if (came && !both) resolve()
            came ||= both
          }
          new MutationObserver(look).observe(document.body, { subtree: true, childList: true })
        }),
    )
    arrive()
    await cameAndWent
    await button(page, '看真事').waitFor()
    expect(await page.getByRole('heading', { level: 1, name: '举报' }).count()).toBe(0)
    await button(page, '举报').click()
    await page.getByRole('heading', { level: 1, name: '举报' }).waitFor()
  })

  test('the program of the first screen comes to at most 122 kB on the way', async () => {
    const page = await asPerson(local, 'qimuge')
    const weights: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (/\.(js|css)$/.test(request.url()) && !request.url().includes('/local/'))
        weights.push(request.sizes().then((sizes) => sizes.responseBodySize))
    })
    await page.goto('/')
    await button(page, '看真事').waitFor()
    const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)
    expect(weights.length).toBeGreaterThan(2)
    expect(bytes).toBeLessThanOrEqual(122_000)
  })

  test('a stranger is signed in on the way and chooses a village', async () => {
    const page = await asStranger(local)
    const calls = callsOf(page)
    await page.goto('/')
    await programThere(page)
    expect(drawing(calls)).toEqual(['home.today'])
    await button(page, '选我的村子').click()
    await button(page, '红旗村').click()
    await button(page, '存好').click()
    await page.getByRole('heading', { level: 1, name: '红旗村' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: '红旗村' }).waitFor()
  })

  test('the cases, searched', async () => {
    const page = await asPerson(local, 'laowang')
    await page.goto('/pages/cases/index')
    const cases = page.getByRole('button', { name: /^案例，/ })
    await until(async () => (await cases.count()) >= 12)
    await page.getByLabel('搜一搜').fill('刷单')
    await until(async () => (await cases.count()) < 12)
    await page.getByLabel('搜一搜').fill('绝没有的词')
    await page.getByText('没找到？换个说法试试').waitFor()
  })

  test('我被骗了 opens when the network is gone', async () => {
    const page = await asPerson(local, 'suhe')
    await page.goto('/')
    await programThere(page)
    await settled(page)
    await goOffline(page)
    await button(page, '我被骗了，怎么办').click()
    await page.getByText('一分钱也别再转').waitFor()
    expect(await button(page, '拨打 110').isVisible()).toBe(true)
    await button(page, '选银行').click()
    expect(await button(page, /95599/).isVisible()).toBe(true)
    await page.goto('/pages/cheated/index')
    await page.getByText('一分钱也别再转').waitFor()
    await page.goto('/')
    await page.getByText('下面是手机里留着的内容').waitFor()
  })

  test('by keyboard alone from the first screen to a receipt', async () => {
    const page = await asPerson(local, 'qimuge')
    await page.goto('/')
    await programThere(page)
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent || '')
    const tabTo = async (name: string) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        if ((await focused()) === name) return
      }
      throw new Error(`Tab never came to ${name}`)
    }
    await tabTo('跳到正文')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('main')
    await tabTo('举报')
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
    expect(outline).not.toBe('none')
    await page.keyboard.press('Enter')
    await page.getByText('遇到了什么事').waitFor()
    await tabTo('发生了什么')
    await page.keyboard.type('陌生人来电话要我转钱')
    await tabTo('交上去')
    await page.keyboard.press('Enter')
    await page
      .getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){1,2}$/)
      .first()
      .waitFor()
  })
})
