import type { Page } from 'playwright-core'
import { asPerson, asStranger, button, callsOf, describeInBrowser, desk, goOffline, programThere, settled } from '../support/browser'
import { aLocal } from '../support/local'

describeInBrowser('a report, from the phone to the police and back', () => {
  const local = aLocal()

  const reports = async () => (await local.sdk().database().collection('reports').get()).data
  const codeOf = async (page: Page) => (await page.getByRole('img', { name: /^回执码/ }).textContent())?.trim()
  const write = (page: Page, words: string) => page.getByLabel('发生了什么').fill(words)

  /** Says something by mouth; nothing where there is no microphone, as in the browser inside @sparticuz/chromium. */
  const says = async (page: Page): Promise<boolean> => {
    await page.context().grantPermissions(['microphone'])
    await button(page, '点一下，开始说').click()
    const none = page.getByText('没找到能用的话筒')
    await page
      .getByText(/^正在录，[1-9]/)
      .or(none)
      .first()
      .waitFor()
    if (await none.isVisible()) return false
    await button(page, '说完了').click()
    await page.getByText(/^第1段/).waitFor()
    return true
  }
  let spoken = false

  test('老王 reloads half way, taps twice at the end: one report, a code at once', async () => {
    const page = await asPerson(local, 'laowang')
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: '红旗村' }).waitFor()
    await button(page, '举报').click()
    await button(page, '转了').click()
    await page.getByText(/在这里举报停不住钱/).waitFor()
    await page.getByLabel('一共多少元').fill('4800')
    await write(page, '收羊的让我先转检疫费，转了就找不到人。')
    await page.reload()
    expect(await page.getByLabel('发生了什么').inputValue()).toContain('检疫费')
    const chooser = page.waitForEvent('filechooser')
    await button(page, '加照片').click()
    const picture = await page.screenshot()
    await (await chooser).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture })
    await button(page, '去掉第1张照片').waitFor()
    spoken = await says(page)
    if (!spoken) console.warn('this browser has no microphone: nothing was told aloud')
    await button(page, '交上去').dblclick()
    await page.getByRole('heading', { name: '已收到' }).waitFor()
    const code = await codeOf(page)
    await settled(page)
    expect(await reports()).toMatchObject([{ _id: code, person: 'laowang', loss: 480_000, status: 'received', pictures: [{}] }])
  })

  test('巴图警官 signs in at a PC by what it shows and his phone confirms, and finds what waits; 老王 sees the answer', async () => {
    const pc = await asStranger(local, desk)
    await pc.goto('/pages/mine/index')
    await button(pc, '工作人员登录').click()
    const shown = pc.getByRole('img', { name: /^六个数字/ })
    const digits = ((await shown.textContent()) ?? '').replace(/\D/g, '')
    await pc.getByRole('img', { name: '用微信扫的登录码' }).waitFor()

    const phone = await asPerson(local, 'batu')
    await phone.goto(`/work/code/index?scene=${digits}`)
    await phone.getByText(/登录成：巴图警官，派出所（白音苏木）/).waitFor()
    await button(phone, '是这台，登录').click()
    await phone.getByText(/登录好了/).waitFor()

    await pc.getByText(/^巴图警官，派出所（白音苏木）/).waitFor()
    await button(pc, /新来的举报.*说丢了钱/).click()
    await pc.getByText('4800 元', { exact: true }).waitFor()
    await button(pc, '放大第 1 张图').click()
    const large = pc.getByRole('img', { name: '举报人附上的第 1 张图' })
    await large.waitFor()
    expect(await large.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(0)
    if (spoken)
      expect(
        await pc.getByLabel(/^第 1 段/).evaluate(async (sound: HTMLAudioElement) => {
          const bytes = await (await fetch(sound.src)).arrayBuffer()
          return (await new AudioContext().decodeAudioData(bytes)).duration
        }),
      ).toBeGreaterThan(0)
    await button(pc, '正在核查').last().click()
    await pc.getByRole('radiogroup', { name: '改为' }).getByRole('radio', { name: '正在核查' }).click()
    await pc.getByLabel('给举报人的话').fill('正在查，请把转账记录留好。')
    await button(pc, '回复，并改为“正在核查”').dblclick()
    await pc.getByText('已回复').waitFor()

    const laowang = await asPerson(local, 'laowang')
    await laowang.goto('/pages/mine/index')
    await button(laowang, /^举报 .*正在核查/).click()
    await laowang.getByText('正在查，请把转账记录留好。').waitFor()
    const [report] = await reports()
    expect(report).toMatchObject({ status: 'checking', replies: [{ by: 'batu' }] })
    await laowang.getByText(/被打开、办理或导出过.*白音苏木派出所/).waitFor()
    await button(laowang, '想起来了，再补充').click()
    await laowang.getByLabel('补充的情况').fill('他的车牌是蒙字头的')
    await button(laowang, '补充给民警').click()
    await laowang.getByText(/，他的车牌是蒙字头的$/).waitFor()
    expect((await reports())[0].additions).toMatchObject([{ text: '他的车牌是蒙字头的' }])

    // From his phone he signs the PC out: it shows nothing any more.
    await button(phone, '在这台电脑上退出').click()
    await phone.getByText('现在没有电脑登录着您的名字。').waitFor()
    await pc.reload()
    await button(pc, '工作人员登录').waitFor()
  })

  test('whoever copied the browser’s sign-in before is not signed in with the officer', async () => {
    const pc = await asStranger(local, desk)
    await pc.goto('/')
    await programThere(pc)
    const copied = await pc.evaluate(() => JSON.parse(localStorage.getItem('cunshao.session') ?? '{}').access_token as string)
    await pc.goto('/work/enter/index')
    const shown = pc.getByRole('img', { name: /^六个数字/ })
    const digits = ((await shown.textContent()) ?? '').replace(/\D/g, '')
    const phone = await asPerson(local, 'batu')
    await phone.goto(`/work/code/index?scene=${digits}`)
    await button(phone, '是这台，登录').click()
    await pc.getByText(/^巴图警官/).waitFor()
    const answer = await fetch(`${local.url}/v1/functions/person`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${copied}` },
      body: JSON.stringify({ call: 'self', input: {} }),
    })
    expect(await answer.json()).toMatchObject({ ok: true, data: { posts: [] } })
    await button(pc, '退出登录').click()
    await button(pc, '工作人员登录').waitFor()
  })

  test('the old addresses on codes and cards still open', async () => {
    const page = await asPerson(local, 'laowang')
    const [report] = await reports()
    await page.goto('/pages/report/index')
    await page.getByLabel('发生了什么').waitFor()
    await page.goto(`/pages/receipt/index?code=${report._id}`)
    await page.getByText('正在查，请把转账记录留好。').waitFor()
  })

  test('娜仁 hands in without a network: kept over a reload, sent once when it is back', async () => {
    const before = (await reports()).length
    const page = await asPerson(local, 'naren')
    const calls = callsOf(page)
    await page.goto('/report/write/index')
    await write(page, '有人拉我进群刷单，先垫五百。')
    await settled(page)
    await goOffline(page)
    await button(page, '交上去').click()
    await page.getByText('还没送到，有网会自动送出').waitFor()
    const code = await codeOf(page)
    expect(await reports()).toHaveLength(before)
    calls.length = 0
    await page.context().setOffline(false)
    await page.getByRole('heading', { name: '已收到' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: '已收到' }).waitFor()
    expect(calls.filter((c) => c === 'report.submit')).toHaveLength(1)
    expect((await reports()).filter((r) => r._id === code)).toHaveLength(1)
    expect(await reports()).toHaveLength(before + 1)
  })
})
