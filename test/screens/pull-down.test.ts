/** What others add to while it is open can be pulled down in WeChat and is asked for anew. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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
