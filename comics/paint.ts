/** Paints the drawings of this folder onto a canvas, for a phone whose canvas reads no SVG. Knows of SVG what they use and nothing else; `test/e2e/comic.test.ts` compares it with a browser's own picture. */

/** What is used of a canvas's 2D context: WeChat's and a browser's have all of it. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'scale'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'bezierCurveTo'
  | 'closePath'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'setLineDash'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillText'
>

type Attributes = Record<string, string>

/** What a group hands down. */
const handedDown = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap', 'text-anchor', 'font-family'] as const

interface Tag {
  name: string
  attributes: Attributes
  closes: boolean
  alone: boolean
  /** What stands after it, before the next. */
  text: string
}

const attributesOf = (text: string): Attributes => {
  const found: Attributes = {}
  for (let at = 0; ; ) {
    const is = text.indexOf('="', at)
    if (is < 0) return found
    const end = text.indexOf('"', is + 2)
    found[text.slice(at, is).trim()] = text.slice(is + 2, end)
    at = end + 1
  }
}

const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

function* tagsOf(svg: string): Generator<Tag> {
  for (let at = svg.indexOf('<'); at >= 0; ) {
    const end = svg.indexOf('>', at)
    const next = svg.indexOf('<', end)
    const closes = svg[at + 1] === '/'
    const alone = svg[end - 1] === '/'
    const inside = svg.slice(at + (closes ? 2 : 1), alone ? end - 1 : end)
    const name = inside.split(' ', 1)[0] ?? ''
    yield {
      name,
      closes,
      alone,
      attributes: attributesOf(inside.slice(name.length)),
      text: plain(svg.slice(end + 1, next < 0 ? end + 1 : next)),
    }
    at = next
  }
}

const numbersIn = (text: string) => (text.match(/-?\d{1,20}(?:\.\d{1,20})?|-?\.\d{1,20}/g) ?? []).map(Number)

const turn = (brush: Brush, transform = '') => {
  for (const [, how, text = ''] of transform.matchAll(/(translate|scale|rotate)\(([^)]{1,60})\)/g)) {
    const [a = 0, b, c = 0] = numbersIn(text)
    if (how === 'translate') brush.translate(a, b ?? 0)
    else if (how === 'scale') brush.scale(a, b ?? a)
    else {
      brush.translate(b ?? 0, c)
      brush.rotate((a * Math.PI) / 180)
      brush.translate(-(b ?? 0), -c)
    }
  }
}

/** How many numbers a command takes. */
const takes: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, Q: 4, T: 2, C: 6, Z: 0 }

const trace = (brush: Brush, d: string) => {
  const parts = d.match(/[a-zA-Z]|-?\d{1,20}(?:\.\d{1,20})?|-?\.\d{1,20}/g) ?? []
  let [x, y, fromX, fromY] = [0, 0, 0, 0]
  let bend: [number, number] | undefined
  let command = 'M'
  for (let i = 0; i < parts.length; ) {
    const part = parts[i] as string
    if (/[a-zA-Z]/.test(part)) {
      command = part
      i += 1
    }
    const kind = command.toUpperCase()
    const many = takes[kind]
    if (many === undefined) throw new Error(`the painter knows no ${command}`)
    const given = parts.slice(i, i + many).map(Number)
    i += many
    const [dx, dy] = command === kind ? [0, 0] : [x, y]
    const at = given.map((one, nth) => one + (kind === 'V' ? dy : nth % 2 === 0 ? dx : dy))
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = at
    const before = bend
    bend = undefined
    if (kind === 'Z') {
      brush.closePath()
      ;[x, y] = [fromX, fromY]
    } else if (kind === 'M') {
      brush.moveTo(a, b)
      ;[x, y, fromX, fromY] = [a, b, a, b]
      // pairs after it are lines
      command = command === 'M' ? 'L' : 'l'
    } else if (kind === 'L' || kind === 'H' || kind === 'V') {
      ;[x, y] = kind === 'L' ? [a, b] : kind === 'H' ? [a, y] : [x, a]
      brush.lineTo(x, y)
    } else if (kind === 'C') {
      brush.bezierCurveTo(a, b, c, e, f, g)
      ;[x, y] = [f, g]
    } else {
      bend = kind === 'Q' ? [a, b] : before ? [2 * x - before[0], 2 * y - before[1]] : [x, y]
      ;[x, y] = kind === 'Q' ? [c, e] : [a, b]
      brush.quadraticCurveTo(bend[0], bend[1], x, y)
    }
  }
}

/** A quarter of a circle as a curve. */
const round = 0.5523

