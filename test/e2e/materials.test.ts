import { posters } from '../../content/posters'
import { scripts } from '../../content/scripts'
import { serious } from '../support/axe'
import { asPerson, button, describeInBrowser, desk, phone, settled } from '../support/browser'
import { aLocal } from '../support/local'
import { papers, print } from '../support/paper'

/** As long as a loudspeaker script becomes in Mongolian. */
const paragraphs = Array.from({ length: 8 }, () => Array(14).fill('ᠮᠣᠩᠭᠣᠯ').join(' '))
const mongolian = { slogan: { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'] }, script: { headline: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ', paragraphs } }

describeInBrowser('what is put up and read out', () => {
  const local = aLocal()
  const does = async (openid: string, domain: string, call: string, input: object) => {
    const answer = (await (await local.as(openid)).call(domain, { call, input })) as { ok: boolean; data: never }
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return answer.data
  }
  const tick = async (kind: string, item: string, text: object) => {
    const what = { kind, item, language: 'mn' }
    await does('sarna', 'rendering', 'save', { ...what, text, after: 0 })
    await does('sarna', 'rendering', 'submit', { ...what, version: 1 })
    const { source } = (await does('uren', 'rendering', 'read', what)) as { source: { hash: string } }
    await does('uren', 'rendering', 'decide', { ...what, version: 1, source: source.hash, accept: true })
  }
  beforeAll(async () => {
    await tick('slogan', 'sheep-first', mongolian.slogan)
    await tick('script', 'before-lambs-sale', mongolian.script)
    await tick('poster', 'answer-96110', mongolian.slogan)
  })

  test('布和 goes from 我的 to a slogan for herders and has it on his clipboard in one tap; so a script', async () => {
    const page = await asPerson(local, 'buhe')
    await page.goto('/pages/mine/index')
    await button(page, '宣传品').click()
    await button(page, /^筛选：/).click()
    await button(page, '家里养牲畜').click()
    await button(page, /^哪种骗法，还有/).click()
    await button(page, '涉农涉牧').click()
    await settled(page)
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    await page.getByRole('group', { name: '标语，先看见羊，后给钱' }).getByRole('button', { name: '复制' }).click()
    await page.getByText('已复制').waitFor()
    expect(await clipboard()).toBe('先看见羊，后给钱')
    await button(page, '喇叭稿').click()
    const card = page.getByRole('group', { name: '喇叭稿，卖羊买羊的时候' })
    await card.getByText(/^念一遍大约 \d+ 秒$/).waitFor()
    await card.getByRole('button', { name: '复制' }).click()
    await card.getByText('已复制').waitFor()
    expect(await clipboard()).toBe(scripts[0]?.text)
    await page.context().close()
  })

  test.each(posters.map((one) => [one._id, one.headline.join('')] as const))(
    'poster %s: one sheet of A4 and of A3, nothing cut off',
    async (id, words) => {
      const page = await asPerson(local, 'buhe', desk)
      await page.goto(`/work/materials/index?poster=${id}`)
      await page.getByRole('group', { name: '海报' }).waitFor()
      await settled(page)
      for (const paper of papers) {
        expect(await print(page, paper)).toEqual({ pages: 1, size: paper.points, cut: false })
        expect(((await page.locator('.paper').textContent()) ?? '').replaceAll(/\s/g, '')).toContain(words)
      }
      await page.context().close()
    },
  )

  test('萨日娜, in large letters, finds a poster, saves it as a picture and prints it no larger than its sheet', async () => {
    const page = await asPerson(local, 'sarna', { elder: true })
    await page.goto('/work/materials/index')
    await button(page, '海报').click()
    await button(page, /^海报，96110来电/).click()
    const [down] = await Promise.all([page.waitForEvent('download'), button(page, '存海报图').click()])
    expect(down.suggestedFilename()).toMatch(/^96110来电一定要接 20\d\d年\d+月\d+日以后不要再用\.png$/)
    await settled(page)
    for (const paper of papers) expect(await print(page, paper)).toEqual({ pages: 1, size: paper.points, cut: false })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await page.context().close()
  })

  test('its Mongolian hangs beside it: reached from the poster, one upright sheet of each size, only itself on paper', async () => {
    const page = await asPerson(local, 'buhe', desk)
    await page.goto('/work/materials/index?poster=answer-96110')
    await button(page, '看蒙古文').click()
    await page.getByText('蒙古文由乌仁审校').waitFor()
    await settled(page)
    for (const paper of papers) expect(await print(page, paper)).toEqual({ pages: 1, size: paper.points, cut: false })
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('一定要接').isVisible()).toBe(false)
    expect(
      await page
        .getByRole('article')
        .getByText(mongolian.slogan.paragraphs[0] as string)
        .evaluate((e) => getComputedStyle(e).writingMode),
    ).toBe('vertical-lr')
    await page.context().close()
  })

  test.each([
    ['slogan', 'sheep-first'],
    ['script', 'before-lambs-sale'],
  ])('a %s in Mongolian fits one sheet of each size; nothing serious for axe in any look', async (kind, id) => {
    const page = await asPerson(local, 'buhe', desk)
    await page.goto(`/mongolian/read/index?kind=${kind}&id=${id}`)
    await page.getByText('蒙古文由乌仁审校').waitFor()
    await settled(page)
    for (const paper of papers) expect(await print(page, paper)).toEqual({ pages: 1, size: paper.points, cut: false })
    await page.context().close()
    for (const look of [phone, { elder: true }, { contrast: true }]) {
      const page = await asPerson(local, 'buhe', look)
      await page.goto(`/mongolian/read/index?kind=${kind}&id=${id}`)
      await page.getByText('蒙古文由乌仁审校').waitFor()
      await settled(page)
      expect({ look, found: await serious(page) }).toEqual({ look, found: [] })
      await page.context().close()
    }
  })

  test('高娃 withdraws a poster: for 布和, who had it open, it is gone when he looks again', async () => {
    const page = await asPerson(local, 'buhe')
    await page.goto('/work/materials/index?poster=call-110-first')
    await page.getByRole('group', { name: '海报' }).waitFor()
    const { id } = (await does('gaowa', 'manuscript', 'open', { kind: 'poster', item: 'call-110-first' })) as { id: string }
    await does('gaowa', 'manuscript', 'withdraw', { id, words: '电话要重新核对' })
    await page.reload()
    await page.getByText('这张海报已经撤下，换一张吧').waitFor()
    expect(await page.getByRole('group', { name: '海报' }).count()).toBe(0)
    await page.context().close()
  })
})
