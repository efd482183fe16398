import type { FilmPen } from './pen'

interface View {
  x: number
  y: number
  width: number
  height: number
}

/** The land that stands behind words without a picture of their own: sky, hills that pass by, a yurt. `gone`: how far they have passed, from 0 to 1. */
export const steppe = (pen: FilmPen, view: View, gone: number, tone: string): void => {
  pen.save()
  pen.beginPath()
  pen.rect(view.x, view.y, view.width, view.height)
  pen.clip()
  fill(pen, '#dcebf7', view)
  sun(pen, view, gone)
  hills(pen, view, { colour: '#a9c8a0', base: 0.62, high: 0.16, shift: gone * 0.12, waves: 1.6 })
  hills(pen, view, { colour: '#7fae7c', base: 0.74, high: 0.12, shift: gone * 0.22 + 0.4, waves: 1.2 })
  yurt(pen, view, 0.68 - gone * 0.18, tone)
  hills(pen, view, { colour: '#5d9360', base: 0.9, high: 0.06, shift: gone * 0.4 + 0.2, waves: 2 })
  pen.restore()
}

const fill = (pen: FilmPen, colour: string, { x, y, width, height }: View) => {
  pen.fillStyle = colour
  pen.fillRect(x, y, width, height)
}

const sun = (pen: FilmPen, { x, y, width, height }: View, gone: number) => {
  pen.fillStyle = '#f6d48a'
  pen.beginPath()
  pen.arc(x + width * (0.18 + gone * 0.06), y + height * (0.26 - gone * 0.05), Math.min(width, height) * 0.1, 0, 2 * Math.PI)
  pen.fill()
}

const hills = (
  pen: FilmPen,
  { x, y, width, height }: View,
  { colour, base, high, shift, waves }: { colour: string; base: number; high: number; shift: number; waves: number },
) => {
  pen.fillStyle = colour
  pen.beginPath()
  pen.moveTo(x, y + height)
  for (let step = 0; step <= 40; step++) {
    const at = step / 40
    const rise = Math.sin((at + shift) * waves * 2 * Math.PI) * 0.6 + Math.sin((at + shift) * waves * 3.7 + 1) * 0.4
    pen.lineTo(x + at * width, y + height * (base - high * rise))
  }
  pen.lineTo(x + width, y + height)
  pen.closePath()
  pen.fill()
}

const yurt = (pen: FilmPen, { x, y, width, height }: View, at: number, tone: string) => {
  const w = Math.min(width, height) * 0.3
  const [left, bottom] = [x + width * at - w / 2, y + height * 0.88]
  const wall = w * 0.34
  pen.fillStyle = '#fbf7ee'
  pen.fillRect(left, bottom - wall, w, wall)
  pen.beginPath()
  pen.moveTo(left - w * 0.04, bottom - wall)
  pen.quadraticCurveTo(left + w * 0.2, bottom - wall - w * 0.32, left + w * 0.42, bottom - wall - w * 0.34)
  pen.lineTo(left + w * 0.58, bottom - wall - w * 0.34)
  pen.quadraticCurveTo(left + w * 0.8, bottom - wall - w * 0.32, left + w * 1.04, bottom - wall)
  pen.closePath()
  pen.fill()
  pen.fillStyle = tone
  pen.fillRect(left - w * 0.02, bottom - wall - w * 0.03, w * 1.04, w * 0.06)
  pen.fillRect(left + w * 0.4, bottom - wall * 0.82, w * 0.2, wall * 0.82)
}
