/** What a browser says of itself, so that somebody with a phone in hand knows which one asks to be signed in. */
export const systems = {
  windows: 'Windows 电脑',
  mac: '苹果电脑',
  linux: '国产系统的电脑',
  android: '安卓手机或平板',
  ios: '苹果手机或平板',
  other: '一台设备',
} as const

export const browsers = {
  edge: 'Edge 浏览器',
  qq: 'QQ 浏览器',
  qihoo: '360 浏览器',
  firefox: '火狐浏览器',
  chrome: '谷歌浏览器',
  safari: '苹果浏览器',
  other: '浏览器',
} as const
