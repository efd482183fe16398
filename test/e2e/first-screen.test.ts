import type { Page } from 'playwright-core'
import { approvesIn } from '../support/approves'
import { asPerson, button, describeInBrowser, phone, programThere, until } from '../support/browser'
import { aLocal } from '../support/local'

const help = ['像不像诈骗', '举报', '我被骗了，怎么办']

/** Of each of these: whether all of it lies on the first screen, above the tabs. */
const onFirstScreen = async (page: Page, names: (string | RegExp)[]) => {
  const tabs = await page.getByRole('navigation', { name: '主要页面' }).boundingBox()
  const boxes = await Promise.all(names.map((name) => button(page, name).boundingBox()))
  return boxes.map((box) => !!box && box.y >= 0 && box.y + box.height <= (tabs?.y ?? 0))
}

describeInBrowser('the first screen of a small phone', () => {
  const local = aLocal()
  /** 布和 writes it, 高娃 puts it in force in 巴彦嘎查. */
  const inForce = async (id: string, severity: string, headline: string) => {
    await (await local.as('buhe')).call('alert', {
      call: 'save',
      input: {
        id,
        submit: true,
        regions: ['anhe/baiyin/bayan'],
        severity,
        type: 'farming',
        audiences: [],
        headline,
        lines: ['电话里说高价收羊，先转“定金”“检疫费”'],
        instruction: '见到人、看到车再谈钱。拿不准先打96110',
        expires: Date.now() + 7 * 86_400_000,
      },
    })
    await approvesIn(await local.as('gaowa'), id)
  }
  const opened = async (elder: boolean) => {
    const page = await asPerson(local, 'qimuge', { ...phone, elder })
    await page.goto('/')
    await programThere(page)
    return page
  }
  const inBothSizes = async (names: (string | RegExp)[]) => {
    for (const elder of [false, true]) {
      const page = await opened(elder)
      expect(await onFirstScreen(page, names)).toEqual(names.map(() => true))
      await page.context().close()
    }
  }

  test('其木格 finds help at once on a day without alerts', () => inBothSizes(help))

  test('who reads little knows each act by its drawn sign, and no two are alike', async () => {
    const page = await opened(false)
    const drawings = await Promise.all(
      [...help, /^今天/, /^案例/, /^一起答/, /^我的/].map((name) =>
        button(page, name)
          .locator('.sign')
          .evaluate((sign) => getComputedStyle(sign).webkitMaskImage),
      ),
    )
    for (const drawing of drawings) expect(drawing).toContain('data:image/svg+xml')
    expect(new Set(drawings).size).toBe(7)
  })

  test.each(['/pages/cases/index', '/report/write/index', '/rights/feedback/index'])(
    'the keyboard comes up at %s: what is written into is seen, above it and above the tabs',
    async (at) => {
      const page = await asPerson(local, 'qimuge', phone)
      await page.goto(at)
      await page.getByRole('textbox').first().waitFor()
      for (const field of await page.getByRole('textbox').all()) {
        await page.setViewportSize(phone)
        await field.focus()
        // as browsers do that give the keyboard its room, after the tap
        await page.setViewportSize({ ...phone, height: phone.height - 300 })
        const tabs = page.getByRole('navigation', { name: '主要页面' })
        const bar = (await tabs.count()) ? await tabs.elementHandle() : null
        // a busy computer tells the page of its new height later
        await page.waitForFunction(
          ([written, below, height]) => {
            const { y, height: own } = (written as Element).getBoundingClientRect()
            const free = (below as Element | null)?.getBoundingClientRect().y ?? (height as number)
            return y >= 0 && y + Math.min(own, 140) <= free
          },
          [await field.elementHandle(), bar, phone.height - 300] as const,
        )
      }
      await page.context().close()
    },
  )

  test('a tab is as far down as it was left', async () => {
    const page = await opened(false)
    await button(page, /^案例/).click()
    await page
      .getByRole('button', { name: /^案例，/ })
      .nth(4)
      .waitFor()
    const place = (to?: number) =>
      page.evaluate((to) => {
        const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.getClientRects().length > 0).pop()
        if (shown && to !== undefined) shown.scrollTop = to
        return shown?.scrollTop
      }, to)
    expect(await place(500)).toBe(500)
    await button(page, /^今天/).click()
    await programThere(page)
    await button(page, /^案例/).last().click()
    await until(async () => (await place()) === 500)
    await page.context().close()
  })

  test('with an alert in force both it and help are there', async () => {
    await inForce('minor', 'minor', '收羊的先要定金，先别转')
    await inBothSizes([...help, /^预警，收羊的先要定金/])
  })

  test('of three the gravest stands whole, the others are a tap away', async () => {
    await inForce('severe', 'severe', '有人冒充派出所民警，正在挨家打电话要转账')
    await inForce('moderate', 'moderate', '旗里有人买草料被骗')
    await inBothSizes([...help, /^预警，有人冒充派出所民警/, '还有 2 条预警'])
    const page = await opened(false)
    const alerts = page.getByRole('button', { name: /^预警，/ })
    expect(await alerts.count()).toBe(1)
    await button(page, '还有 2 条预警').click()
    expect((await alerts.allTextContents()).map((words) => words.match(/民警|草料|收羊/)?.[0])).toEqual(['民警', '草料', '收羊'])
    await page.context().close()
  })
})
