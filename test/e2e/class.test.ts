import type { Page } from 'playwright-core'
import { packs } from '../../content/packs'
import type { Lesson } from '../../types/entities/lesson'
import type { Pack } from '../../types/entities/pack'
import { serious } from '../support/axe'
import { asPerson, button, callsOf, describeInBrowser, desk, goOffline, settled, until } from '../support/browser'
import { aLocal } from '../support/local'
import { papers, print } from '../support/paper'

const pack = packs[0] as Pack

describeInBrowser('a class', () => {
  const local = aLocal()
  const lessons = async () => (await local.sdk().database().collection('lessons').get()).data as Lesson[]
  const opens = async (teacher: string) => {
    const page = await asPerson(local, teacher, desk)
    await page.goto('/school/packs/index')
    await button(page, new RegExp(`^${pack.title}，上`)).waitFor()
    return page
  }
  const begins = async (page: Page, minutes: number) => {
    await button(page, new RegExp(`^${pack.title}，上${minutes}分钟`)).click()
    await page.getByRole('button', { name: '下一页' }).waitFor()
  }
  const topic = (page: Page) => page.getByRole('heading', { level: 1 }).last()
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const place = async (page: Page) =>
    Number.parseInt(
      (await page
        .getByText(/^\d+ \/ \d+$/)
        .last()
        .textContent()) ?? '',
      10,
    )
  /** On by a key, to the screen after this one. */
  const turns = async (page: Page, key: string) => {
    const now = await place(page)
    await press(page, key)
    const next = page.getByText(new RegExp(`^${now + 1} / `))
    await next
      .or(page.getByRole('heading', { name: '下课' }))
      .first()
      .waitFor()
  }
  /** To the end; says so many hands wherever hands are counted. */
  const goesOn = async (page: Page, key: string, hands: (n: number) => string[]) => {
    const topics: string[] = []
    for (let counted = 0; ; ) {
      const now = (await topic(page).textContent()) ?? ''
      topics.push(now)
      if (now === '下课') return topics
      if (await page.getByRole('group', { name: '说“骗人的”' }).isVisible()) await press(page, ...hands(counted++))
      await turns(page, key)
    }
  }

  test('opened once, half an hour without a network, by keys alone, over a reload: what was counted arrives once', async () => {
    const page = await opens('qiqige')
    await begins(page, 30)
    await goOffline(page)
    const calls = callsOf(page)
    await press(page, '2', '8', 'PageDown')
    await page.getByRole('heading', { name: pack.title }).waitFor()
    await press(page, 'PageDown')
    await press(page, '9', 'PageDown')
    await page
      .getByText(/^这条是/)
      .last()
      .waitFor()
    await page.reload()
    await page
      .getByText(/^这条是/)
      .last()
      .waitFor()
    await press(page, 'ArrowLeft')
    await page.getByText('9 人').waitFor()
    const topics = await goesOn(page, ' ', (n) => (n === 0 ? [] : String(10 + n).split('')))
    expect(topics.filter((one) => one.startsWith('这条是真的吗'))).toHaveLength(9)
    expect(topics.filter((one) => one.startsWith('说说看'))).toHaveLength(3)
    expect(topics).toEqual(expect.arrayContaining(['记住这一句', '两个人一组，演一遍', '换过来，再演一遍', '回家讲给家里人听']))
    await page.getByText(/有网时自动交上去/).waitFor()
    expect(await lessons()).toEqual([])
    await page.reload()
    await page.getByText(/有网时自动交上去/).waitFor()
    await page.context().setOffline(false)
    await page.getByText('举手的数交上去了').waitFor()
    await page.reload()
    await settled(page)
    await press(page, 'Escape')
    await page.getByText('苏木小学数过的').waitFor()
    await page.getByText(`${pack.title}：上了 1 次，一共 28 人`).waitFor()
    expect(calls.filter((name) => name === 'pack.handIn').length).toBeGreaterThan(0)
    const [kept, ...others] = await lessons()
    expect(others).toEqual([])
    expect(kept).toMatchObject({ cut: 'thirty', pupils: 28 })
    expect(kept?.hands.map(({ before }) => before).sort()).toEqual([11, 12, 9])
    expect(kept?.hands.map(({ after }) => after).sort()).toEqual([13, 14, 15])
    await page.context().close()
  })

  test('two teachers, two classes, one network break: each has their own numbers, none the other’s', async () => {
    const [first, second] = [await opens('qiqige'), await opens('mengke')]
    await begins(first, 5)
    await begins(second, 10)
    await press(first, '3', '0', 'ArrowRight')
    await press(second, '4', '1', 'ArrowRight')
    await goOffline(first)
    await goesOn(first, 'ArrowRight', () => ['7'])
    await goesOn(second, 'PageDown', () => ['2', '0'])
    await second.getByText('举手的数交上去了').waitFor()
    await first.getByText(/有网时自动交上去/).waitFor()
    await first.context().setOffline(false)
    await first.getByText('举手的数交上去了').waitFor()
    const kept = (await lessons()).filter(({ cut }) => cut !== 'thirty')
    expect(kept.map(({ school, pupils, hands }) => [school, pupils, hands.length]).sort()).toEqual([
      ['anhe/baiyin/xuexiao', 30, 1],
      ['anhe/baiyin/zhongxue', 41, 3],
    ])
    await button(second, '回到列表').click()
    await second.getByText('苏木中学数过的').waitFor()
    await second.getByText(`${pack.title}：上了 1 次，一共 41 人`).waitFor()
    expect(await second.getByText('苏木小学').count()).toBe(0)
    for (const page of [first, second]) await page.context().close()
  })

  test('left in the middle it can be gone on with, or ended there with what was counted', async () => {
    const page = await opens('qiqige')
    const before = (await lessons()).length
    await begins(page, 10)
    await press(page, '1', '9', 'PageDown', 'PageDown', '6', 'PageDown', 'Escape')
    await page.getByText('有一节课没上完').waitFor()
    await button(page, '接着上').click()
    await page
      .getByText(/^这条是/)
      .last()
      .waitFor()
    await press(page, 'Escape')
    await button(page, '就上到这里，交上数').click()
    await until(async () => (await lessons()).length === before + 1)
    expect(await page.getByText('有一节课没上完').count()).toBe(0)
    await page.context().close()
  })

  /** As long as a pack may be. */
  const long: Pack = {
    ...pack,
    _id: 'longest',
    title: '最长的一课',
    story: '小明放学回家玩游戏。'.repeat(18),
    clue: '白送东西又要手机'.repeat(5),
    pairs: { first: '演游戏里的人说话'.repeat(7), second: '把手放在桌上站好'.repeat(7), line: '“我不要，我去叫大人来问。”'.repeat(2) },
    card: ['不认识的人送的，全都不能要。'.repeat(2), '要点大人的手机，就先停下来。'.repeat(2), '点错了不怕，马上去告诉大人。'.repeat(2)],
    talk: ['玩游戏时，有人送过你东西吗？'.repeat(3), '他为什么要用妈妈的手机？'.repeat(4), '小明早一点说，会怎么样？'.repeat(4)],
  }
  beforeAll(() => local.sdk().database().collection('packs').add(long))

  /** Every character as wide as it is high, whatever letters this computer has. */
  const inFullWidth = (page: Page) =>
    page.evaluate(() => {
      const drawn = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
      drawn.font = '100px sans-serif'
      const style = document.createElement('style')
      style.textContent = `* { letter-spacing: ${1 - drawn.measureText('国').width / 100}em !important }`
      document.head.append(style)
    })

  test.each([
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
  ])('$width × $height: messages in letters of a sixteenth of the height, every screen whole; nothing serious for axe', async (look) => {
    const page = await asPerson(local, 'mengke', look)
    for (const { _id } of [pack, long]) {
      await page.goto(`/school/class/index?pack=${_id}&cut=thirty`)
      await page.getByRole('button', { name: '下一页' }).waitFor()
      await inFullWidth(page)
      await press(page, '3', '0')
      const over = () =>
        page
          .locator('[class*="class-module_stage"]')
          .evaluate((e) => Math.max(0, Math.round(e.getBoundingClientRect().height - innerHeight)))
      for (let text = ''; text !== '下课'; ) {
        text = (await topic(page).textContent()) ?? ''
        if (text.startsWith('这条是真的吗')) {
          const message = page.locator('[class*="class-module_message"] [class*="message-module"]').first()
          const size = await message.evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize))
          expect(size).toBeGreaterThanOrEqual(look.height / 16 - 0.1)
        }
        expect([text, await over()]).toEqual([text, 0])
        if (look.width === 1280 && _id === pack._id) expect(await serious(page)).toEqual([])
        if (text !== '下课') await turns(page, 'PageDown')
      }
    }
    await page.context().close()
  })

  test('plan and cards print on one whole sheet', async () => {
    const page = await opens('qiqige')
    await button(page, `${long.title}，打印教案和卡片`).click()
    await page.getByText('讲故事').waitFor()
    await inFullWidth(page)
    for (const paper of papers) expect(await print(page, paper)).toEqual({ pages: 1, size: paper.points, cut: false })
    await button(page, /^卡片/).click()
    await page.getByAltText('小程序码').first().waitFor()
    for (const paper of papers) expect(await print(page, paper)).toEqual({ pages: 1, size: paper.points, cut: false })
    await page.context().close()
  })

  test('娜仁’s family, from the card, meets the same thing in words that the class did not see', async () => {
    const page = await asPerson(local, 'naren')
    await page.goto(`/pages/play/index?scene=${pack._id}`)
    await page.getByRole('heading', { name: new RegExp(`和学校讲的一样： ${pack.theme}`) }).waitFor()
    await button(page, '开始').click()
    await page.getByText('第 1 条').waitFor()
    await page.reload()
    await page.getByText('第 1 条').waitFor()
    await page.context().close()
  })
})
