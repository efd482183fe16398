import { escaped } from '../papers/word/xml'
import type { ComicPanel } from '../types/entities/comic'
import { type Bubble, inset, placeBubbles } from './bubbles'
import { cast } from './cast'
import { figure } from './figure'
import { faint, ground, ink, paper, red } from './palette'
import { type Box, bare, group, line, n, type Point, path, rect } from './pen'
import { phonePicture, phoneWords, shownAs } from './phone'
import { bowl } from './scene-parts'
import { scenes } from './scenes'
import { chinese, type Script } from './script'
import { letters, lineHigh, type Placed, phoneLetters, type Size, type Stage, stage } from './stage'

/** Words of a picture and where they are set, in the picture's own pixels. */
export interface WordBox extends Box {
  of: 'bubble' | 'phone' | 'from' | 'caption' | 'title'
  /** Which bubble. */
  index: number
  words: string
  lines: string[]
  /** How large letters are. */
  letters: number
  /** Columns from left to right, and not lines. */
  upright: boolean
}

/** Whoever stands behind the counter. */
const behindCounter: Partial<Record<ComicPanel['scene'], string>> = { bank: 'clerk', shop: 'shopkeeper' }

const outlined = `stroke="${ink}" stroke-width="2.600" stroke-linejoin="round" stroke-linecap="round"`

const put = ({ x, y, scale, faces, person }: Placed, parts: string) => {
  const size = scale * cast[person.who].tall
  return group(`translate(${n(x)} ${n(y)}) scale(${Math.round(size * faces * 1000) / 1000} ${Math.round(size * 1000) / 1000})`, parts)
}

const shadowOf = ({ x, y, scale, person }: Placed) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(36 * scale * cast[person.who].tall)}" ry="6" fill="${ink}" opacity=".14"/>`

const table = (sitting: Placed[]) => {
  const first = sitting[0]
  if (!first) return ''
  const { scale } = first
  const [from, to] = [Math.min(...sitting.map(({ x }) => x)) - 62 * scale, Math.max(...sitting.map(({ x }) => x)) + 62 * scale]
  const top = Math.max(...sitting.map((one) => one.y - 30 * one.scale * cast[one.person.who].tall))
  return group(
    '',
    rect(from + 6, top, to - from - 12, 300, '#b58a58') +
      rect(from, top - 6 * scale, to - from, 13 * scale, ground.wood, 4) +
      group(`translate(${n((from + to) / 2)} ${n(top - 6 * scale)}) scale(${scale})`, bowl(0, 0)),
    outlined,
  )
}

const holding = (one: Placed) => one.person.pose === 'hug' || one.person.pose === 'comfort'

/** People in the order in which they are drawn: bodies, a table, arms around others last. */
const peopleOf = (people: Placed[]): string => {
  const drawn = people.map((one) => ({ one, ...figure(one.person) }))
  const sitting = drawn.filter(({ one }) => one.person.pose === 'sit')
  const rest = drawn.filter(({ one }) => one.person.pose !== 'sit')
  const holders = rest.filter(({ one }) => holding(one))
  const free = rest.filter(({ one }) => !holding(one))
  return (
    people.map(shadowOf).join('') +
    sitting.map(({ one, body }) => put(one, body)).join('') +
    table(sitting.map(({ one }) => one)) +
    sitting.map(({ one, arms }) => put(one, arms)).join('') +
    holders.map(({ one, body }) => put(one, body)).join('') +
    free.map(({ one, body, arms }) => put(one, body + arms)).join('') +
    holders.map(({ one, arms }) => put(one, arms)).join('')
  )
}

