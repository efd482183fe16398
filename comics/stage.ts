import type { ComicPanel, ComicPerson } from '../types/entities/comic'
import { cast } from './cast'
import { headOf } from './figure'
import type { Box, Point } from './pen'
import { phoneSize } from './phone'
import { chinese, type Script } from './script'

/** A picture's measure in pixels, or in whatever else. */
export interface Size {
  width: number
  height: number
}

/** What is always seen: 400 wide, 300 high; letters are 18. */
const safe = { wide: 400, high: 300 } as const
export const letters = 18
/** In a phone. */
export const phoneLetters = 16
/** From line to line, in letters. */
export const lineHigh = 1.32

export interface Placed {
  person: ComicPerson
  x: number
  y: number
  /** Against a grown man seen from afar. */
  scale: number
  /** 1 to the right, -1 to the left. */
  faces: 1 | -1
  /** The head with hair and hat. */
  head: Box
  /** Head to foot, for what would rather not be covered. */
  body: Box
  mouth: Point
}

/** Where everything in a picture stands. All in the scene's measure: x 0 in the middle, y 300 at the foot of what is always seen. */
export interface Stage {
  /** Pixels for one of the scene's measure. */
  scale: number
  /** What is seen of the scene. */
  seen: Box
  people: Placed[]
  phone?: Box
  /** The strip under the picture; for columns left of it. */
  caption?: Box & { lines: string[] }
}

const widths = { left: -1, middle: 0, right: 1 } as const
const small = new Set(['boy', 'girl', 'child'])

const facing = ({ at, turned }: ComicPerson): 1 | -1 => ((at === 'right') === (turned === true) ? 1 : -1)

/** The side where a large phone stands: where nobody is. */
const phoneSide = (panel: ComicPanel): -1 | 0 | 1 => {
  const taken = new Set(panel.people.map(({ at }) => at))
  return !taken.has('right') ? 1 : !taken.has('left') ? -1 : 0
}

/** The middle of each person, from left to right. */
const middles = (panel: ComicPanel, wide: number): number[] => {
  const spread = Math.min(wide / safe.wide, 1.3)
  const order = [...panel.people].sort((a, b) => widths[a.at] - widths[b.at])
  const n = order.length
  if (panel.phone) {
    const side = phoneSide(panel)
    const room = (safe.wide * spread - phoneSize.wide - 30) / (side === 0 ? 2 : 1)
    if (side === 0) return order.map((_, i) => (i === 0 ? -1 : 1) * (phoneSize.wide / 2 + room / 2))
    const middle = -side * (phoneSize.wide / 2 + 14)
    const gap = panel.near ? 116 : 104
    return order.map((_, i) => middle + (i - (n - 1) / 2) * gap * spread)
  }
  if (n === 1) return order.map(({ at }) => widths[at] * (panel.near ? 56 : 76) * spread)
  const gap = n === 2 ? (panel.near ? 176 : 168) : 124
  return order.map((_, i) => (i - (n - 1) / 2) * gap * spread)
}

/** Whoever holds somebody comes up to them. */
const closer = (people: Placed[]): void => {
  for (const one of people) {
    const { pose } = one.person
    if (pose !== 'hug' && pose !== 'comfort') continue
    const others = people.filter((other) => other !== one && (other.x - one.x) * one.faces > 0)
    const next = others.sort((a, b) => Math.abs(a.x - one.x) - Math.abs(b.x - one.x))[0]
    if (!next) continue
    const gap = (pose === 'hug' && small.has(next.person.who) ? 66 : 78) * one.scale
    const middle = (one.x + next.x) / 2
    one.x = middle - (one.faces * gap) / 2
    next.x = middle + (one.faces * gap) / 2
  }
}

const measured = (placed: Omit<Placed, 'head' | 'body' | 'mouth'>): Placed => ({ ...placed, ...boxesOf(placed) })

const hatted = { felt: 20, police: 18, fur: 10, cap: 10, visor: 10, scarf: 6, kerchief: 6, hood: 6 } as const

const boxesOf = ({ person, x, y, scale, faces }: Omit<Placed, 'head' | 'body' | 'mouth'>) => {
  const { tall, hat } = cast[person.who]
  const head = headOf(person)
  const size = tall * scale
  const [cx, cy, r] = [x + head.x * size * faces, y + head.y * size, head.r * size]
  const over = hat ? hatted[hat] * size : 3 * size
  const side = hat === 'felt' || hat === 'police' ? r * 1.3 : r
  return {
    head: { x: cx - side, y: cy - r - over, wide: side * 2, high: r * 2 + over },
    body: { x: x - 34 * size, y: cy - r, wide: 68 * size, high: y - cy + r },
    mouth: { x: cx + faces * r * 0.2, y: cy + r * 0.45 },
  }
}

const strip = (lines: number) => (lines === 0 ? 0 : (lines * lineHigh + 0.8) * letters)

/** How large a picture is drawn, and its strip: under it, or for columns left of it. */
const framed = ({ caption }: ComicPanel, { width, height }: Size, { upright, lines }: Script) => {
  const set = (along: number) => (caption ? lines(caption, (along - 40) / letters) : [])
  if (upright) {
    const guess = strip(set(safe.high).length)
    const scale = Math.min(width / (safe.wide + guess), height / safe.high)
    const columns = set(height / scale)
    const beside = strip(columns.length)
    return { scale, lines: columns, wide: width / scale - beside, high: height / scale, beside }
  }
  const scale = Math.min(width / safe.wide, height / (safe.high + strip(set(safe.wide).length)))
  const under = set(width / scale)
  return { scale, lines: under, wide: width / scale, high: height / scale - strip(under.length), beside: 0 }
}

/** Where people, phone and the strip of a picture are. */
export const stage = (panel: ComicPanel, size: Size, script: Script = chinese): Stage => {
  const { scale, lines, wide, high, beside } = framed(panel, size, script)
  // what is more than the safe height goes up for the most part
  const seen = { x: -wide / 2, y: -(high - safe.high) * 0.62, wide, high }
  const near = panel.near ? 1.55 : panel.phone || panel.people.length > 2 ? 1 : 1.09
  const xs = middles(panel, wide)
  const order = [...panel.people].sort((a, b) => widths[a.at] - widths[b.at])
  const bare = panel.people.map((person) => {
    const { tall } = cast[person.who]
    return {
      person,
      x: xs[order.indexOf(person)] ?? 0,
      y: panel.near ? 390 - (1 - tall) * 150 : 290,
      scale: near,
      faces: facing(person),
    }
  })
  const people = bare.map(measured)
  closer(people)
  const side = phoneSide(panel)
  return {
    scale,
    seen,
    people: people.map(measured),
    ...(panel.phone && {
      phone: { x: side * (Math.min(wide, safe.wide * 1.3) / 2 - phoneSize.wide / 2 - 20) - phoneSize.wide / 2, y: 84, ...phoneSize },
    }),
    ...(lines.length > 0 && {
      caption: beside
        ? { x: seen.x - beside, y: seen.y + 16, wide: beside, high: high - 32, lines }
        : { x: seen.x, y: seen.y + high, wide, high: strip(lines.length), lines },
    }),
  }
}

/** Lines as high as they are set. */
export const linesHigh = (lines: number): number => lines * lineHigh * letters
