import { readFile } from 'node:fs/promises'
import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'
import { panelSvg } from '../../comics/panel'
import { comics } from '../../content/comics'
import { placedWords } from '../../wording/panels'
import { asPerson, button, describeInBrowser, desk, phone, settled } from '../support/browser'
import { aLocal } from '../support/local'
import { pdfOf } from '../support/paper'

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
    const bytes = await readFile(await file.path())
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

  test('in Mongolian as well: one picture and one page each, columns from left to right, letters joined and in the file', async () => {
    const what = { kind: 'comic', item: farming._id, language: 'mn' }
    const text = { headline: 'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ', paragraphs: farming.panels.flatMap(placedWords).map(() => 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ') }
    const does = async (openid: string, call: string, input: object) => {
      const answer = (await (await local.as(openid)).call('rendering', { call, input: { ...what, ...input } })) as {
        ok: boolean
        data: never
      }
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return answer.data as { source: { hash: string } }
    }
    await does('sarna', 'save', { text, after: 0 })
    await does('sarna', 'submit', { version: 1 })
    await does('uren', 'decide', { version: 1, source: (await does('uren', 'read', {})).source.hash, accept: true })
    const page = await asPerson(local, 'buhe', desk)
    await page.goto(`/work/materials/index?comic=${farming._id}`)
    await button(page, '汉文和蒙古文').waitFor()
    const both = await pdfOf(page, '打印 A4')
    expect(both.pages).toBe(2)
    expect(both.fonts.some(({ name }) => /Mongolian/i.test(name))).toBe(true)
    expect(both.fonts.every(({ embedded }) => embedded)).toBe(true)
    await button(page, '只有蒙古文').click()
    await page.getByRole('img', { name: '蒙古文第1格' }).waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, '存成图，发群里').click()])
    expect(file.suggestedFilename()).toMatch(/^漫画 没见着羊，先别给钱 蒙古文（用到/)
    const columns = await columnsOfTitle(page, await readFile(await file.path()))
    expect(columns).toHaveLength(2)
    // the longer word is the first
    expect(columns[0]!.high).toBeGreaterThan(columns[1]!.high * 1.2)
    for (const { torn } of columns) expect(torn).toBe(0)
    await page.context().close()
  })

  test('a phone whose canvas reads no SVG paints the same', async () => {
    const page = await asPerson(local, 'buhe', desk)
    const { text: painter } = buildSync({
      ...{ entryPoints: ['comics/paint.ts'], bundle: true, write: false, format: 'iife', globalName: 'painter' },
    }).outputFiles[0] as { text: string }
    await page.evaluate(painter.replace('var painter', 'window.painter'))
    for (const [type, { panels }] of Object.entries(comics)) {
      const svgs = panels.map((panel) => panelSvg(panel, { width: 240, height: 206, bubbles: true }))
      expect({ type, ...(await page.evaluate(unlike, svgs)) }).toEqual({ type, most: expect.any(Number), far: 0 })
    }
    await page.context().close()
  })
})

/** How unlike what was painted and what the browser draws are: the mean difference of the worst picture, and how many are further off than edges are. */
const unlike = async (svgs: string[]) => {
  const { painter } = window as unknown as { painter: typeof import('../../comics/paint') }
  const size = { width: 240, height: 206 }
  const bare = () => Object.assign(document.createElement('canvas'), size).getContext('2d') as CanvasRenderingContext2D
  const means: number[] = []
  for (const svg of svgs) {
    const [mine, theirs] = [bare(), bare()]
    painter.paint(mine, svg)
    const image = new Image()
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
    await image.decode()
    theirs.drawImage(image, 0, 0)
    const [a, b] = [mine, theirs].map((pen) => pen.getImageData(0, 0, size.width, size.height).data) as [
      Uint8ClampedArray,
      Uint8ClampedArray,
    ]
    means.push(a.reduce((sum, one, i) => sum + Math.abs(one - (b[i] as number)), 0) / a.length)
  }
  return { most: Math.max(...means), far: means.filter((mean) => mean > 0.5).length }
}

/** The columns over the first picture of a long picture, from left to right: how high each is, and in how many of its rows there is no ink. */
const columnsOfTitle = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]))
    const high = Math.round(picture.width * 0.16)
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: high })
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D
    pen.drawImage(picture, 0, 0)
    const { data } = pen.getImageData(0, 0, picture.width, high)
    const inked = (x: number, y: number) => (data[(y * picture.width + x) * 4] as number) < 140
    const rows = Array.from({ length: high }, (_row, y) => y)
    const across = Array.from({ length: picture.width }, (_dot, x) => rows.some((y) => inked(x, y)))
    const found: [number, number][] = []
    across.forEach((ink, x) => {
      const last = found.at(-1)
      // letters have gaps of some dots, columns of many
      if (ink && last && x - last[1] < 12) last[1] = x
      else if (ink) found.push([x, x])
    })
    return found.map(([from, to]) => {
      const inRow = rows.map((y) => Array.from({ length: to - from + 1 }, (_dot, i) => inked(from + i, y)).some(Boolean))
      const [top, foot] = [inRow.indexOf(true), inRow.lastIndexOf(true)]
      return { high: foot - top + 1, torn: inRow.slice(top, foot + 1).filter((ink) => !ink).length }
    })
  }, bytes.toString('base64'))
