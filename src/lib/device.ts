import type { Device } from '../../types/entities/seat'

const systems: [RegExp, Device['system']][] = [
  [/Windows/, 'windows'],
  [/Android/, 'android'],
  [/iPhone|iPad/, 'ios'],
  [/Mac OS/, 'mac'],
  [/Linux|UOS|Kylin/, 'linux'],
]
// the first that fits: nearly all of them call themselves Chrome and Safari too
const browsers: [RegExp, Device['browser']][] = [
  [/Edg/, 'edge'],
  [/QQBrowser/, 'qq'],
  [/QIHU|360SE|360EE/, 'qihoo'],
  [/Firefox/, 'firefox'],
  [/Chrome/, 'chrome'],
  [/Safari/, 'safari'],
]

/** What kind of device and browser this is, from what it says of itself. */
export const deviceOf = (userAgent: string): Device => ({
  system: systems.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'other',
  browser: browsers.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'other',
})
