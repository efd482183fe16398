import { type Frame, framesOf, type Row } from './layout'
import { isStrip, type Piece, pictureRoom, type Size } from './piece'

/** What is drawn with: a canvas of a page, one of a worker, or a recording one in tests. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textAlign' | 'textBaseline' | 'fillRect' | 'fillText' | 'save' | 'restore' | 'translate' | 'rotate' | 'drawImage'
>

/** A picture that was loaded, with its own size. */
export type Loaded = CanvasImageSource & Size

export interface Drawing extends Size {
  /** False for a card that knows only on and off: black, and amber or white. */
  grey?: boolean
  /** The piece's pictures in their order, as far as they are there. */
  pictures?: (Loaded | undefined)[]
}

/** Chinese as the device has it; Mongolian needs the font that comes along (`mongolianFont`). */
const chinese = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif'
export const mongolianFont = 'Noto Sans Mongolian'

interface Colours {
  ground: string
  headline: string
  line: string
  band: string
}

/** White on a deep ground: read from across a street and in the sun, and the same in grey. */
const grounds: Record<Piece['colour'], Colours> = {
  danger: { ground: '#a3210f', headline: '#ffffff', line: '#ffffff', band: '#7c1608' },
  act: { ground: '#12579b', headline: '#ffffff', line: '#ffffff', band: '#0c3f73' },
  right: { ground: '#2c7148', headline: '#ffffff', line: '#ffffff', band: '#1f5435' },
}
const lamps = { amber: '#ffb000', white: '#ffffff', black: '#000000' } as const

const coloursOf = ({ colour }: Piece, { grey = true, ...size }: Drawing): Colours => {
  if (grey && !isStrip(size)) return grounds[colour]
  const headline = colour === 'danger' ? lamps.amber : lamps.white
  return { ground: lamps.black, headline, line: lamps.white, band: lamps.black }
}

/** Draws the nth picture of a piece over whatever was there, the whole size of it. */
export const drawFrame = (pen: Pen, piece: Piece, nth: number, drawing: Drawing): void => {
  const { width, height } = drawing
  const frames = framesOf(piece, drawing)
  const frame = frames[nth % frames.length] as Frame
  const colours = coloursOf(piece, drawing)
  pen.fillStyle = colours.ground
  pen.fillRect(0, 0, width, height)
  if (!isStrip(drawing)) bands(pen, frame, colours, drawing)
  if (frame.picture !== undefined) hang(pen, drawing.pictures?.[frame.picture], drawing)
  if (frame.film) {
    const room = pictureRoom(drawing)
    pen.fillStyle = lamps.black
    pen.fillRect(0, 0, room.width, room.height)
  }
  for (const row of frame.rows)
    write(pen, row, row.part === 'line' ? colours.line : colours.headline, row.way === 'column' || row.way === 'lying')
}

/** Darker stretches behind what stands above and at the foot. */
const bands = (pen: Pen, { rows, picture, film }: Frame, { band }: Colours, { width, height }: Size) => {
  pen.fillStyle = band
  const at = (part: Row['part']) => rows.find((row) => row.part === part)
  const [kind, foot] = [at('kind'), at('foot')]
  if (kind) pen.fillRect(0, 0, width, Math.round(kind.y + kind.size))
  if (foot && picture === undefined && !film) pen.fillRect(0, Math.round(foot.y - foot.size), width, height)
}

const write = (pen: Pen, { words, part, size, x, y, most, way }: Row, colour: string, mongolian: boolean) => {
  pen.fillStyle = colour
  pen.font = `${part === 'line' || mongolian ? 'normal' : 'bold'} ${size}px ${mongolian ? `"${mongolianFont}",` : ''}${chinese}`
  pen.textBaseline = 'middle'
  pen.textAlign = mongolian ? 'left' : 'center'
  if (way !== 'column') return pen.fillText(words, x, y, most)
  pen.save()
  pen.translate(x, y)
  pen.rotate(Math.PI / 2)
  pen.fillText(words, 0, 0, most)
  pen.restore()
}

/** As large as it fits, whole, above its words. */
const hang = (pen: Pen, picture: Loaded | undefined, size: Size) => {
  if (!picture) return
  const room = pictureRoom(size)
  const scale = Math.min(room.width / picture.width, room.height / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  pen.drawImage(picture, (room.width - w) / 2, (room.height - h) / 2, w, h)
}

/** Makes of each pixel either its ground or a full lamp, in place: for cards that know only on and off. */
export const onAndOff = (pixels: Uint8ClampedArray): void => {
  for (let i = 0; i < pixels.length; i += 4) {
    const bright = Math.max(pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0) > 110
    const warm = (pixels[i + 2] ?? 0) < (pixels[i] ?? 0) * 0.5
    const lamp = !bright ? [0, 0, 0] : warm ? [255, 176, 0] : [255, 255, 255]
    pixels.set([...lamp, 255], i)
  }
}