const balloon = (bubble: Bubble): string => {
  const { x, y, wide, high, tip } = bubble
  const edge = bubble.false ? red : ink
  const fill = bubble.false ? '#fff3ee' : paper
  const middle = { x: x + wide / 2, y: y + high / 2 }
  // the tail leaves the side that looks to the speaker
  const side = tip.y > y + high ? 'below' : tip.y < y ? 'above' : tip.x < x ? 'left' : tip.x > x + wide ? 'right' : undefined
  const along = side === 'below' || side === 'above'
  const root = {
    x: along ? Math.min(Math.max(tip.x + (middle.x - tip.x) * 0.2, x + 18), x + wide - 18) : side === 'left' ? x : x + wide,
    y: along ? (side === 'below' ? y + high : y) : Math.min(Math.max(tip.y, y + 12), y + high - 12),
  }
  const [dx, dy] = along ? [8, 0] : [0, 7]
  const into = { x: side === 'left' ? 4 : side === 'right' ? -4 : 0, y: side === 'above' ? 4 : side === 'below' ? -4 : 0 }
  const [a, b] = [
    [root.x - dx, root.y - dy],
    [root.x + dx, root.y + dy],
  ] as const
  const tail = side
    ? path(
        `M${n(a[0] + into.x)} ${n(a[1] + into.y)}L${n(a[0])} ${n(a[1])}L${n(tip.x)} ${n(tip.y)}L${n(b[0])} ${n(b[1])}L${n(b[0] + into.x)} ${n(b[1] + into.y)}z`,
        fill,
        bare,
      ) + line(`M${n(a[0])} ${n(a[1])}L${n(tip.x)} ${n(tip.y)}L${n(b[0])} ${n(b[1])}`, edge, 2.4, 'stroke-linejoin="round"')
    : ''
  return (
    (bubble.false
      ? path(jagged(bubble), fill, `stroke="${edge}" stroke-width="2.400" stroke-linejoin="round"`)
      : rect(x, y, wide, high, fill, Math.min(15, high / 2), `stroke="${edge}" stroke-width="2.400"`)) + tail
  )
}

/** The edge of what a false voice says: in teeth. */
const jagged = ({ x, y, wide, high }: Box): string => {
  const teeth = (from: number, to: number) => Math.max(3, Math.round(Math.abs(to - from) / 12))
  const side = (ax: number, ay: number, bx: number, by: number) => {
    const count = teeth(ax + ay, bx + by)
    const [ox, oy] = [(by - ay) / Math.hypot(bx - ax, by - ay), (ax - bx) / Math.hypot(bx - ax, by - ay)]
    return Array.from({ length: count }, (_, i) => {
      const [one, two] = [i / count, (i + 0.5) / count]
      return `${n(ax + (bx - ax) * one)} ${n(ay + (by - ay) * one)}L${n(ax + (bx - ax) * two + ox * 4)} ${n(ay + (by - ay) * two + oy * 4)}`
    }).join('L')
  }
  const [l, r, t, b] = [x + 2, x + wide - 2, y + 2, y + high - 2]
  return `M${side(l, t, r, t)}L${side(r, t, r, b)}L${side(r, b, l, b)}L${side(l, b, l, t)}z`
}

/** The upper left corner of picture and strip. */
const corner = ({ seen, caption }: Stage) => ({ x: Math.min(seen.x, caption?.x ?? seen.x), y: seen.y })

/** Whoever it comes from stands in one line: a long name in smaller letters, so that it stays in the phone. */
const fromLetters = (from: string, { wide, high }: Box, script: Script): number =>
  script.upright ? Math.min(phoneLetters, high / script.width(from)) : Math.min(letters, wide / script.width(from))

const wordBoxes = (panel: ComicPanel, at: Stage, bubbles: Bubble[], script: Script): WordBox[] => {
  const { scale, phone, caption } = at
  const from = corner(at)
  const box = (of: WordBox['of'], index: number, words: string, lines: string[], { x, y, wide, high }: Box, size = letters): WordBox => ({
    ...{ of, index, words, lines, letters: size * scale, upright: script.upright },
    ...{ x: (x - from.x) * scale, y: (y - from.y) * scale, wide: wide * scale, high: high * scale },
  })
  const inPhone = panel.phone && phone && phoneWords(panel.phone, script.upright)
  const moved = (one: Box) => ({ ...one, x: one.x + (phone?.x ?? 0), y: one.y + (phone?.y ?? 0) })
  return [
    ...bubbles.map((one) =>
      box('bubble', one.index, panel.bubbles[one.index]?.words ?? '', one.lines, {
        ...{ x: one.x + inset.x, y: one.y + inset.y, wide: one.wide - 2 * inset.x, high: one.high - 2 * inset.y },
      }),
    ),
    ...(panel.phone && inPhone
      ? [
          box('from', 0, panel.phone.from, [panel.phone.from], moved(inPhone.from), fromLetters(panel.phone.from, inPhone.from, script)),
          box(
            'phone',
            0,
            panel.phone.words,
            // a mark may hang over, and words keep off the edge
            script.lines(panel.phone.words, script.upright ? inPhone.words.high / phoneLetters : inPhone.words.wide / phoneLetters - 0.4),
            moved(inPhone.words),
            phoneLetters,
          ),
        ]
      : []),
    ...(panel.caption && caption ? [box('caption', 0, panel.caption, caption.lines, caption)] : []),
  ]
}

