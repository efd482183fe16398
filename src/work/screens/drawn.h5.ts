import { drawFrame } from '../../../signage/draw'
import type { Piece, Size } from '../../../signage/piece'
import { sharpEnough } from './sharp-enough'

/** The same in a browser. */
export const drawn = async (piece: Piece, nth: number, asked: Size): Promise<string | undefined> => {
  const size = sharpEnough(asked)
  const canvas = Object.assign(document.createElement('canvas'), size)
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  drawFrame(pen, piece, nth, size)
  return canvas.toDataURL('image/jpeg', 0.9)
}
