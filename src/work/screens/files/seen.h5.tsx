import { useEffect, useRef } from 'react'
import { View } from '@/ui/elements'
import { framesOfPiece, type LedFrame } from '../../../../film/led'
import { drawFrame } from '../../../../signage/draw'
import type { Piece, Size } from '../../../../signage/piece'
import css from './files.module.scss'

/** Every picture in the screen's own dots. */
export const Seen = ({ pieces, size }: { pieces: Piece[]; size: Size }) => {
  const frames = pieces.flatMap((piece) => framesOfPiece(piece, size))
  return (
    <View className={`${css.seen} ${size.height > size.width ? css.upright : ''}`} role="group" label={`放出来的样子，${frames.length}张`}>
      {frames.map((frame) => (
        <Picture key={`${frame.piece.id} ${frame.nth}`} frame={frame} size={size} />
      ))}
    </View>
  )
}

const Picture = ({ frame: { piece, nth }, size }: { frame: LedFrame; size: Size }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (pen) drawFrame(pen, piece, nth, size)
  }, [piece, nth, size])
  return <canvas ref={canvas} className={css.picture} {...size} role="img" aria-label={`${piece.headline.join(' ')}，第${nth + 1}张`} />
}
