import { writeStanding } from './columns'
import type { Film, TimedScene } from './film'
import { fitted, leading } from './lines'
import { type FilmPen, take } from './pen'
import { atLeft, frameOf, roomOf, type Size, type View } from './room'
import { sceneAt } from './timeline'

/** A picture behind a scene; the sizes say how it is cut. `spoken`: the same with its bubbles, which come in. */
export interface Picture extends Size {
  image: CanvasImageSource
  spoken?: CanvasImageSource
  /** Words stand at its edge: it is seen whole from the first. */
  still?: true
}

const tones = { danger: '#b92b18', act: '#12579b', right: '#2c7148' } as const
const [ink, paper] = ['#1b2530', '#fff']

/** Draws what the film shows at a second: the same second draws the same dots. `pictures`: of each scene, in order. */
export const drawFilm = (
  pen: FilmPen,
  { colour }: Pick<Film, 'colour'>,
  scenes: readonly TimedScene[],
  second: number,
  size: Size,
  pictures: readonly (Picture | undefined)[] = [],
): void => {
  const now = sceneAt(scenes, second)
  if (!now) return
  const { scene, nth, part } = now
  const picture = pictures[nth]
  if (scene.kind === 'poster') poster(pen, scene, tones[colour], size, picture)
  else if (scene.kind === 'end') end(pen, scene, tones[colour], size)
  else told(pen, scene, tones[colour], { size, part, since: second - scene.from, picture })
}

const fill = (pen: FilmPen, colour: string, x: number, y: number, width: number, height: number) => {
  pen.fillStyle = colour
  pen.fillRect(x, y, width, height)
}

/** From 0 to 1 within `seconds`, soft at its end. */
const eased = (since: number, seconds = 0.5) => 1 - (1 - Math.min(1, since / seconds)) ** 3

/** Lines below each other from `top`, each in the middle. */
const write = (pen: FilmPen, lines: readonly string[], size: number, colour: string, middle: number, top: number, bold = true) => {
  take(pen, size, colour, bold)
  for (const [i, line] of lines.entries()) pen.fillText(line, middle - pen.measureText(line).width / 2, top + i * size * leading)
}

const poster = (pen: FilmPen, scene: TimedScene, tone: string, size: Size, picture: Picture | undefined) => {
  fill(pen, tone, 0, 0, size.width, size.height)
  const view = roomOf(scene, size)
  if (picture) pen.drawImage(picture.image, view.x, view.y, view.width, view.height)
  // what the picture leaves
  const whole = view.x > 0 ? { width: view.x, height: size.height } : { width: size.width, height: view.y }
  const { words, mongolian } = scene
  const short = Math.min(size.width, size.height)
  const columns = !mongolian ? 0 : words.length === 0 ? whole.width : Math.round(whole.width * 0.36)
  if (mongolian) {
    const box = inner({ x: atLeft(scene) ? 0 : whole.width - columns, y: 0, width: columns, height: whole.height }, short * 0.05)
    writeStanding(pen, mongolian, box, { colour: paper, most: short * 0.15 })
  }
  if (words.length === 0) return
  const room = { x: atLeft(scene) ? columns : 0, width: whole.width - columns, height: whole.height }
  const [edge, middle] = [Math.round(room.width * 0.07), room.x + room.width / 2]
  write(pen, ['防骗短片'], Math.round(short * 0.055), paper, middle, size.height * 0.08)
  const box = { width: room.width - 2 * edge, height: room.height - size.height * 0.22 }
  const { size: letters, lines } = fitted(words, box, { most: Math.round(short * 0.17), least: 40 })
  write(pen, lines, letters, paper, middle, size.height * 0.17 + (box.height - lines.length * letters * leading) / 2)
}

const inner = ({ x, y, width, height }: View, edge: number): View => ({
  ...{ x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge },
})

