/** Finds a Chromium and starts it; used by the tests and by scripts/shots.mjs. */
const { existsSync } = require('node:fs')
const { chromium } = require('playwright-core')

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The one on this computer, or on Linux the one inside @sparticuz/chromium; undefined when there is none. */
const findChromium = async () => {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  const here = installed.find((file) => existsSync(file))
  if (here || process.platform !== 'linux' || process.arch !== 'x64') return here
  try {
    return await require('@sparticuz/chromium').executablePath()
  } catch {
    return undefined
  }
}

const missing = '没有找到浏览器：请安装 Chromium 或 Chrome（Debian、Ubuntu：apt-get install chromium），或用 CHROMIUM_PATH 指出它在哪里。'

const quiet = [
  'no-sandbox',
  'disable-gpu',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
  'no-first-run',
  'disable-dev-shm-usage',
]

const launchChromium = async () => {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error(missing)
  const args = [
    ...quiet.map((name) => `--${name}`),
    '--disable-features=OptimizationHints,MediaRouter,Translate',
    '--use-fake-device-for-media-stream',
  ]
  return chromium.launch({ executablePath, headless: true, args })
}

module.exports = { findChromium, launchChromium, missing }
