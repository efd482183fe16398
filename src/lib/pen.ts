/** What is used of a canvas's 2D context, in WeChat and in browsers. */
export type Pen = Pick<CanvasRenderingContext2D, 'fillStyle' | 'font' | 'textBaseline' | 'fillRect' | 'fillText' | 'measureText'>

/** Takes up a size in pixels and a colour; letters hang from their top. */
export const dress = (pen: Pen, size: number, colour: string, bold = false): void => {
  pen.font = `${bold ? '700 ' : ''}${size}px "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`
  pen.fillStyle = colour
  pen.textBaseline = 'top'
}
