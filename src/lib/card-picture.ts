/** The picture on a card in a chat, 5:4 as WeChat shows it: what kind of thing it is, and its headline large enough to be read there. */
import Taro from '@tarojs/taro'
import { dress, type Pen } from './pen'
import { wrap } from './wrap'

const [width, height, edge] = [500, 400, 36]
const most = 4

/** Writes it; words that do not fit on four lines end in …. */
export const drawCard = (pen: Pen, kind: string, title: string): void => {
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#b92b18'
  pen.fillRect(0, 0, width, 84)
  dress(pen, 40, '#fff', true)
  pen.fillText(kind, edge, 22)
  dress(pen, 60, '#1b2530', true)
  const lines = wrap(title, width - 2 * edge, (part) => pen.measureText(part).width)
  const shown = lines.slice(0, most)
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]?.slice(0, -1)}…`
  for (const [i, line] of shown.entries()) pen.fillText(line, edge, 108 + i * 72)
}

/** The file WeChat takes as a card's `imageUrl`. Throws where it cannot draw. */
export const cardPicture = async (kind: string, title: string): Promise<string> => {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
  drawCard(canvas.getContext('2d') as unknown as Pen, kind, title)
  const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as never, ...size, fileType: 'png' })
  return tempFilePath
}
