/** The first page of a search, asked of 20,000 cases and of 200: at most 1.5× the time. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { median, report } from './bench.mjs'
import { inTurns } from './local-server.mjs'

const outfile = path.resolve('node_modules/.cache/search-bench.cjs')
const contents = ['./test/support/villagers', './content/cases', './search/entry'].map((file) => `export * from '${file}'`).join('\n')
await build({
  stdin: { contents, resolveDir: process.cwd() },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
})
const { startVillage, cases, indexOf } = createRequire(import.meta.url)(outfile)

/** Stories put together from sentences of different cases, with words of their own, so that some words are in thousands and many in few. */
const library = (count) => {
  let seed = 7
  const any = (list) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return list[seed % list.length]
  }
  const characters = [...new Set(cases.flatMap(({ story }) => [...story.join('')]).filter((c) => /\p{Script=Han}/u.test(c)))]
  const name = () => any(characters) + any(characters) + any(characters)
  const mixed = (n) => ({
    ...any(cases),
    _id: `mixed-${n}`,
    title: `${name()}${any(cases).title.slice(0, 12)}`,
    story: [any(any(cases).story), `${any(any(cases).story).slice(0, 120)}${name()}${name()}`, any(any(cases).story)],
    turningPoint: any(cases).turningPoint,
    redFlags: [...any(cases).redFlags.slice(0, 2), ...any(cases).redFlags.slice(0, 2)],
    publishedAt: n,
  })
  return [...cases, ...Array.from({ length: count - cases.length }, (_case, n) => mixed(n))]
}

const ask = [
  '买羊先要定金',
  '刷单的钱提不出来',
  '孙子打电话要钱',
  '快递丢了要赔我',
  '贷款先交手续费靠谱吗',
  '充电桩投资',
  '医保卡停用',
  'shuadan',
]
const start = async (count) => {
  const village = await startVillage({ seed: false })
  const db = village.sdk().database()
  const all = library(count)
  for (const [name, docs] of Object.entries({ cases: all, ...indexOf(all) }))
    for (let n = 0; n < docs.length; n += 1000) await db.collection(name).add(docs.slice(n, n + 1000))
  return { village, reader: await village.person('qimuge') }
}

const [small, large] = [await start(200), await start(20_000)]
const search =
  ({ reader }) =>
  (i) =>
    reader.does('case.list', { words: ask[i % ask.length] })
const [many, few] = await inTurns(160, [search(large), search(small)])
console.log('first page of a search, median of 160; floor: the same with 200 cases')
report({ name: '20,000 cases', value: median(many), floor: median(few), unit: 'ms', bar: '≤1.5' })
await small.village.stop()
await large.village.stop()
