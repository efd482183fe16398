import { CallError } from '../_kit/call-error'
import { requireDrawable } from '../_kit/picture'
import { withoutPlace } from '../_kit/without-place'

const largest = 1024 * 1024

/** A picture that may be kept, without where it was taken. Throws `badInput` for what is no picture or too large. */
export const picture = (bytes: Buffer): { bytes: Buffer; extension: string } => {
  if (bytes.length > largest) throw new CallError('badInput', '图片太大，请压缩到1兆以内再传')
  const extension = requireDrawable(bytes)
  return { bytes: withoutPlace(extension, bytes), extension }
}
