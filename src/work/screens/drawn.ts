/** A picture of a screen, drawn on WeChat's canvas. */
import Taro from '@tarojs/taro'
import { drawFrame, type Pen } from '../../../signage/draw'
import type { Piece, Size } from '../../../signage/piece'
import { sharpEnough } from './sharp-enough'

/** Where it can be shown from; nothing when this phone draws none. */
export const drawn = async (piece: Piece, nth: number, asked: Size): Promise<string | undefined> => {
  const size = sharpEnough(asked)
  try {
    const canvas = Taro.createOffscreenCanvas({ type: '2d', ...size })
    drawFrame(canvas.getContext('2d') as unknown as Pen, piece, nth, size)
    const dest = { destWidth: size.width, destHeight: size.height }
    return (await Taro.canvasToTempFilePath({ canvas: canvas as never, x: 0, y: 0, ...size, ...dest, fileType: 'jpg' })).tempFilePath
  } catch {
    return undefined
  }
}
