/** A drawing as a picture, handed to WeChat's own panel: to a group, to the album, to a printer. */
import Taro from '@tarojs/taro'
import { type FullPen, lay, width as posterWidth } from './draw'

/** What became of it: a panel opened, a file came down, the person closed the panel or does not let pictures into the album, or it failed. */
export type Saved = 'shown' | 'saved' | 'closed' | 'refused' | 'failed'

export interface Painting {
  /** The file's, where the web gives one, without its ending. */
  name: string
  /** In dots, where it is another than a poster's. */
  width?: number
  /** What it is drawn with: pictures that cannot be opened are left out. */
  sources: Readonly<Record<string, string | undefined>>
  /** A font that must be there first. */
  letters?: { font: string; text: string } | undefined
  /** Draws it and gives its height; with `dry` it only measures, as a canvas must have its size before the first stroke. */
  paint: (pen: FullPen, dry: boolean, pictures: Readonly<Record<string, CanvasImageSource>>) => number
}
export type Save = (painting: Painting) => Promise<Saved>

/** A picture that cannot be opened is left out. */
const loaded = (canvas: Taro.OffscreenCanvas, src: string): Promise<CanvasImageSource | undefined> =>
  new Promise((resolve) => {
    if (!canvas.createImage) return resolve(undefined)
    const image = canvas.createImage()
    image.onload = () => resolve(image as unknown as CanvasImageSource)
    image.onerror = () => resolve(undefined)
    image.src = src
  })

const pictureOf = async ({ width = posterWidth, sources, paint }: Painting): Promise<string> => {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height: width })
  const pen = canvas.getContext('2d') as unknown as FullPen
  const found = await Promise.all(
    Object.entries(sources).map(async ([name, src]) => [name, src ? await loaded(canvas, src) : undefined] as const),
  )
  const pictures = Object.fromEntries(found.flatMap(([name, one]) => (one ? [[name, one]] : [])))
  const height = paint(pen, true, pictures)
  canvas.height = height
  lay(pen, width, height)
  paint(pen, false, pictures)
  const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as never, ...size, fileType: 'png' })
  return tempFilePath
}

export const savePicture: Save = async (painting) => {
  try {
    await Taro.showShareImageMenu({ path: await pictureOf(painting) })
    return 'shown'
  } catch (e) {
    const why = String((e as { errMsg?: string } | null)?.errMsg)
    if (why.includes('cancel')) return 'closed'
    return /auth|permission|denied/.test(why) ? 'refused' : 'failed'
  }
}
