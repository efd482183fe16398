/** When on a day something chosen for a screen is shown. */
export const dayParts = {
  all: '全天',
  morning: '早上（6点到12点）',
  afternoon: '下午（12点到18点）',
  evening: '晚上（18点到22点）',
} as const

/** What can be chosen for a screen. */
export const chosenKinds = { tip: '每天的提示', slogan: '标语', poster: '海报', comic: '漫画', film: '视频' } as const

/** Chosen in the place of a tip: whichever the day has. */
export const tipOfToday = 'today'

/** What a screen says that it shows. */
export const shownKinds = {
  alert: '预警',
  tip: '提示',
  slogan: '标语',
  poster: '海报',
  comic: '漫画',
  film: '视频',
  own: '屏里自带的一张',
  dark: '夜里熄着',
} as const

/** A screen that has said nothing for so long, in its hours, is looked after. */
export const silentAfter = 60 * 60_000
