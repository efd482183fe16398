import { writeFileSync } from 'node:fs'
import { fraudTypes } from '../../types/words/fraud'
import { asPerson, button, describeInBrowser, desk, settled } from '../support/browser'
import { aLocal } from '../support/local'
import { papers, pdfOf, print } from '../support/paper'

describeInBrowser('the handbook on paper', () => {
  const local = aLocal()

  test.each(Object.entries(fraudTypes))('%s (%s): one sheet of each size, nothing cut off', async (type, name) => {
    const page = await asPerson(local, 'sarna', desk)
    await page.goto(`/handbook/page/index?type=${type}`)
    await settled(page)
    expect((await page.locator('#handbook-sheet').textContent())?.startsWith(name)).toBe(true)
    for (const paper of papers) expect(await print(page, paper)).toEqual({ pages: 1, size: paper.points, cut: false })
    await page.context().close()
  })

  test.each([
    ['A4，一种骗法一页', 1, [595, 842]],
    ['A5，小册子，一种骗法两页', 2, [420, 595]],
  ])('chosen pages as one book (%s): title, contents with the right numbers, nothing cut off', async (paper, each, size) => {
    const page = await asPerson(local, 'sarna', desk)
    await page.goto('/handbook/types/index')
    await button(page, '挑几页，印成一本').click()
    await page.locator('#handbook-book').waitFor()
    // all but three
    for (const name of Object.values(fraudTypes).slice(3)) await button(page, name).click()
    await button(page, paper).click()
    await settled(page)
    const pdf = await pdfOf(page, '打印，或存成一个文件')
    if (process.env.SEE) writeFileSync(`${process.env.SEE}/book-${each}.pdf`, pdf.bytes)
    expect(pdf.pages).toBe(2 + 3 * each)
    expect(pdf.size.map(Math.round)).toEqual(size)
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
    expect(pdf.file).toMatch(/^防骗手册 20\d\d年\d+月\d+日以后换新的$/)
    const numbers = await page
      .getByRole('listitem')
      .filter({ hasText: new RegExp(Object.values(fraudTypes)[2] as string) })
      .first()
      .textContent()
    expect(numbers).toContain(String(3 + 2 * each))
    await page.emulateMedia({ media: 'print' })
    const cut = await page
      .locator('#handbook-book [class*="leaf"]')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length)
    expect(cut).toBe(0)
    await page.context().close()
  })
})
