import { pictureHeader } from '../../wording/picture-header'
import { CallError } from './call-error'

/** More than a phone's screenshot or a usual photograph has; decoded it is a hundred megabytes. */
const mostPixels = 25_000_000
const formats = ['jpg', 'png', 'webp'] as const

/** What the bytes say they are, whatever their sender calls them. Throws `badInput` for what no reader shows, or would fill a reader's memory. */
export const requireDrawable = (bytes: Buffer): (typeof formats)[number] => {
  const header = pictureHeader(bytes)
  const format = formats.find((one) => one === header?.format)
  if (!header || !format) throw new CallError('badInput', '这不是能用的图片，请换一张照片或截图')
  if (header.width * header.height > mostPixels) throw new CallError('badInput', '图片的尺寸太大，请截个图再传')
  return format
}
