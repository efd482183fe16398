/**
 * 像不像诈骗 on a phone of 2018: its engine and model in Chromium at a sixth of this processor's speed. What 2,000 letters of a pasted chat take, at most
 * 50 ms; the floor is reading the same letters once, one by one. Then 10,000 hostile strings at full speed: none throws, none takes over 50 ms.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { median, report } from './bench.mjs'

const { launchChromium } = createRequire(import.meta.url)('../support/browser-launch.cjs')
const rounds = 40

const texts = (file) =>
  readFileSync(`check/examples/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text)
const paste = texts('genuine/chats').join('\n').slice(0, 2000)
const fraud = texts('fraud/authority')

const { outputFiles } = await build({
  stdin: { contents: "export * from './check/judge'\nexport * from './check/model'", resolveDir: path.resolve(), loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'check',
  target: 'es2017',
})
const browser = await launchChromium()
const page = await browser.newPage()
await page.addScriptTag({ content: outputFiles[0].text })
await page.evaluate(
  (packed) => {
    window.model = check.unpack(JSON.parse(packed))
  },
  readFileSync('check/model.packed.json', 'utf8'),
)
const devtools = await page.context().newCDPSession(page)

/** Milliseconds of each judging of texts, in the page. */
const judging = (all) =>
  page.evaluate((each) => {
    const times = each.map((text) => {
      const from = performance.now()
      check.judge(text, window.model)
      return performance.now() - from
    })
    return times
  }, all)

await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
const slow = await judging(Array.from({ length: rounds }, (_, i) => fraud[i].slice(0, 300) + paste.slice(0, 1700)))
const reading = await page.evaluate(
  ({ text, times }) =>
    Array.from({ length: times }, () => {
      const from = performance.now()
      let sum = 0
      for (let again = 0; again < 100; again++) for (const letter of text) sum += letter.normalize('NFKC').charCodeAt(0)
      return (performance.now() - from) / 100 + sum * 0
    }),
  { text: paste, times: rounds },
)
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
report({ name: '2,000 letters, a sixth of the speed, median', value: median(slow), floor: median(reading), unit: 'ms', most: 50 })

const dice = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const roll = dice(20261129)
const pick = (all) => all[Math.floor(roll() * all.length)]
const bits = [
  ...[
    '转',
    '账',
    '验证码',
    '安全账户',
    '不要',
    '告诉',
    '是不是骗子',
    '吗',
    '。',
    '，',
    '\n',
    '：',
    ':',
    '对方：',
    '我：',
    '9:32',
    '2026/11/29 上午9:32',
  ],
  ...[
    'http://',
    'a.',
    '-',
    '.',
    '/',
    '#',
    '1',
    '138',
    '零',
    '百分之',
    'ｗ',
    'а',
    '\u200b',
    '\u202e',
    '\ud800',
    '😀',
    '👨‍👩‍👧',
    '\u0000',
    ' ',
    'x',
    '以',
    '为由',
  ],
]
const hostile = () => {
  const one = pick(bits)
  const kinds = [
    () => one.repeat(Math.ceil(2000 / one.length)),
    () => `${one}${pick(bits)}`.repeat(600),
    () => Array.from({ length: 400 }, () => pick(bits)).join(''),
    () => String.fromCharCode(...Array.from({ length: 1500 }, () => Math.floor(roll() * 65536))),
    () => `${pick(fraud)}${one.repeat(300)}${pick(fraud)}`,
    () => [...pick(fraud)].join(one),
  ]
  return pick(kinds)().slice(0, 2000)
}
const strange = Array.from({ length: 10_000 }, hostile)
const times = []
for (let i = 0; i < strange.length; i += 500) times.push(...(await judging(strange.slice(i, i + 500))))
report({ name: '10,000 hostile strings, the slowest', value: Math.max(...times), unit: 'ms', most: 50 })
const slowest = times.indexOf(Math.max(...times))
console.log(`  the slowest began ${JSON.stringify(strange[slowest].slice(0, 40))}`)
await browser.close()
