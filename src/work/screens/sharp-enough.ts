import type { Size } from '../../../signage/piece'

/** Larger than this nobody sees a difference on a phone or a PC; the shape stays. */
export const sharpEnough = ({ width, height }: Size): Size => {
  const scale = Math.min(1, 1920 / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
