/** What is used of a canvas's 2D context. */
export type FilmPen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'globalAlpha'
  | 'font'
  | 'textBaseline'
  | 'textAlign'
  | 'fillRect'
  | 'fillText'
  | 'measureText'
  | 'beginPath'
  | 'rect'
  | 'clip'
  | 'drawImage'
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
>

const letters = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'

/** Takes up letters of a size in dots; they hang from their top. */
export const take = (pen: FilmPen, size: number, colour: string, bold = false): void => {
  pen.font = `${bold ? '700 ' : ''}${Math.round(size)}px ${letters}`
  pen.fillStyle = colour
  pen.textBaseline = 'top'
}