const end = (pen: FilmPen, { words, small = [] }: TimedScene, tone: string, { width, height }: Size) => {
  fill(pen, paper, 0, 0, width, height)
  fill(pen, tone, 0, 0, width, Math.round(height * 0.03))
  const edge = Math.round(width * 0.06)
  const box = { width: width - 2 * edge, height: height * 0.62 }
  const { size, lines } = fitted(words, box, { most: Math.round(Math.min(width, height) * 0.13), least: 36 })
  write(pen, lines, size, tone, width / 2, height * 0.08 + (box.height - lines.length * size * leading) / 2)
  const foot = fitted(small, { width: box.width, height: height * 0.22 }, { most: Math.round(Math.min(width, height) * 0.055), least: 28 })
  fill(pen, tone, edge, height * 0.74, box.width, 3)
  write(pen, foot.lines, foot.size, ink, width / 2, height * 0.78, false)
}

interface Told {
  size: Size
  part: number
  since: number
  picture: Picture | undefined
}

const told = (pen: FilmPen, scene: TimedScene, tone: string, { size, part, since, picture }: Told) => {
  const view = roomOf(scene, size)
  if (!picture || picture.still) fill(pen, tone, 0, 0, size.width, size.height)
  if (picture) through(pen, picture, view, scene.goesOn ? 1 : part, scene.goesOn ? Number.POSITIVE_INFINITY : since)
  const shown = eased(since)
  standing(pen, scene, tone, size, shown)
  if (scene.words.length > 0) caption(pen, scene.words, tone, { size, top: view.height, shown })
}

const stripeOf = ({ height }: Size) => Math.round(height * 0.012)

/** Mongolian columns beside the picture, or under it. */
const standing = (pen: FilmPen, scene: TimedScene, tone: string, size: Size, shown: number) => {
  const { width, height } = size
  if (!scene.mongolian) return
  const { beside, under } = frameOf(scene, size)
  const [stripe, short] = [stripeOf(size), Math.min(width, height)]
  const at =
    beside === 0
      ? { x: 0, y: under, width, height: height - under }
      : { x: atLeft(scene) ? 0 : width - beside, y: 0, width: beside, height: under }
  fill(pen, paper, at.x, at.y, at.width, at.height)
  if (beside === 0) fill(pen, tone, 0, at.y, width, stripe)
  else fill(pen, tone, at.x > 0 ? at.x : at.x + at.width - stripe, at.y, stripe, at.height)
  pen.globalAlpha = shown
  writeStanding(pen, scene.mongolian, inner(at, short * 0.045), { colour: ink, most: short * 0.1 })
  pen.globalAlpha = 1
}

const caption = (
  pen: FilmPen,
  words: readonly string[],
  tone: string,
  { size, top, shown }: { size: Size; top: number; shown: number },
) => {
  const { width, height } = size
  const edge = Math.round(width * 0.05)
  fill(pen, paper, 0, top, width, height - top)
  fill(pen, tone, 0, top, width, stripeOf(size))
  const box = { width: width - 2 * edge, height: (height - top) * 0.8 }
  const { size: letters, lines } = fitted(words, box, { most: Math.round(Math.min(width, height) * 0.115), least: 36 })
  const room = height - top - lines.length * letters * leading
  pen.globalAlpha = shown
  write(pen, lines, letters, ink, width / 2, top + room / 2 + (1 - shown) * letters * 0.4)
  pen.globalAlpha = 1
}

/** Seconds until bubbles come in. */
const quiet = 0.9

/** A picture seen from near, then as a whole; who speaks in it is seen first, then what they say. */
const through = (pen: FilmPen, { image, spoken, still, ...own }: Picture, view: View, part: number, since: number) => {
  // whole when somebody speaks: no bubble is cut
  const near = still ? 1 : 1 + 0.1 * (1 - eased(since, 1.2)) + 0.02 * (1 - part)
  const scale = Math.max(view.width / own.width, view.height / own.height) * near
  const [width, height] = [own.width * scale, own.height * scale]
  const at = [view.x + (view.width - width) / 2, view.y + (view.height - height) / 2, width, height] as const
  pen.save()
  pen.beginPath()
  pen.rect(view.x, view.y, view.width, view.height)
  pen.clip()
  pen.drawImage(image, ...at)
  if (spoken && since > quiet) {
    pen.globalAlpha = eased(since - quiet)
    pen.drawImage(spoken, ...at)
    pen.globalAlpha = 1
  }
  pen.restore()
}
