import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What WeChat lets a program do only when its privacy guide declares it. */
const asksFirst = [
  ...['chooseMedia', 'chooseImage', 'chooseVideo', 'chooseMessageFile', 'getClipboardData', 'setClipboardData'],
  ...['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum', 'getLocation', 'getFuzzyLocation', 'chooseLocation', 'choosePoi'],
  ...['chooseAddress', 'chooseInvoice', 'chooseLicensePlate', 'getRecorderManager', 'startRecord', 'createCameraContext'],
  ...['createVKSession', 'getUserInfo', 'getUserProfile', 'getWeRunData', 'addPhoneContact', 'addPhoneCalendar'],
  ...[
    'addPhoneRepeatCalendar',
    'openBluetoothAdapter',
    'startAccelerometer',
    'startCompass',
    'startGyroscope',
    'startDeviceMotionListening',
  ],
]
const built = readdirSync('dist/weapp', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join('dist/weapp', name), 'utf8'))
const rows = readFileSync('docs/deploy.md', 'utf8').split('## 用户隐私保护指引')[1]?.split('\n## ')[0] ?? ''

test('what whoever releases declares to WeChat is what the mini program asks for, no more and no less', () => {
  const used = asksFirst.filter((name) => built.some((text) => text.includes(`.${name}(`)))
  const declared = asksFirst.filter((name) => rows.includes(`\`${name}\``))
  expect(used.length).toBeGreaterThan(3)
  expect(declared).toEqual(used)
})
