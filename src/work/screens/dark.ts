import { type Hours, isIn } from '../../../signage/playlist'

/** Outside its hours, what a screen does now and when it plays again; nothing within them. */
export const darkWords = (hours: Hours, now = Date.now()): string | undefined =>
  isIn(hours, now) ? undefined : `现在是熄屏的时间，到${spoken(hours.on)}放起来。`

const spoken = (minutes: number): string => {
  const [hour, rest] = [Math.floor(minutes / 60) % 24, minutes % 60]
  const part = hour < 5 ? '夜里' : hour < 12 ? '早上' : hour < 13 ? '中午' : hour < 18 ? '下午' : '晚上'
  return `${part}${hour > 12 ? hour - 12 : hour || 12}点${rest ? `${rest}分` : ''}`
}
