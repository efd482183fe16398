import { writeFileSync } from 'node:fs'
import { asPerson, button, describeInBrowser, desk, settled } from '../support/browser'
import { aLocal } from '../support/local'
import { pdfOf } from '../support/paper'

const mongolian = { headline: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠦᠨ ᠬᠦᠮᠦᠨ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'] }
const mm = 72 / 25.4
/** Pictures for people to look at, where SEE names a folder. */
const see = (name: string, pdf: Buffer) => process.env.SEE && writeFileSync(`${process.env.SEE}/${name}.pdf`, pdf)

describeInBrowser('a banner for the printing shop', () => {
  const local = aLocal()
  const does = async (openid: string, domain: string, call: string, input: object) => {
    const answer = (await (await local.as(openid)).call(domain, { call, input })) as { ok: boolean; data: never }
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return answer.data
  }
  beforeAll(async () => {
    const what = { kind: 'slogan', item: 'sheep-first', language: 'mn' }
    await does('sarna', 'rendering', 'save', { ...what, text: mongolian, after: 0 })
    await does('sarna', 'rendering', 'submit', { ...what, version: 1 })
    const { source } = (await does('uren', 'rendering', 'read', what)) as { source: { hash: string } }
    await does('uren', 'rendering', 'decide', { ...what, version: 1, source: source.hash, accept: true })
  })
  const open = async () => {
    const page = await asPerson(local, 'buhe', desk)
    await page.goto('/work/materials/index?banner=sheep-first')
    await page.getByRole('group', { name: '多大' }).waitFor()
    await settled(page)
    return page
  }

  test('布和 takes cloth of half a metre: the page has its real size, the letters theirs, and the fonts come along', async () => {
    const page = await open()
    await button(page, '只有汉文').click()
    await button(page, '0.5米').click()
    const pdf = await pdfOf(page, '存成能印的文件')
    see('banner-real', pdf.bytes)
    expect(pdf.pages).toBe(1)
    // 3.71 m of cloth 0.5 m wide, and 60 mm for the shop
    expect(pdf.size.map((points) => Math.round(points / mm))).toEqual([3710, 560])
    expect(pdf.fonts.length).toBeGreaterThan(0)
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
    expect(pdf.file).toMatch(/^横幅 先看见羊，后给钱 布宽0.5米 布长3.71米 20\d\d年\d+月\d+日以后取下$/)
    // eight characters of 357 mm, one every 429 mm
    const text = page.locator('.banner-paper text').first()
    const size = Number(await text.getAttribute('font-size'))
    expect(Math.round(size * 0.92)).toBe(357)
    await page.context().close()
  })

  test('on 0.7 m it is longer than a page of PDF may be: drawn at a tenth, and it says so', async () => {
    const page = await open()
    await button(page, '只有汉文').click()
    await page.getByText(/画的是十分之一/).waitFor()
    const pdf = await pdfOf(page, '存成能印的文件')
    see('banner-tenth', pdf.bytes)
    expect(pdf.pages).toBe(1)
    expect(pdf.size.map((points) => Math.round(points / mm))).toEqual([520, 86])
    expect(await page.locator('.banner-paper').textContent()).toContain('放大到十倍印')
    await page.context().close()
  })

  test('with Mongolian both rows lie on the cloth, the Chinese above as the county has it, letters joined', async () => {
    const page = await open()
    const pdf = await pdfOf(page, '存成能印的文件')
    see('banner-both', pdf.bytes)
    expect(pdf.fonts.some(({ name }) => /Mongolian/i.test(name))).toBe(true)
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
    const [han, mn] = await page.locator('.banner-paper g g text').evaluateAll((all) =>
      all.map((one) => {
        const { top, bottom, left, right } = one.getBoundingClientRect()
        return { top, bottom, left, right }
      }),
    )
    const cloth = await page.locator('.banner-paper g rect').evaluate((one) => {
      const { left, right } = one.getBoundingClientRect()
      return { left, right }
    })
    expect(han!.top).toBeLessThan(mn!.top)
    for (const row of [han!, mn!]) {
      expect(row.left).toBeGreaterThan(cloth.left)
      expect(row.right).toBeLessThan(cloth.right)
    }
    await page.context().close()
  })
})
