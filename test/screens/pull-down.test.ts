/** What others add to while it is open can be pulled down, in WeChat and on the web, and is asked for anew. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Taro from '@tarojs/taro'
import { defineCustomElementTaroPullToRefreshCore } from '../../config/web/pull-to-refresh'

const src = join(__dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
const text = (name: string) => readFileSync(join(src, name), 'utf8')
const pages = files.filter((name) => name.endsWith('index.config.ts')).map((name) => dirname(name))
const asks = (page: string) => files.some((name) => name.startsWith(`${page}/`) && /\b(useCall|useTodo|useToday)\(/.test(text(name)))
const isPulled = (page: string) => text(`${page}/index.config.ts`).includes('enablePullDownRefresh: true')

/** Whose answer only the person at it changes, or a release, or the night. */
const still = [
  ...['pages/tip', 'pages/case', 'pages/play', 'comic/read', 'handbook/types', 'handbook/page', 'mongolian/read'],
  ...['family/quiz', 'family/story', 'school/class', 'school/packs', 'rights/kept', 'aid/ask', 'aid/form', 'resident/village'],
  ...['work/write', 'work/record', 'work/case-file', 'work/ledger-sheet', 'work/ledger-places', 'work/films', 'work/publish'],
  ...['work/screens/files', 'work/code', 'work/posts', 'work/places', 'work/settings', 'work/bundles', 'work/voice', 'work/when-down'],
  ...['work/quiet', 'work/population', 'work/rate', 'work/year', 'work/learned', 'work/join'],
]

test('every screen that asks the cloud can be pulled down, or is known to stay as it is', () => {
  expect(pages.length).toBeGreaterThan(70)
  expect(pages.filter((page) => asks(page) && !isPulled(page) && !still.includes(page))).toEqual([])
  expect(still.filter((page) => !pages.includes(page) || isPulled(page))).toEqual([])
})

test('whoever pulls is answered: no screen has the dots and asks for nothing', () => {
  expect(pages.filter((page) => isPulled(page) && !asks(page))).toEqual([])
})

describe('其木格 pulls on the web', () => {
  defineCustomElementTaroPullToRefreshCore()
  let asked = 0
  let page: HTMLElement
  let around: HTMLElement

  /** A finger goes from one place to the next; `kept` is whether the page left it to whatever lies under the finger. */
  const finger = (type: string, x: number, y: number) =>
    page.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { touches: [{ screenX: x, screenY: y }] }))
  const pulls = (...places: [number, number][]) => {
    finger('touchstart', ...(places[0] as [number, number]))
    return places.slice(1).map(([x, y]) => ({ kept: finger('touchmove', x, y) }))
  }
  const letsGo = () => finger('touchend', 0, 0)
  const down = () => around.style.getPropertyValue('--pulled')

  beforeEach(() => {
    asked = 0
    document.body.innerHTML = '<div class="taro_page"><taro-pull-to-refresh-core>今天</taro-pull-to-refresh-core></div>'
    page = document.querySelector('.taro_page') as HTMLElement
    around = page.firstElementChild as HTMLElement
    Object.assign(page, { __page: { onPullDownRefresh: () => asked++ } })
  })

  test('far enough: the page asks once, and comes back up when the answer is there', async () => {
    expect(pulls([100, 100], [100, 101], [101, 180], [101, 220])).toEqual([{ kept: true }, { kept: false }, { kept: false }])
    expect(around.className).toContain('asks')
    expect(asked).toBe(0)
    letsGo()
    expect(asked).toBe(1)
    expect(down()).toBe('50px')
    pulls([100, 100], [100, 101], [100, 300])
    letsGo()
    expect(asked).toBe(1)
    await Taro.stopPullDownRefresh()
    expect(down()).toBe('0px')
    expect(around.className).not.toContain('asks')
  })

  test('a short way: nothing is asked', () => {
    pulls([100, 100], [100, 101], [100, 150])
    expect(down()).not.toBe('0px')
    letsGo()
    expect({ asked, down: down() }).toEqual({ asked: 0, down: '0px' })
  })

  test('up, sideways, and from further down the page it scrolls as ever', () => {
    expect(pulls([100, 300], [100, 300], [100, 200])).toEqual([{ kept: true }, { kept: true }])
    expect(pulls([100, 100], [100, 100], [180, 110])).toEqual([{ kept: true }, { kept: true }])
    page.scrollTop = 40
    expect(pulls([100, 100], [100, 200])).toEqual([{ kept: true }])
    letsGo()
    expect(asked).toBe(0)
  })

  test('a page that is gone listens no more', async () => {
    around.remove()
    pulls([100, 100], [100, 101], [100, 300])
    letsGo()
    expect(asked).toBe(0)
  })
})
