import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { posters } from '../../content/posters'
import { slogans } from '../../content/slogans'
import { tips } from '../../content/tips'
import type * as Draw from '../../signage/draw'
import type * as Layout from '../../signage/layout'
import type { Piece } from '../../signage/piece'
import { usualSizes } from '../../signage/sizes'
import { describeInBrowser } from '../support/browser'

const { launchChromium } = require('../support/browser-launch.cjs') as { launchChromium: () => Promise<Browser> }

declare const signage: typeof Draw & typeof Layout

const common = { foot: '拿不准，打 96110 问；已经转了钱，马上打 110', until: Number.MAX_SAFE_INTEGER }
const mongolian = { headline: 'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠦᠨ ᠰᠤᠷᠤᠯᠴᠠᠭᠠ ᠶᠢᠨ ᠲᠤᠬᠠᠢ ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠡᠷ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠨᠣᠮ'] }
const pieces: Piece[] = [
  ...slogans.map(({ _id, text }): Piece => ({ id: _id, kind: 'slogan', headline: [text], lines: [], colour: 'act', ...common })),
  ...posters.map(
    (one): Piece => ({ ...common, id: one._id, kind: 'poster', headline: one.headline, lines: one.lines, colour: one.colour, mongolian }),
  ),
  ...tips.map(({ _id, headline, lines }): Piece => ({ id: _id, kind: 'tip', headline: [headline], lines, colour: 'right', ...common })),
]
const font = '@fontsource/noto-sans-mongolian/files/noto-sans-mongolian-mongolian-400-normal.woff'

describeInBrowser('drawn by a browser', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    const bundled = { bundle: true, format: 'iife', globalName: 'signage', write: false, target: 'chrome70' } as const
    const contents = `export * from './signage/layout'; export * from './signage/draw'`
    const { outputFiles } = await build({ ...bundled, stdin: { contents, resolveDir: process.cwd() } })
    browser = await launchChromium()
    page = await browser.newPage()
    const src = `data:font/woff;base64,${readFileSync(require.resolve(font)).toString('base64')}`
    await page.setContent(`<style>@font-face{font-family:"Noto Sans Mongolian";src:url(${src});unicode-range:U+1800-18AF,U+202F}</style>`)
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    await page.evaluate(() => document.fonts.load('20px "Noto Sans Mongolian"', 'ᠮᠣᠩᠭᠣᠯ'))
  })
  afterAll(() => browser.close())

  test('nothing that is published is longer than the room it was given, in Chinese and in Mongolian', async () => {
    const over = await page.evaluate(
      ([all, sizes]) => {
        const canvas = document.createElement('canvas')
        const pen = canvas.getContext('2d') as CanvasRenderingContext2D
        const found: string[] = []
        const fill = pen.fillText.bind(pen)
        pen.fillText = (words, x, y, most = 0) => {
          if (pen.measureText(words).width > most + 0.5) found.push(`${words} ${pen.font} ${most}`)
          fill(words, x, y, most)
        }
        for (const size of sizes)
          for (const piece of all)
            for (const [nth] of signage.framesOf(piece, size).entries()) signage.drawFrame(pen, piece, nth, { ...size })
        return found
      },
      [pieces, Object.values(usualSizes)] as const,
    )
    expect(over).toEqual([])
  })

  test('every picture has ground and letters, in exactly its pixels; Mongolian letters are joined from the left column to the right', async () => {
    const looked = await page.evaluate(
      ([piece, sizes]) =>
        sizes.map(({ width, height }) => {
          const canvas = Object.assign(document.createElement('canvas'), { width, height })
          const pen = canvas.getContext('2d') as CanvasRenderingContext2D
          const frames = signage.framesOf(piece, { width, height })
          return frames.map((_frame, nth) => {
            signage.drawFrame(pen, piece, nth, { width, height, grey: false })
            const { data } = pen.getImageData(0, 0, width, height)
            signage.onAndOff(data as never)
            let lit = 0
            for (let i = 0; i < data.length; i += 4) lit += Number((data[i] ?? 0) > 0)
            return lit / (width * height)
          })
        }),
      [pieces.find((one) => one.mongolian) as Piece, Object.values(usualSizes)] as const,
    )
    for (const part of looked.flat()) {
      expect(part).toBeGreaterThan(0.004)
      expect(part).toBeLessThan(0.7)
    }
    const joined = await page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
      pen.font = '40px "Noto Sans Mongolian"'
      const word = 'ᠮᠣᠩᠭᠣᠯ'
      return [pen.measureText(word).width, [...word].reduce((sum, letter) => sum + pen.measureText(letter).width, 0)]
    })
    // a letter in the middle of a word is narrower than alone
    expect(joined[0]).toBeLessThan(joined[1] ?? 0)
  })
})
