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
  kind: string
  headline: string
  line: string
  band: string
}

/** White on a deep ground: read from across a street and in the sun, and the same in grey. */
const white = { kind: '#ffffff', headline: '#ffffff', line: '#ffffff' } as const
const grounds: Record<Piece['colour'], Colours> = {
  danger: { ...white, ground: '#a3210f', band: '#7c1608' },
  act: { ...white, ground: '#12579b', band: '#0c3f73' },
  right: { ...white, ground: '#2c7148', band: '#1f5435' },
}
/** Like no poster: black in an amber edge, as what is going on now. */
const now: Colours = { ground: '#14110a', kind: '#14110a', headline: '#ffcf40', line: '#ffffff', band: '#ffb000' }
const lamps = { amber: '#ffb000', white: '#ffffff', black: '#000000' } as const

const coloursOf = ({ kind, colour }: Pick<Piece, 'kind' | 'colour'>, { grey = true, ...size }: Drawing): Colours => {
  if (grey && !isStrip(size)) return kind === 'alert' ? now : grounds[colour]
  const headline = kind === 'alert' ? lamps.amber : lamps.white
  return { ground: lamps.black, kind: headline, headline, line: lamps.white, band: lamps.black }
}

/** Draws the nth picture of a piece over whatever was there, the whole size of it. */
export const drawFrame = (pen: Pen, piece: Piece, nth: number, drawing: Drawing): void => {
  const { width, height } = drawing
  const frames = framesOf(piece, drawing)
  const frame = frames[nth % frames.length] as Frame
  const colours = coloursOf(piece, drawing)
  pen.fillStyle = colours.ground
  pen.fillRect(0, 0, width, height)
  if (!isStrip(drawing)) bands(pen, frame, colours, drawing, piece.kind === 'alert')
  if (frame.picture !== undefined) hang(pen, drawing.pictures?.[frame.picture], drawing)
  if (frame.film) {
    const room = pictureRoom(drawing)
    pen.fillStyle = lamps.black
    pen.fillRect(0, 0, room.width, room.height)
  }
  for (const row of frame.rows) write(pen, row, colourOf(row, colours, piece.kind === 'alert'), row.way === 'column' || row.way === 'lying')
}

const colourOf = ({ part }: Row, colours: Colours, isAlert: boolean): string =>
  part === 'kind' ? colours.kind : part === 'line' || (part === 'foot' && isAlert) ? colours.line : colours.headline

/** Stretches behind what stands above and at the foot: darker ones; of an alert one in the colour of its edge, which goes round. */
const bands = (pen: Pen, { rows, picture, film }: Frame, { band }: Colours, { width, height }: Size, isAlert: boolean) => {
  pen.fillStyle = band
  const kind = rows.filter(({ part }) => part === 'kind').pop()
  const foot = rows.find(({ part }) => part === 'foot')
  if (kind) pen.fillRect(0, 0, width, Math.round(kind.y + kind.size * 0.95))
  if (isAlert) {
    const edge = Math.max(3, Math.round(Math.min(width, height) * 0.015))
    for (const x of [0, width - edge]) pen.fillRect(x, 0, edge, height)
    for (const y of [0, height - edge]) pen.fillRect(0, y, width, edge)
    return
  }
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
