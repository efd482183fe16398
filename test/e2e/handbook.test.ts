import { fraudTypes } from '../../types/words/fraud'
import { asPerson, describeInBrowser, desk, settled } from '../support/browser'
import { aLocal } from '../support/local'
import { papers, print } from '../support/paper'

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
})
