import { comics } from '../../content/comics'
import { asPerson, button, describeInBrowser, desk, phone, settled } from '../support/browser'
import { aLocal } from '../support/local'

describeInBrowser('a comic', () => {
  const local = aLocal()
  const { farming } = comics

  test('其木格 reads it: every picture is decoded, fills the width, and its letters are no smaller than 13 pixels', async () => {
    const page = await asPerson(local, 'qimuge', phone)
    await page.goto(`/comic/read/index?id=${farming._id}`)
    await page.getByRole('img').last().waitFor()
    await settled(page)
    const seen = await page.getByRole('img').evaluateAll((all) =>
      Promise.all(
        (all as HTMLImageElement[]).map(async (one) => {
          await one.decode()
          const letters = [...decodeURIComponent(one.src).matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
          return { wide: one.clientWidth, smallest: (Math.min(...letters) / one.naturalWidth) * one.clientWidth }
        }),
      ),
    )
    expect(seen).toHaveLength(farming.panels.length)
    for (const { wide, smallest } of seen) {
      expect(wide).toBeGreaterThan(300)
      expect(smallest).toBeGreaterThanOrEqual(13)
    }
    await page.context().close()
  })

  test('布和 saves all of it as one long picture, 1080 wide, with something drawn in each part', async () => {
    const page = await asPerson(local, 'buhe', desk)
    await page.goto(`/work/materials/index?comic=${farming._id}`)
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, '存成图，发群里').click()])
    expect(file.suggestedFilename()).toMatch(/^漫画 没见着羊，先别给钱（用到\d{4}年\d+月\d+日）\.png$/)
    const bytes = await (await import('node:fs/promises')).readFile(await file.path())
    const drawn = await page.evaluate(async (base64) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]))
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D
      pen.drawImage(picture, 0, 0)
      const colours = (y: number) => new Set(Array.from({ length: 54 }, (_one, i) => pen.getImageData(i * 20, y, 1, 1).data.join())).size
      return { width: picture.width, height: picture.height, rows: Array.from({ length: 6 }, (_one, i) => colours(600 + i * 950)) }
    }, bytes.toString('base64'))
    expect(drawn.width).toBe(1080)
    expect(drawn.height).toBeGreaterThan(5500)
    for (const many of drawn.rows) expect(many).toBeGreaterThan(5)
    await page.context().close()
  })
})