const ellipse = (brush: Brush, x: number, y: number, rx: number, ry: number) => {
  const [kx, ky] = [rx * round, ry * round]
  brush.moveTo(x + rx, y)
  brush.bezierCurveTo(x + rx, y + ky, x + kx, y + ry, x, y + ry)
  brush.bezierCurveTo(x - kx, y + ry, x - rx, y + ky, x - rx, y)
  brush.bezierCurveTo(x - rx, y - ky, x - kx, y - ry, x, y - ry)
  brush.bezierCurveTo(x + kx, y - ry, x + rx, y - ky, x + rx, y)
  brush.closePath()
}

const box = (brush: Brush, x: number, y: number, wide: number, high: number, corner: number) => {
  const r = Math.min(corner, wide / 2, high / 2)
  const k = r * (1 - round)
  const [right, foot] = [x + wide, y + high]
  brush.moveTo(x + r, y)
  brush.lineTo(right - r, y)
  brush.bezierCurveTo(right - k, y, right, y + k, right, y + r)
  brush.lineTo(right, foot - r)
  brush.bezierCurveTo(right, foot - k, right - k, foot, right - r, foot)
  brush.lineTo(x + r, foot)
  brush.bezierCurveTo(x + k, foot, x, foot - k, x, foot - r)
  brush.lineTo(x, y + r)
  brush.bezierCurveTo(x, y + k, x + k, y, x + r, y)
  brush.closePath()
}

const shapes: Record<string, (brush: Brush, of: (name: string) => number, attributes: Attributes) => void> = {
  path: (brush, _of, { d = '' }) => trace(brush, d),
  rect: (brush, of) => box(brush, of('x'), of('y'), of('width'), of('height'), of('rx')),
  circle: (brush, of) => ellipse(brush, of('cx'), of('cy'), of('r'), of('r')),
  ellipse: (brush, of) => ellipse(brush, of('cx'), of('cy'), of('rx'), of('ry')),
}

const numberOf = (attributes: Attributes) => (name: string) => Number(attributes[name] ?? 0)

const paintShape = (brush: Brush, name: string, own: Attributes, style: Attributes) => {
  const { fill = '#000', stroke = 'none', opacity = '1' } = style
  brush.globalAlpha = Number(opacity)
  brush.beginPath()
  shapes[name]?.(brush, numberOf(own), own)
  if (fill !== 'none' && own['fill-opacity'] !== '0') {
    brush.fillStyle = fill
    brush.fill()
  }
  if (stroke !== 'none') {
    brush.strokeStyle = stroke
    brush.lineWidth = Number(style['stroke-width'] ?? 1)
    brush.lineJoin = (style['stroke-linejoin'] ?? 'miter') as CanvasLineJoin
    brush.lineCap = (style['stroke-linecap'] ?? 'butt') as CanvasLineCap
    brush.setLineDash(numbersIn(own['stroke-dasharray'] ?? ''))
    brush.stroke()
  }
  brush.globalAlpha = 1
}

const write = (brush: Brush, text: string, own: Attributes, style: Attributes) => {
  const of = numberOf(own)
  brush.save()
  turn(brush, own.transform)
  brush.font = `${own['font-weight'] === 'bold' ? '700 ' : ''}${of('font-size')}px ${style['font-family'] ?? 'sans-serif'}`
  brush.fillStyle = style.fill ?? '#000'
  brush.textAlign = (own['text-anchor'] ?? style['text-anchor']) === 'middle' ? 'center' : 'left'
  brush.textBaseline = 'alphabetic'
  brush.fillText(text, of('x'), of('y'))
  brush.restore()
}

/** Paints a drawing with its upper left corner where the brush is. */
export const paint = (brush: Brush, svg: string): void => {
  const styles: Attributes[] = [{}]
  const clips = new Map<string, Attributes>()
  let cutting: string | undefined
  for (const { name, attributes, closes, alone, text } of tagsOf(svg)) {
    const style = styles.at(-1) as Attributes
    if (name === 'clipPath') cutting = closes ? undefined : attributes.id
    else if (cutting !== undefined) clips.set(`url(#${cutting})`, attributes)
    else if (name === 'svg' || name === 'g') {
      if (closes) {
        styles.pop()
        brush.restore()
      } else {
        styles.push({ ...style, ...Object.fromEntries(handedDown.flatMap((key) => (attributes[key] ? [[key, attributes[key]]] : []))) })
        brush.save()
        turn(brush, attributes.transform)
        const clip = clips.get(attributes['clip-path'] ?? '')
        if (clip) {
          brush.beginPath()
          shapes.rect?.(brush, numberOf(clip), clip)
          brush.clip()
        }
        if (alone) {
          styles.pop()
          brush.restore()
        }
      }
    } else if (name === 'text' && !closes) write(brush, text, attributes, style)
    else if (name in shapes) paintShape(brush, name, attributes, { ...style, ...attributes })
  }
}
