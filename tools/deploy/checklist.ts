import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Hosting, setting } from './settings'

/** What WeChat lets a program do only when its privacy guide declares it: the calls, and the guide's own words. */
export const asksFirst: Record<string, string[]> = {
  选中的照片或视频信息: ['chooseMedia', 'chooseImage', 'chooseVideo'],
  选中的文件: ['chooseMessageFile'],
  剪切板: ['getClipboardData', 'setClipboardData'],
  '相册（仅写入）权限': ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  位置信息: ['getLocation', 'getFuzzyLocation'],
  选择的位置信息: ['chooseLocation', 'choosePoi'],
  通讯地址: ['chooseAddress'],
  发票信息: ['chooseInvoice'],
  车牌号: ['chooseLicensePlate'],
  麦克风: ['getRecorderManager', 'startRecord'],
  摄像头: ['createCameraContext', 'createVKSession'],
  '用户信息（微信昵称、头像）': ['getUserInfo', 'getUserProfile'],
  微信运动步数: ['getWeRunData'],
  '通讯录（仅写入）权限': ['addPhoneContact'],
  '日历（仅写入）权限': ['addPhoneCalendar', 'addPhoneRepeatCalendar'],
  蓝牙: ['openBluetoothAdapter'],
  加速传感器: ['startAccelerometer'],
  磁场传感器: ['startCompass'],
  陀螺仪传感器: ['startGyroscope', 'startDeviceMotionListening'],
}

/** Which of them the built mini program calls. */
export const declares = (weapp: string): Record<string, string[]> => {
  const built = readdirSync(weapp, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(weapp, name), 'utf8'))
  const used = (call: string) => built.some((text) => text.includes(`.${call}(`))
  const rows = Object.entries(asksFirst).map(([what, calls]) => [what, calls.filter(used)] as const)
  return Object.fromEntries(rows.filter(([, calls]) => calls.length > 0))
}

const templates = [
  ['CUNSHAO_TEMPLATE_ALERT', '给居民的预警'],
  ['CUNSHAO_TEMPLATE_TASK', '给工作人员的提醒'],
  ['CUNSHAO_TEMPLATE_REPLY', '给等答复的人的提醒'],
  ['CUNSHAO_TEMPLATE_TEST', '给家长的小测'],
] as const

/** What no command can do: by hand in the consoles, once. */
export const checklist = (
  { domain, files }: Pick<Hosting, 'domain' | 'files'>,
  { weapp = 'dist/weapp', headers }: { weapp?: string; headers?: string[] | undefined } = {},
): string[] => {
  const without = templates.filter(([name]) => !setting(name)).map(([, what]) => what)
  const privacy = existsSync(weapp) ? Object.keys(declares(weapp)).join('、') : '照 docs/deploy.md 的表'
  return [
    '\n微信公众平台上要手工做的（做过的不用再做，怎么做见 docs/deploy.md）：',
    '  服务类目：选“政务民生”里的一类，主体要是旗县的单位',
    '  备案：设置 → 基本设置 → 小程序备案，没备案不能发布',
    `  用户隐私保护指引：声明 ${privacy}，不多也不少`,
    `  服务器域名：downloadFile 合法域名里加${files ? ` https://${files}` : '云存储的域名'}`,
    `  订阅消息模板：${without.length > 0 ? `还没有填 ${without.join('、')}` : '都填了'}`,
    '  基础库最低版本：2.32.3',
    '云开发控制台里要手工做的：',
    '  登录方式里打开“匿名登录”',
    `  安全域名里加上 ${domain}`,
    ...(headers?.length === 0 ? [] : [`  静态网站托管里加响应头${headers ? `，还缺 ${headers.join('、')}` : ''}`]),
  ]
}
