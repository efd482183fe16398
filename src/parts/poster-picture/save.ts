/** The poster as a picture, handed to WeChat's own panel: to a group, to the album, to a printer. */
import Taro from '@tarojs/taro'
import type { Pen } from '@/lib/pen'
import type { PosterWords } from '../poster-words'
import { draw, lay, width } from './draw'

/** What became of it: a panel opened, a file came down, the person closed the panel or does not let pictures into the album, or it failed. */
export type Saved = 'shown' | 'saved' | 'closed' | 'refused' | 'failed'

/** The file's name where the web gives one. */
export type Save = (words: PosterWords) => Promise<Saved>

const pictureOf = async (words: PosterWords): Promise<string> => {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height: width })
  const pen = canvas.getContext('2d') as unknown as Pen
  const height = draw(pen, words, true)
  canvas.height = height
  lay(pen, height)
  draw(pen, words)
  const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as never, ...size, fileType: 'png' })
  return tempFilePath
}

export const savePoster: Save = async (words) => {
  try {
    await Taro.showShareImageMenu({ path: await pictureOf(words) })
    return 'shown'
  } catch (e) {
    const why = String((e as { errMsg?: string } | null)?.errMsg)
    if (why.includes('cancel')) return 'closed'
    return /auth|permission|denied/.test(why) ? 'refused' : 'failed'
  }
}
