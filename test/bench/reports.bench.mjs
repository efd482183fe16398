/** The police's list with 20,000 reports, against the same with 200: at most 1.5× the time for any page, way of narrowing and search, and for a new report. */
import { median, report } from './bench.mjs'
import { inTurns } from './local-server.mjs'
import { startReports } from './reports.mjs'

const start = async (count) => {
  const { village, sample } = await startReports(count)
  const [chen, batu] = await Promise.all(['chen', 'batu'].map((id) => village.person(id)))
  // one person hands in twenty a day
  const reporters = await Promise.all(Array.from({ length: 4 }, village.visitor))
  return { village, sample, chen, batu, reporters, count }
}
const [small, large] = [await start(200), await start(20_000)]
const day = 86_400_000
const now = Date.now()
const asks = {
  'by urgency': { order: 'urgent', status: ['received', 'checking'], tray: 'proven' },
  newest: { status: ['received', 'checking'], tray: 'proven' },
  'every status': { order: 'urgent' },
  'one kind': { order: 'urgent', type: 'farming' },
  'one village': { order: 'urgent', region: 'anhe/baiyin/hongqi' },
  'some days': { from: now - 300 * day, to: now - 10 * day },
  'some days, by urgency': { order: 'urgent', status: ['closed'], from: now - 600 * day, to: now - 10 * day },
  'a loss': { order: 'urgent', loss: 'tens' },
  'any loss': { order: 'urgent', loss: 'some' },
  mine: { order: 'urgent', officer: 'mine' },
  nobody: { order: 'urgent', officer: 'nobody' },
  'with pictures': { order: 'urgent', has: 'picture' },
  'with sounds (none)': { has: 'sound' },
}
/** All at once, of the kind of a report that has all of it: of a list with none of them there is less to read. */
const everything = { order: 'urgent', status: ['closed'], loss: 'tens', has: 'picture', officer: 'nobody', from: now - 690 * day }
const typeOf = ({ sample, count }) => {
  for (let i = 0; i < count; i++) {
    const { status, loss, pictures, officer, type, createdAt } = sample(i)
    if (status === 'closed' && loss >= 50_000_00 && pictures.length > 0 && !officer && createdAt > now - 680 * day) return type
  }
  throw new Error('no report has all of it')
}
const measure = async (name, times, work) => {
  const [many, few] = await inTurns(times, [work(large), work(small)])
  report({ name, value: median(many), floor: median(few), unit: 'ms', bar: 1.5 })
}
for (const [name, input] of Object.entries(asks)) {
  const who = name === 'one village' || name === 'newest' ? 'batu' : 'chen'
  await measure(name, 30, (at) => () => at[who].does('report.queue', input))
}
const types = new Map([small, large].map((at) => [at, typeOf(at)]))
await measure('all at once', 30, (at) => () => at.chen.does('report.queue', { ...everything, type: types.get(at) }))
const searches = {
  'search: a code': (at, i) => at.sample((i * 7) % at.count)._id,
  'search: a number': (at, i) => at.sample((i * 7) % at.count).what.match(/1\d{10}/)[0],
  'search: a chat name': (at, i) => at.sample((i * 7) % at.count).seen[0].value,
  'search: frequent words': () => '安全账户',
  'search: no such words': () => '没有人说过',
}
for (const [name, words] of Object.entries(searches))
  await measure(name, 30, (at) => (i) => at.chen.does('report.queue', { words: words(at, i) }))

let made = 0
const code = () => `HHHH-HHHH-${[...String(++made).padStart(4, '0')].map((d) => 'ACDEFGHJKM'[Number(d)]).join('')}`
const submit = (at) => (i) => {
  const { what, seen, type } = at.sample((i * 13) % at.count)
  return at.reporters[i % 4].does('report.submit', { code: code(), region: 'anhe/baiyin/bayan', what, seen, type })
}
await measure('a new one, entered and linked', 18, submit)

await small.village.stop()
await large.village.stop()
