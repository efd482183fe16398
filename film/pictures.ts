import { bubbleBoxes, panelSvg, type WordBox } from '../comics/panel'
import { chinese, type Script } from '../comics/script'
import type { ComicPanel } from '../types/entities/comic'
import type { Scene } from './film'
import { roomOf, type Size, type View } from './room'

/** A drawing as SVG and its place in a scene's picture: without what people say in it, and with. `columns`: the Mongolian words that are still to be written into it. */
export interface Drawing extends View {
  quiet: string
  spoken?: string
  columns?: { quiet: WordBox[]; spoken: WordBox[] }
}

/** A scene's picture for the room it has in the film. */
export const scenePicture = (
  scene: Scene,
  film: Size,
  script: Script = chinese,
): (Size & { drawings: Drawing[]; still?: true }) | undefined => {
  const { panel, inMongolian, mongolianFirst } = scene
  if (!panel && !inMongolian) return undefined
  const { width, height } = roomOf(scene, film)
  const whole = { x: 0, y: 0, width, height }
  if (panel && scene.kind === 'poster') {
    // nothing is told before it begins
    const { phone: _phone, caption: _caption, ...people } = panel
    return { width, height, drawings: [{ ...whole, quiet: panelSvg({ ...people, bubbles: [] }, { width, height, bubbles: false }) }] }
  }
  if (!inMongolian) {
    const { caption: _under, ...rest } = panel as ComicPanel
    return { width, height, drawings: [inHan(rest, whole)] }
  }
  if (!panel) return { width, height, drawings: [inColumns(inMongolian, whole, script)], still: true }
  const [first, second] = halves(whole)
  const [han, columns] = mongolianFirst ? [second, first] : [first, second]
  return { width, height, drawings: [inHan(panel, han), inColumns(inMongolian, columns, script)], still: true }
}

const inHan = (panel: ComicPanel, view: View): Drawing => {
  const { width, height } = view
  const drawn = (bubbles: boolean) => panelSvg(panel, { width, height, bubbles })
  return { ...view, quiet: drawn(false), ...(panel.bubbles.length > 0 && { spoken: drawn(true) }) }
}

/** A picture made of SVG has no Mongolian letters: its words are written afterwards. */
const inColumns = (panel: ComicPanel, view: View, script: Script): Drawing => {
  const { width, height } = view
  const drawn = (bubbles: boolean) => panelSvg(panel, { width, height, bubbles, script, wordless: true })
  const spoken = bubbleBoxes(panel, { width, height }, script)
  const columns = { quiet: spoken.filter(({ of }) => of !== 'bubble'), spoken }
  return { ...view, quiet: drawn(false), ...(panel.bubbles.length > 0 && { spoken: drawn(true) }), columns }
}

/** One above the other, or side by side, with a stripe between. */
const halves = ({ width, height }: Size): [View, View] => {
  const gap = 10
  const isTall = height > width
  const part = Math.floor(((isTall ? height : width) - gap) / 2)
  const of = (at: number): View => (isTall ? { x: 0, y: at, width, height: part } : { x: at, y: 0, width: part, height })
  return [of(0), of(part + gap)]
}