/** Where a picture's words are set, for whoever writes them there: as Chinese, or in another script. */
export const bubbleBoxes = (panel: ComicPanel, size: Size, script: Script = chinese): WordBox[] => {
  const at = stage(panel, size, script)
  return wordBoxes(panel, at, placeBubbles(panel, at, script), script)
}

/** A mark at the end of a line is half empty: the line is centred without it. */
const hang = (line: string) => (/[，。；：、]$/.test(line) ? 0.2 : 0)

/** Where each column of words begins, and how large its letters are. Fonts draw Mongolian lying: turned by a quarter, it stands. */
export const columnsOf = ({ x, y, wide, lines, letters: size, of }: WordBox): (Point & { words: string; size: number })[] => {
  const step = lineHigh * size
  const left = x + (wide - lines.length * step) / 2
  return lines.map((words, i) => ({ words, size, x: left + i * step + step / 2 - size * 0.3, y: y + (of === 'from' ? 0 : size * 0.1) }))
}

/** The words of a box as SVG. */
export const written = (box: WordBox): string => {
  const { x, y, wide, high, lines, letters: size, of, upright } = box
  const step = lineHigh * size
  if (upright)
    return columnsOf(box)
      .map(
        (at) =>
          `<text transform="translate(${n(at.x)} ${n(at.y)}) rotate(90)" font-size="${n(size)}" text-anchor="start">${escaped(at.words)}</text>`,
      )
      .join('')
  const top = y + (high - lines.length * step) / 2
  const bold = of === 'from' || of === 'title' ? ' font-weight="bold"' : ''
  return lines
    .map(
      (words, i) =>
        `<text x="${n(x + wide / 2 + hang(words) * size)}" y="${n(top + i * step + step / 2 + size * 0.36)}" font-size="${n(size)}"${bold}>${escaped(words)}</text>`,
    )
    .join('')
}

export interface PanelOptions extends Size {
  /** Draw the bubbles; without them the picture alone, as a film moves it. */
  bubbles: boolean
  /** Leave the words out of bubbles, phone and strip: somebody else writes them. */
  wordless?: boolean
  script?: Script
}

/** One picture as SVG: what stands behind, people, phone, bubbles, and under it its caption. */
export const panelSvg = (
  panel: ComicPanel,
  { width, height, bubbles: withBubbles, wordless = false, script = chinese }: PanelOptions,
): string => {
  const at = stage(panel, { width, height }, script)
  const { scale, seen, people, phone, caption } = at
  const scene = scenes[panel.scene]()
  const bubbles = withBubbles ? placeBubbles(panel, at, script) : []
  const behind = people.filter(({ person }) => behindCounter[panel.scene] === person.who)
  const before = people.filter((one) => !behind.includes(one))
  const zoom = panel.near ? 'translate(0 -64) scale(1.3)' : ''
  const scenery = (parts: string) => group(zoom, parts, `stroke="${faint}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"`)
  const picture =
    scenery(scene.back) +
    peopleOf(behind) +
    (scene.front && !panel.near ? scenery(scene.front) : '') +
    peopleOf(before) +
    (phone && panel.phone
      ? group(
          `translate(${n(phone.x)} ${n(phone.y)})`,
          phonePicture(shownAs(panel.phone, script.upright), cast[panel.people[0]?.who ?? 'mother'].skin),
        )
      : '') +
    bubbles.map(balloon).join('')
  const from = corner(at)
  const frame = { x: (seen.x - from.x) * scale, wide: seen.wide * scale, high: seen.high * scale }
  // pictures of one page share their ids
  const id = `seen-${n(frame.x)}-${n(frame.wide)}-${n(frame.high)}`
  const edge = frame.x > 0 ? `M${n(frame.x)} 0V${n(height)}` : `M0 ${n(frame.high)}H${n(width)}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}">` +
    `<clipPath id="${id}">${rect(frame.x, 0, frame.wide, frame.high, ink)}</clipPath>` +
    rect(0, 0, width, height, paper) +
    group('', group(`scale(${Math.round(scale * 1e4) / 1e4}) translate(${n(-from.x)} ${n(-from.y)})`, picture), `clip-path="url(#${id})"`) +
    (caption ? line(edge, ink, 2.4 * scale) : '') +
    (wordless
      ? ''
      : group(
          '',
          wordBoxes(panel, at, bubbles, script).map(written).join(''),
          `text-anchor="middle" font-family="${script.font}" fill="${ink}"`,
        )) +
    '</svg>'
  )
}
