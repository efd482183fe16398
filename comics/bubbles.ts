import type { ComicPanel } from '../types/entities/comic'
import { type Box, type Point, shared } from './pen'
import type { Script } from './script'
import { letters, linesHigh, type Stage } from './stage'

/** Words as they may be set in a bubble: the measure of a way to break them, and how badly it reads. */
interface Setting {
  wide: number
  high: number
  lines: string[]
  cost: number
}

/** A bubble in the scene's measure, with the tip of its tail. */
export interface Bubble extends Box {
  index: number
  lines: string[]
  tip: Point
  /** Said by somebody who cheats, through a phone. */
  false: boolean
}

/** From letters to the bubble's edge. */
export const inset = { x: 10, y: 7 } as const

/** Each way to break words once, that which reads best first. */
const settingsOf = (script: Script, words: string): Setting[] => {
  const seen = new Set<string>()
  return script.ways
    .flatMap((most) => {
      const lines = script.lines(words, most)
      const key = lines.join('\n')
      if (seen.has(key) || (lines.length > 5 && !script.upright)) return []
      seen.add(key)
      const [along, across] = [Math.max(...lines.map((one) => script.width(one))) * letters, linesHigh(lines.length)]
      const [wide, high] = script.upright ? [across, along] : [along, across]
      return [{ lines, wide, high, cost: script.torn(lines) + Math.abs(wide / high - (script.upright ? 1.2 : 2.2)) * 2.5 }]
    })
    .sort((one, other) => one.cost - other.cost)
}

const step = 7
/** How far from a mouth its bubble may be. */
const reach = 200
const grown = ({ x, y, wide, high }: Box, by: number): Box => ({ x: x - by, y: y - by, wide: wide + 2 * by, high: high + 2 * by })

/** Whether two come nearer to each other than so much. */
const near = (a: Box, b: Box, by: number) =>
  a.x - by < b.x + b.wide && b.x < a.x + a.wide + by && a.y - by < b.y + b.high && b.y < a.y + a.high + by

const distance = (box: Box, { x, y }: Point) =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.wide), Math.max(box.y - y, 0, y - box.y - box.high))

/** Whose mouth, or which phone, a bubble comes from. */
const speaker = (panel: ComicPanel, stage: Stage, by: number | 'phone'): Point => {
  if (by !== 'phone') return stage.people[by]?.mouth ?? { x: 0, y: 150 }
  if (stage.phone) return { x: stage.phone.x + stage.phone.wide / 2, y: stage.phone.y + 40 }
  const caller = stage.people[panel.people.findIndex(({ pose }) => pose === 'call')]
  return caller ? { x: caller.x - caller.faces * 30 * caller.scale, y: caller.mouth.y - 18 * caller.scale } : { x: 0, y: 150 }
}

interface Partial {
  cost: number
  boxes: (Box & { lines: string[] })[]
}

/** Read first is what stands higher, or as high and further left. */
const readAfter = (earlier: Box, later: Box) =>
  earlier.y + earlier.high * 0.6 <= later.y + later.high * 0.4 ||
  (earlier.x + earlier.wide / 2 < later.x + later.wide / 2 && earlier.y <= later.y + 14)

/** Where the tail ends: on the way to the mouth, outside of the head. */
const tipOf = (box: Box, mouth: Point, heads: Box[]): Point => {
  const from = {
    x: Math.min(Math.max(mouth.x, box.x + 14), box.x + box.wide - 14),
    y: Math.min(Math.max(mouth.y, box.y + 8), box.y + box.high - 8),
  }
  const inside = (p: Point) => heads.some((head) => p.x > head.x && p.x < head.x + head.wide && p.y > head.y && p.y < head.y + head.high)
  for (let part = 1; part > 0; part -= 0.04) {
    const tip = { x: from.x + (mouth.x - from.x) * part, y: from.y + (mouth.y - from.y) * part }
    if (!inside(tip) && distance(box, tip) < 38) return tip
  }
  return from
}

/** Bubbles of a picture: none over a face, a phone, another, or out of the picture; as near to who speaks as can be, read in order. */
export const placeBubbles = (panel: ComicPanel, stage: Stage, script: Script): Bubble[] => {
  const settings = panel.bubbles.map(({ words }) => settingsOf(script, words))
  // most pictures have room for one of the ways that read best
  const few = settings.map((ways) => ways.slice(0, 4))
  return placedAround(panel, stage, few, 9) ?? placedAround(panel, stage, settings, 9) ?? placedAround(panel, stage, settings, 2) ?? []
}

/** The same with so much room around each head. */
const placedAround = (panel: ComicPanel, stage: Stage, settings: Setting[][], room: number): Bubble[] | undefined => {
  const { seen, phone } = stage
  const faces = [...stage.people.map(({ head }) => grown(head, room)), ...(phone ? [grown(phone, 4)] : [])]
  const bodies = stage.people.map(({ body }) => body)
  let kept: Partial[] = [{ cost: 0, boxes: [] }]
  for (const [index, { by }] of panel.bubbles.entries()) {
    const mouth = speaker(panel, stage, by)
    // whose words they are not
    const others = stage.people.filter((_, i) => i !== by).map((one) => one.mouth)
    const next: Partial[] = []
    const places = (settings[index] ?? []).flatMap((setting) => {
      const [wide, high] = [setting.wide + 2 * inset.x, setting.high + 2 * inset.y]
      const found: (Box & { lines: string[]; cost: number })[] = []
      for (let y = seen.y + 6; y + high <= seen.y + seen.high - 6; y += step)
        for (let x = seen.x + 6; x + wide <= seen.x + seen.wide - 6; x += step) {
          const box = { x, y, wide, high, lines: setting.lines }
          if (distance(box, mouth) > reach || faces.some((face) => near(face, box, 0))) continue
          const covered = bodies.reduce((sum, body) => sum + shared(body, box), 0)
          const middle = Math.abs(x + wide / 2 - mouth.x) * 0.35
          const below = Math.max(0, y + high - mouth.y)
          const own = distance(box, mouth)
          const nearer = Math.max(0, ...others.map((other) => own - distance(box, other)))
          found.push({
            ...box,
            cost: Math.abs(own - 52 * (stage.people[0]?.scale ?? 1)) + nearer * 2 + middle + covered * 0.05 + below * 1.2 + setting.cost,
          })
        }
      return found
    })
    places.sort((a, b) => a.cost - b.cost)
    for (const partial of kept) {
      let taken = 0
      for (const { cost, ...box } of places) {
        if (partial.boxes.some((other) => near(other, box, 5))) continue
        const order = partial.boxes.filter((other) => !readAfter(other, box)).length * 500
        next.push({ cost: partial.cost + cost + order, boxes: [...partial.boxes, box] })
        taken += 1
        if (taken === 16) break
      }
    }
    if (next.length === 0) return
    kept = next.sort((a, b) => a.cost - b.cost).slice(0, 32)
  }
  const heads = [...stage.people.map(({ head }) => grown(head, 2)), ...(phone ? [phone] : [])]
  return (kept[0] as Partial).boxes.map((box, index) => {
    const by = panel.bubbles[index]?.by
    const mouth = speaker(panel, stage, by ?? 0)
    return {
      ...box,
      index,
      tip: tipOf(box, mouth, heads),
      false: by === 'phone' ? panel.phone?.honest !== true : panel.people[by ?? 0]?.who === 'swindler',
    }
  })
}
