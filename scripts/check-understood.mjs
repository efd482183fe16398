/**
 * npm run check-understood: what readers who know nothing of the cases made of each tip, from its headline and lines alone; writes docs/understood.md.
 * `-- sheet <reader>` prints all tips for a reader, in an order of their own; `-- take <reader> <file>` keeps what they wrote:
 * a line a tip: its code, what it warns of, what is to be done, and 清楚, 半懂 or 看不出, with tabs between.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { load } from '../config/bundle-functions.mjs'

const kept = 'test/content/understood.tsv'
const verdicts = ['清楚', '半懂', '看不出']
/** Fewer than this share understand it: it is to be written anew. */
const enough = 0.9

const { tips } = await load('content/tips.ts')
const hash = (words) => createHash('sha256').update(words).digest('hex')
/** Stands for a tip's words: who read other words did not read these. */
const codeOf = ({ headline, lines }) => hash([headline, ...lines].join('\n')).slice(0, 6)
const readings = () =>
  existsSync(kept)
    ? readFileSync(kept, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t'))
    : []

const sheet = (reader) => {
  const inTurn = tips.map((tip) => [hash(`${reader} ${tip._id}`), tip]).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [, tip] of inTurn) console.log(`#${codeOf(tip)}\n${tip.headline}\n${tip.lines.join('\n')}\n`)
}

const take = (reader, file) => {
  const codes = new Set(tips.map(codeOf))
  const told = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/^#/, '').split('\t'))
    .filter(([code, , , verdict]) => codes.has(code) && verdicts.includes(verdict?.trim()))
    .map(([code, trick, act, verdict]) => [code, reader, verdict.trim(), trick.trim(), act.trim()])
  const others = readings().filter(([code, who]) => codes.has(code) && who !== reader)
  const lines = [...others, ...told].map((line) => line.join('\t')).sort()
  writeFileSync(kept, `${lines.join('\n')}\n`)
  console.log(`${reader}: ${told.length} of ${tips.length} tips`)
}

const report = () => {
  const all = readings()
  const rows = tips.map((tip) => {
    const read = all.filter(([code]) => code === codeOf(tip))
    const clear = read.filter(([, , verdict]) => verdict === '清楚').length
    return { tip, read: read.length, clear, low: read.length > 0 && clear / read.length < enough }
  })
  const [low, unread] = [rows.filter((row) => row.low), rows.filter(({ read }) => read === 0)]
  const readers = new Set(all.map(([, reader]) => reader)).size
  const sum = `${tips.length} tips, ${readers} readers; ${rows.length - low.length - unread.length} understood by nine in ten or more, ${low.length} by fewer, ${unread.length} not read in their present words`
  const row = ({ tip, read, clear }) => `| ${tip._id} | ${tip.headline} | ${clear} of ${read} |`
  const page = [
    '# Tips, understood at a glance',
    '',
    'Made by `npm run check-understood`. Readers who know nothing of the library get headline and lines alone, and say which trick it warns of, what is to be done, and whether the words told them. A tip that fewer than nine in ten understand is to be written anew; what readers said of other words is not counted.',
    '',
    `${sum}.`,
    '',
    ...(low.length > 0 ? ['| tip | headline | understood |', '|---|---|---|', ...low.map(row)] : []),
  ]
  writeFileSync('docs/understood.md', `${page.join('\n').trimEnd()}\n`)
  for (const one of low) console.log(`${one.tip._id}: ${one.clear} of ${one.read}`)
  console.log(sum)
}

const [what, reader, file] = process.argv.slice(2)
if (what === 'sheet' && reader) sheet(reader)
else if (what === 'take' && reader && file) take(reader, file)
else report()
