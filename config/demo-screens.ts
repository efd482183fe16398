import { createHash } from 'node:crypto'
import { slogans } from '../content/slogans'
import type { Screen } from '../types/entities/screen'

const village = 'anhe/baiyin/bayan'
const minute = 60_000

/** The screen in the shop of 巴彦嘎查, as it was heard a moment ago, for whoever starts the program on a computer; tests begin without. */
export const demoScreens = (now: number): { screens: Screen[] } => {
  const [slogan] = slogans
  return {
    screens: [
      {
        ...{ _id: 'demo-shop', region: village, name: '超市门口的屏', hours: { on: 6 * 60, off: 22 * 60 } },
        ...{ size: { width: 1920, height: 1080 }, device: { system: 'windows', browser: 'chrome' } },
        // no screen has a key that this stands for
        ...{ key: createHash('sha256').update('demo').digest('hex'), version: 1, pairedAt: now - 12 * 24 * 60 * minute },
        ...(slogan && { said: { at: now - 4 * minute, kind: 'slogan', item: slogan._id } }),
      },
    ],
  }
}
