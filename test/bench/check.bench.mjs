/** The answer of 像不像诈骗, given beside 20,000 cases and beside 200: at most 50 ms, at most 1.5× the time. Then the judging alone, as the phone does it. */
import { readFileSync } from 'node:fs'
import { median, modules, report } from './bench.mjs'
import { startLibrary } from './library.mjs'
import { inTurns } from './local-server.mjs'

const { judge, nearest, unpack } = await modules('check/judge', 'check/model', 'check/nearest')
const packed = JSON.parse(readFileSync('check/model.packed.json', 'utf8'))

const texts = [
  '有人打电话说我孙子被抓了，让我汇两万块钱，还不让告诉家里人',
  '对方：您好，我是购物平台客服，您误开了百万保障，今天不关，每月扣八百。\n我：那怎么关？\n对方：您下载一个会议软件，共享屏幕，我教您把钱转到安全账户。这事先别告诉家里人。',
  '收羊的老板说先付五百块定金，让我交检疫费，交了就联系不上了',
  '群里做任务，前几单返了钱，后来让我垫两千做大单，说操作失误提不出来',
  '贷款已批下来，卡号填错被冻结，先交三千解冻费才能放款',
  '我是市公安局的，您的银行卡涉嫌洗钱，要把钱转到安全账户核查，不转就逮捕',
  '您的医保卡今天停用，点链接填身份证号和验证码重新认证',
  '老师带着大家买股票，稳赚不赔，要下载他们的软件，先投一万看看',
]

/** Nobody may ask more than 20 times a minute, so there are many who ask. */
const start = async (count) => {
  const village = await startLibrary(count)
  return { village, people: await Promise.all(Array.from({ length: 30 }, village.anonymous)) }
}
const [small, large] = [await start(200), await start(20_000)]
const ask =
  ({ people }) =>
  async (i) => {
    const answer = await people[i % people.length].call('check', { call: 'ask', input: { text: texts[i % texts.length] } })
    if (answer.data?.cases.length !== 2) throw new Error(`no two cases: ${JSON.stringify(answer)}`)
  }
const [many, few] = await inTurns(160, [ask(large), ask(small)])
console.log('answer of check.ask, median of 160; floor: the same with 200 cases')
report({ name: '20,000 cases', value: median(many), floor: median(few), unit: 'ms', bar: 1.5, most: 50 })
await small.village.stop()
await large.village.stop()

const timed = (work) => {
  const began = performance.now()
  const made = work()
  return { made, took: performance.now() - began }
}
const { made: model, took } = timed(() => unpack(packed))
const alone = Array.from({ length: 160 }, (_time, i) => timed(() => nearest(judge(texts[i % texts.length], model), model)).took)
console.log(`  judging alone, in this process: ${median(alone).toFixed(1)} ms; unpacking the model, once: ${took.toFixed(1)} ms`)
