import type { Size } from './piece'

/** Screens as they are bought: a television, and the LED bands and walls of shops and streets, in pixels. */
export const usualSizes = {
  tv: { words: '电视、横屏', width: 1920, height: 1080 },
  tall: { words: '竖屏', width: 1080, height: 1920 },
  sharp: { words: '4K 电视', width: 3840, height: 2160 },
  small: { words: '小横屏', width: 1280, height: 720 },
  smallTall: { words: '小竖屏', width: 720, height: 1280 },
  band: { words: '门头条屏 320×32', width: 320, height: 32 },
  longBand: { words: '门头长条屏 640×32', width: 640, height: 32 },
  highBand: { words: '门头高条屏 640×64', width: 640, height: 64 },
  wall: { words: 'LED 大屏 640×384', width: 640, height: 384 },
  upright: { words: '竖条屏 32×320', width: 32, height: 320 },
} as const satisfies Record<string, Size & { words: string }>
