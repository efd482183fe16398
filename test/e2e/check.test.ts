import { asPerson, button, callsOf, describeInBrowser, goOffline, settled } from '../support/browser'
import { aLocal } from '../support/local'

describeInBrowser('像不像诈骗', () => {
  const local = aLocal()

  const fraud =
    '对方：我是市公安局的，您的银行卡涉嫌洗钱，要把钱转到安全账户核查\n我：真的吗？\n对方：案件保密，不能告诉家里人，现在就去转，不转就逮捕你'

  const evening = Array.from({ length: 16 }, (_, n) => `今天第${n + 1}趟拉草回来了，晚上炖羊肉，都来吃`)

  test('其木格 was here once; in flight mode it still tells her what the message is like', async () => {
    const page = await asPerson(local, 'qimuge')
    await page.goto('/')
    await button(page, '像不像诈骗').click()
    await button(page, '先看一个例子').click()
    await page.getByRole('status').getByText('高危').waitFor()
    await settled(page)
    const answer = await page.getByRole('status').boundingBox()
    // to the pixel: the browser scrolls by whole ones, and lines end between them
    expect(Math.round(answer?.y ?? -1)).toBeGreaterThanOrEqual(0)
    expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThan(667)

    await button(page, '发给家里人').waitFor()
    await page
      .getByLabel('收到的话，或者您遇到的事')
      .fill(
        [
          ...evening,
          '我是医保局的，你的医保卡今天停用，点链接填身份证号和验证码认证，不然就冻结',
          ...evening.map((line) => `${line}啊`),
        ].join('\n'),
      )
    await button(page, '看看像不像').click()
    await page.getByText('要紧的是这一段').waitFor()
    const shown = (await page.getByRole('main').textContent())?.split('要紧的是这一段')[1]
    expect(shown).toContain('医保卡')
    expect(shown).not.toContain('第1趟拉草')

    await goOffline(page)
    const calls = callsOf(page)
    await page.goto('/')
    await button(page, '像不像诈骗').click()
    await page.getByLabel('收到的话，或者您遇到的事').fill(fraud)
    await button(page, '看看像不像').click()
    await page.getByRole('status').getByText('高危').waitFor()
    await page.getByText('拿案子、坐牢吓您').first().waitFor()
    expect(await page.getByRole('button', { name: /^案例，/ }).count()).toBe(2)
    expect(calls).not.toContain('check.ask')

    await page.getByLabel('收到的话，或者您遇到的事').fill('您的包裹已到驿站，取件码 6-2-1008，请凭码取件。')
    await button(page, '看看像不像').click()
    await page.getByText('没看到已知骗术').waitFor()
    expect(await page.getByRole('main').textContent()).not.toMatch(/安全|放心/)
  })
})
