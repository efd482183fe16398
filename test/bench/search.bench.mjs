/** The first page of a search, asked of 20,000 cases and of 200: at most 1.5× the time. */
import { median, report } from './bench.mjs'
import { startLibrary } from './library.mjs'
import { inTurns } from './local-server.mjs'

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
  const village = await startLibrary(count)
  return { village, reader: await village.person('qimuge') }
}

const [small, large] = [await start(200), await start(20_000)]
const search =
  ({ reader }) =>
  (i) =>
    reader.does('case.list', { words: ask[i % ask.length] })
const [many, few] = await inTurns(160, [search(large), search(small)])
console.log('first page of a search, median of 160; floor: the same with 200 cases')
report({ name: '20,000 cases', value: median(many), floor: median(few), unit: 'ms', bar: 1.5 })
await small.village.stop()
await large.village.stop()
