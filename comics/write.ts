import { ink } from './palette'
import { columnsOf, type WordBox } from './panel'
import type { Script } from './script'

/** What is used of a canvas's 2D context. */
export type ColumnPen = Pick<
  CanvasRenderingContext2D,
  'font' | 'fillStyle' | 'textBaseline' | 'textAlign' | 'save' | 'restore' | 'translate' | 'rotate' | 'fillText'
>

/** Writes columns onto a canvas: a picture made of SVG knows no font of the page, a canvas does. */
export const writeColumns = (pen: ColumnPen, boxes: readonly WordBox[], { font }: Script): void => {
  for (const { words, x, y, size } of boxes.flatMap(columnsOf)) {
    pen.save()
    pen.font = `${size}px ${font}`
    pen.fillStyle = ink
    pen.textBaseline = 'alphabetic'
    pen.textAlign = 'left'
    pen.translate(x, y)
    pen.rotate(Math.PI / 2)
    pen.fillText(words, 0, 0)
    pen.restore()
  }
}
