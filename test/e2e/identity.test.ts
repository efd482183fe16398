/** Who a browser is to the cloud: through refusals, wrong clocks and torn storage a person stays the same; a seat leaves nothing behind. */
import type { Page } from 'playwright-core'
import { asPerson, asStranger, button, describeInBrowser, desk, goOffline, programThere, settled, until } from '../support/browser'
import { aLocal } from '../support/local'

describeInBrowser('the same person', () => {
  const local = aLocal()
  const reports = async () =>
    (await local.sdk().database().collection('reports').get()).data as { what: string; person: string; pictures: unknown[] }[]
  const about = async (what: string) => (await reports()).filter((one) => one.what === what)

  type Kept = { sub: string; access_token: string; refresh_token: string; expires_at: number }
  const session = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('cunshao.session') ?? '{}') as Kept)
  const change = (page: Page, changes: Partial<Kept>) =>
    page.evaluate((some) => {
      const kept = JSON.parse(localStorage.getItem('cunshao.session') ?? '{}')
      localStorage.setItem('cunshao.session', JSON.stringify({ ...kept, ...some }))
    }, changes)
  const waits = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('outbox.')).length)
  const open = async (page: Page) => {
    await page.goto('/')
    await programThere(page)
    await until(async () => !!(await session(page)).sub)
    return (await session(page)).sub
  }
  const write = async (page: Page, words: string) => {
    await page.goto('/report/write/index')
    await page.getByLabel('发生了什么').fill(words)
    await button(page, '没有').click()
  }
  const addPicture = async (page: Page) => {
    const chooser = page.waitForEvent('filechooser')
    await button(page, '加照片').click()
    await (await chooser).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: await page.screenshot() })
    await button(page, '去掉第1张照片').waitFor()
  }
  const handIn = async (page: Page) => {
    await button(page, '交上去').click()
    await page.getByRole('img', { name: /^回执码/ }).waitFor()
  }

  test('a stale token is renewed, whatever the clock says, and a cloud that cannot renew it just now makes nobody new', async () => {
    const page = await asStranger(local)
    const sub = await open(page)
    await change(page, { access_token: 'worn.out.token', expires_at: Date.now() + 9 * 3_600_000 })
    await write(page, '钟慢了三个小时')
    await handIn(page)
    await until(async () => (await about('钟慢了三个小时')).length === 1)
    expect((await about('钟慢了三个小时'))[0]?.person).toBe(sub)

    await page.context().route('**/auth/v1/**', (route) => route.fulfill({ status: 503, json: {} }))
    await change(page, { expires_at: 0 })
    await write(page, '钟快了三个小时')
    await handIn(page)
    await until(async () => (await about('钟快了三个小时')).length === 1)
    expect((await session(page)).sub).toBe(sub)

    await change(page, { access_token: 'worn.out.token' })
    await write(page, '现在换不了新的')
    await handIn(page)
    await page.getByText('还没送到，有网会自动送出').waitFor()
    expect((await session(page)).sub).toBe(sub)
    await page.context().unroute('**/auth/v1/**')
    await page.reload()
    await until(async () => (await about('现在换不了新的')).length === 1)
    expect((await about('现在换不了新的'))[0]?.person).toBe(sub)
  })

  test('a session that was cleared comes back by the device’s own mark', async () => {
    const page = await asStranger(local)
    const sub = await open(page)
    await page.evaluate(() => localStorage.removeItem('cunshao.session'))
    expect(await open(page)).toBe(sub)
    await page.evaluate(() => localStorage.setItem('cunshao.session', '{"access_tok'))
    await page.goto('/')
    await programThere(page)
    await until(async () => (await session(page).catch(() => undefined))?.sub === sub)
  })

  test('two tabs that renew at once, where a renewal can be used once, do not throw one another out', async () => {
    const page = await asStranger(local)
    const sub = await open(page)
    const used = new Set<string>()
    await page.context().route('**/auth/v1/token**', async (route) => {
      const { refresh_token } = route.request().postDataJSON() as { refresh_token: string }
      if (used.has(refresh_token)) return route.fulfill({ status: 401, json: { code: 'USED' } })
      used.add(refresh_token)
      await route.continue()
    })
    const signIns: string[] = []
    page.context().on('request', (request) => void (request.url().includes('anonymously') && signIns.push(request.url())))
    const other = await page.context().newPage()
    await change(page, { expires_at: 0, access_token: 'worn.out.token' })
    await Promise.all([page.goto('/pages/cases/index'), other.goto('/pages/mine/index')])
    await Promise.all([settled(page), settled(other)])
    await until(async () => (await session(page)).access_token !== 'worn.out.token')
    expect((await session(page)).sub).toBe(sub)
    expect(signIns).toEqual([])
  })

  test('老王’s answer was lost and the cloud knows him no more: still one report, with its picture', async () => {
    const page = await asStranger(local)
    const sub = await open(page)
    await page.context().route('**/v1/functions/report', async (route) => {
      await route.fetch()
      // what is under way when the line is mended again has nobody to answer
      await route.abort().catch(() => {})
    })
    await write(page, '收羊的让我先转检疫费')
    await addPicture(page)
    await handIn(page)
    await until(async () => (await about('收羊的让我先转检疫费')).length === 1)
    expect(await waits(page)).toBe(2)
    await page.context().unroute('**/v1/functions/report')
    await page.evaluate(() => {
      localStorage.removeItem('cunshao.device')
      const kept = JSON.parse(localStorage.getItem('cunshao.session') ?? '{}')
      localStorage.setItem('cunshao.session', JSON.stringify({ ...kept, access_token: 'no', refresh_token: 'longer.known.here' }))
    })
    await page.reload()
    await until(async () => (await about('收羊的让我先转检疫费'))[0]?.pictures.length === 1)
    await until(async () => (await waits(page)) === 0)
    expect(await about('收羊的让我先转检疫费')).toMatchObject([{ person: sub }])
    expect((await session(page)).sub).not.toBe(sub)
    await page.getByRole('heading', { name: '已收到' }).waitFor()
  })

  test('巴图警官 sits down at a computer where a report waits: it is not sent as his, and nothing of his stays', async () => {
    const phone = await asPerson(local, 'batu')
    const pc = await asStranger(local, desk)
    const sub = await open(pc)
    await goOffline(pc)
    await write(pc, '在村部电脑上写的')
    await handIn(pc)
    // the report cannot go out yet, though everything else can
    await pc
      .context()
      .route('**/v1/functions/report', (route) =>
        route.request().postData()?.includes('在村部电脑上写的') ? route.abort() : route.continue(),
      )
    await pc.context().setOffline(false)
    await pc.goto('/work/enter/index')
    const digits = ((await pc.getByRole('img', { name: /^六个数字/ }).textContent()) ?? '').replace(/\D/g, '')
    const before = await pc.evaluate(() => Object.keys(localStorage).sort())
    await phone.goto(`/work/code/index?scene=${digits}`)
    await button(phone, '是这台，登录').click()
    await pc.getByText(/^巴图警官，/).waitFor()
    await pc.context().unroute('**/v1/functions/report')
    await pc.goto('/work/queue/index')
    await pc.getByRole('region', { name: '举报列表' }).waitFor()
    await pc.reload()
    await pc.getByRole('region', { name: '举报列表' }).waitFor()
    await pc.goto('/work/desk/index')
    await settled(pc)
    expect(await about('在村部电脑上写的')).toEqual([])
    expect(await pc.evaluate(() => Object.keys(localStorage).sort())).toEqual(before)

    await pc.goto('/pages/mine/index')
    await button(pc, '退出登录').click()
    await until(async () => (await about('在村部电脑上写的')).length === 1)
    expect(await about('在村部电脑上写的')).toMatchObject([{ person: sub }])
    expect(await pc.evaluate(() => Object.keys(sessionStorage))).toEqual([])
    await pc.goto('/work/queue/index')
    await pc.getByText('您的身份不能做这件事').waitFor()
  })
})
