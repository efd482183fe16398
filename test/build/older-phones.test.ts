import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'

/** What iOS 12 and Chrome 70 read (package.json, browserslist). */
const promised = 2019
const files = ['dist/h5', 'dist/weapp'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name)),
)
/** Begun where the browser makes films, from Chrome 94 on, and never before that was asked. */
const isMaker = (file: string) => /film-(maker|sound)/.test(file)
const text = (file: string) => readFileSync(file, 'utf8')

test('every file of both builds is read by the oldest phone that is promised', () => {
  expect(files.length).toBeGreaterThan(60)
  for (const file of files) {
    const refused = (() => {
      try {
        parse(text(file), { ecmaVersion: isMaker(file) ? 2022 : promised, sourceType: 'script' })
        return ''
      } catch (e) {
        return String(e)
      }
    })()
    expect({ file, refused }).toEqual({ file, refused: '' })
  }
})

test('patterns that look behind, which iOS reads from 16.4 on, stay in the editing desk: people work there at a PC', () => {
  const behind = files.filter((file) => /\(\?<[=!]/.test(text(file)))
  for (const file of behind) expect({ file, desk: /edit|身份证号/.test(file + text(file)) }).toEqual({ file, desk: true })
  expect(behind.length).toBeLessThanOrEqual(2)
})

/** The rules of every style that ships, each with what is written in it. */
const rules = ['dist/h5', 'dist/weapp'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(css|wxss)$/.test(name))
    .flatMap((name) => [...text(join(folder, name)).matchAll(/([^{}]{1,2000})\{([^{}]{1,9000})\}/g)])
    .map(([, selector = '', written = '']) => ({ selector, written })),
)

test('Mongolian letters join on every iPhone promised: those before iOS 14 read text-orientation by its prefix alone', () => {
  const set = rules.filter(({ written }) => /text-orientation:/.test(written))
  expect(set.length).toBeGreaterThan(4)
  for (const { selector, written } of set) {
    const [prefixed, plain] = [/-webkit-text-orientation:([a-z]+)/, /(?<!-)text-orientation:([a-z]+)/].map((how) => how.exec(written)?.[1])
    expect({ selector, prefixed }).toEqual({ selector, prefixed: plain })
  }
  const lines = rules.filter(({ written }) => /writing-mode:vertical-lr/.test(written))
  expect(lines.filter(({ written }) => !/text-orientation:sideways/.test(written))).toEqual([])
})

test('on paper no selector is one that Chromium 80 does not know: it would leave out the whole list', () => {
  expect(rules.length).toBeGreaterThan(1000)
  const unknown = /:(has|is|where)\(|:not\([^)]*,/
  expect(rules.filter(({ selector }) => unknown.test(selector))).toEqual([])
})

describe('what the oldest phones lack is given to them', () => {
  const lacking = { fromEntries: Object, at: Array.prototype, replaceAll: String.prototype, matchAll: String.prototype }
  const own = Object.entries(lacking).map(([name, whom]) => [name, whom, Object.getOwnPropertyDescriptor(whom, name)] as const)
  beforeAll(() => {
    for (const [name, whom] of own) Reflect.deleteProperty(whom, name)
    jest.isolateModules(() => void require('../../src/older-phones'))
  })
  afterAll(() => {
    for (const [name, whom, was] of own) Object.defineProperty(whom, name, was as PropertyDescriptor)
  })

  test('as newer ones have it', () => {
    expect(Object.fromEntries([['sheep', 3]])).toEqual({ sheep: 3 })
    expect([[1, 2, 3].at(-1), [1, 2, 3].at(0), [].at(-1)]).toEqual([3, 1, undefined])
    expect('一一零'.replaceAll('一', '1')).toBe('11零')
    expect([...'110 96110'.matchAll(/\d+/g)].map((found) => [found[0], found.index])).toEqual([
      ['110', 0],
      ['96110', 4],
    ])
    expect([...'ab'.matchAll(/x*/g)]).toHaveLength(3)
  })
})

test('whatever is shown or printed stands apart where a browser knows no gap between what stands in a line (Chromium 80)', () => {
  const styles = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /module\.scss$/.test(name))
  const written = styles.flatMap((file) =>
    [...text(join('src', file)).matchAll(/([^{};]{1,500})\{([^{}]{1,3000})/g)].map(([, selector = '', rule = '']) => ({
      of: `${file} ${selector.replace(/\/\*[\s\S]{0,400}?\*\//g, '').trim()}`,
      rule,
    })),
  )
  const inALine = new Set(written.filter(({ rule }) => /display: flex/.test(rule)).map(({ of }) => of))
  expect(inALine.size).toBeGreaterThan(20)
  const touching = written.filter(({ of, rule }) => inALine.has(of) && /[^-]gap: /.test(rule)).map(({ of }) => of)
  // words at the two ends of a line: they wrap before they touch
  expect(touching).toEqual(['ui/words.module.scss .line'])
})
