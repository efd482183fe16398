import type { Page } from 'playwright-core'
import { asPerson, button, describeInBrowser } from '../support/browser'
import { aLocal } from '../support/local'
import { exif } from '../support/pictures'

describeInBrowser('pictures chosen in a browser', () => {
  const local = aLocal()

  /** A JPEG that is red on its left half and blue on its right; with a telephone's EXIF when it is turned. */
  const jpeg = async (page: Page, width: number, height: number, turn = 1) => {
    const url = await page.evaluate(
      ([w, h]) => {
        const canvas = document.createElement('canvas')
        canvas.width = w as number
        canvas.height = h as number
        const pen = canvas.getContext('2d') as CanvasRenderingContext2D
        pen.fillStyle = 'red'
        pen.fillRect(0, 0, canvas.width / 2, canvas.height)
        pen.fillStyle = 'blue'
        pen.fillRect(canvas.width / 2, 0, canvas.width / 2, canvas.height)
        return canvas.toDataURL('image/jpeg')
      },
      [width, height],
    )
    const plain = Buffer.from(url.split(',')[1] as string, 'base64')
    return turn === 1 ? plain : Buffer.concat([plain.subarray(0, 2), exif(turn), plain.subarray(2)])
  }
  const choose = async (page: Page, ...files: [string, Buffer][]) => {
    const chooser = page.waitForEvent('filechooser')
    await button(page, '加照片').click()
    await (await chooser).setFiles(files.map(([name, buffer]) => ({ name, mimeType: 'image/jpeg', buffer })))
  }
  const reporting = async (before: (page: Page) => Promise<unknown> = async () => {}) => {
    const page = await asPerson(local, 'laowang')
    await before(page)
    await page.goto('/report/write/index')
    await button(page, '加照片').waitFor()
    return page
  }
  const heic = Buffer.concat([
    Buffer.from('0000001866747970686569630000000000000000', 'hex'),
    Buffer.from('0000001469737065', 'hex'),
    Buffer.from('00000000000000640000003200', 'hex'),
  ])
  /** Size and the colours of two corners. */
  const seen = (page: Page, number: number) =>
    page.getByRole('img', { name: `第${number}张照片` }).evaluate(async (img: HTMLImageElement) => {
      await img.decode()
      const canvas = document.createElement('canvas')
      canvas.width = img.naturalWidth
      canvas.height = img.naturalHeight
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D
      pen.drawImage(img, 0, 0)
      const at = (x: number, y: number) => ((pen.getImageData(x, y, 1, 1).data[0] as number) > 128 ? 'red' : 'blue')
      return [img.naturalWidth, img.naturalHeight, at(2, 2), at(img.naturalWidth - 3, img.naturalHeight - 3)]
    })

  test('two kept, the HEIC said by name; of fourteen, two are said to be left out; nothing chosen gives the button back', async () => {
    const page = await reporting()
    const small = await jpeg(page, 40, 30)
    await choose(page, ['a.jpg', small], ['IMG_1.HEIC', heic], ['b.jpg', small])
    await page.getByText('“IMG_1.HEIC”没有加上').waitFor()
    expect(await page.getByRole('button', { name: /^去掉第/ }).count()).toBe(2)
    await choose(page, ...[...'cdefghijklmn'].map((name): [string, Buffer] => [`${name}.jpg`, small]))
    await page.getByText('还能加10张，有2张没有加上').waitFor()
    await button(page, '去掉第3张照片').click()
    const first = page.waitForEvent('filechooser')
    await button(page, '加照片').click()
    await first
    expect(await button(page, '加照片').isEnabled()).toBe(true)
    await choose(page, ['c.jpg', small])
    await button(page, '去掉第3张照片').waitFor()
  })

  test('a chat screenshot of 1080 by 12000 keeps its letters', async () => {
    const page = await reporting()
    await choose(page, ['chat.jpg', await jpeg(page, 1080, 12_000)])
    await button(page, '去掉第1张照片').waitFor()
    expect((await seen(page, 1)).slice(0, 2)).toEqual([1080, 12_000])
  })

  /** As before Chrome 81 and iOS 13.4: the orientation means nothing to the browser when it draws. */
  const asOldBrowser = (page: Page) =>
    page.addInitScript(() => {
      const made = new Map<string, Blob>()
      const create = URL.createObjectURL
      URL.createObjectURL = (file: Blob | MediaSource) => {
        const url = create(file)
        made.set(url, file as Blob)
        return url
      }
      const own = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src') as PropertyDescriptor
      const mark = '1,18,0,3,0,0,0,1,0'
      Object.defineProperty(HTMLImageElement.prototype, 'src', {
        ...own,
        set(this: HTMLImageElement, url: string) {
          const file = made.get(url)
          if (!file) return own.set?.call(this, url)
          void file.arrayBuffer().then((buffer) => {
            const bytes = new Uint8Array(buffer)
            const at = bytes.findIndex((_byte, i) => i < 100 && bytes.subarray(i, i + 9).join() === mark)
            if (at >= 0) bytes[at + 9] = 1
            own.set?.call(this, create(new Blob([bytes], { type: 'image/jpeg' })))
          })
        },
      })
    })

  test.each([
    ['a browser of today', async () => {}],
    ['a browser that turns nothing', asOldBrowser],
  ] as const)('%s: upright, and turned once', async (_name, before) => {
    const page = await reporting(before)
    await choose(
      page,
      ['3.jpg', await jpeg(page, 40, 20, 3)],
      ['6.jpg', await jpeg(page, 40, 20, 6)],
      ['8.jpg', await jpeg(page, 40, 20, 8)],
    )
    await button(page, '去掉第3张照片').waitFor()
    expect(await seen(page, 1)).toEqual([40, 20, 'blue', 'red'])
    expect(await seen(page, 2)).toEqual([20, 40, 'red', 'blue'])
    expect(await seen(page, 3)).toEqual([20, 40, 'blue', 'red'])
  })
})
