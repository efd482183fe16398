import type { Pen } from '../signage/draw'
import { isStrip, type Size } from '../signage/piece'
import { evenRows } from '../signage/rows'
import { deviceOf } from '../src/lib/device'
import { call, key } from './server'

interface Asked {
  digits: string
  picture?: string
  expires: number
}

let asked: Asked | undefined
let code: HTMLImageElement | undefined
let until = 0

/** Asks for digits to be paired by, when those there are run out. Throws when nobody is reached. */
export const askForDigits = async (size: Size, running: number): Promise<number> => {
  if (asked && running < until) return 0
  const input = { key, size, device: deviceOf(navigator.userAgent) }
  const answer = await call<Asked & { now: number }>('screen.begin', input)
  asked = answer
  // by how long the page has run: the device's clock may be wrong
  until = running + answer.expires - answer.now - 30_000
  code = undefined
  if (answer.picture) {
    code = new Image()
    code.src = `data:image/png;base64,${answer.picture}`
  }
  return answer.now
}

/** Whether digits are there to be shown. */
export const hasDigits = (running: number): boolean => !!asked && running < until

const scan = '管屏幕的人、网格员：用微信扫这个码'
const enter = '管屏幕的人、网格员：打开村哨，点“我的”里的“会自己放的屏”，输入这六个数字'

/** The digits as large as the screen allows, the mini-program code under them; on a band of lamps the digits alone, as tall as it is. */
export const drawPairing = (pen: Pen, { width, height }: Size): void => {
  const [first, second] = [asked?.digits.slice(0, 3) ?? '', asked?.digits.slice(3) ?? '']
  const short = Math.min(width, height)
  pen.fillStyle = '#12579b'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#ffffff'
  pen.textBaseline = 'middle'
  pen.textAlign = 'center'
  const say = (text: string, size: number, y: number) => {
    pen.font = `bold ${Math.round(size)}px sans-serif`
    pen.fillText(text, width / 2, y, width * 0.94)
  }
  if (isStrip({ width, height })) {
    pen.save()
    pen.translate(width / 2, height / 2)
    // an upright band has them from the top down
    if (height > width) pen.rotate(Math.PI / 2)
    pen.font = `bold ${Math.round(Math.min(short, Math.max(width, height) / 4.6))}px sans-serif`
    pen.fillText(`${first} ${second}`, 0, 0, Math.max(width, height))
    pen.restore()
    return
  }
  const isWide = width > height
  say('这块屏还没有接上', short * 0.07, height * (isWide ? 0.12 : 0.1))
  say(`${first} ${second}`, Math.min(short * 0.26, width / 4.6), height * (isWide ? 0.34 : 0.26))
  const isThere = !!code?.complete && code.naturalWidth > 0
  if (code && isThere) {
    const side = short * 0.34
    pen.drawImage(code, (width - side) / 2, height * 0.5, side, side)
  }
  const small = short * 0.042
  const rows = evenRows(isThere ? scan : enter, (width * 0.92) / small)
  for (const [i, row] of rows.entries()) say(row, small, height * 0.95 - (rows.length - 1 - i) * small * 1.5)
}
