import { functionWords } from '../../types/words/running'
import { _, store } from '../_kit/store'
import { day, type Line, logs } from './line'

interface Sum {
  calls: number
  failed: number
  took: Record<string, number>
}
const nothing: Sum = { calls: 0, failed: 0, took: {} }

/** Nobody waits longer than this gladly, in milliseconds. */
const slow = 3000
const isFailing = ({ calls, failed }: Sum) => failed >= 3 && failed * 100 > calls
const isSlow = (sum: Sum) => sum.calls >= 20 && within(sum) > slow

/** The least of the classes that nineteen of twenty answers came within. */
const within = ({ calls, took }: Sum): number => {
  const most = Object.keys(took).map((one) => (one === 'more' ? Number.POSITIVE_INFINITY : Number(one)))
  let counted = 0
  for (const one of most.sort((a, b) => a - b)) {
    counted += took[one === Number.POSITIVE_INFINITY ? 'more' : one] ?? 0
    if (counted * 20 >= calls * 19) return one
  }
  return Number.POSITIVE_INFINITY
}

const add = (a: Sum, b: Sum): Sum => ({
  calls: a.calls + b.calls,
  failed: a.failed + b.failed,
  took: Object.fromEntries(Object.keys({ ...a.took, ...b.took }).map((one) => [one, (a.took[one] ?? 0) + (b.took[one] ?? 0)])),
})

const speedOf = (sum: Sum): string => {
  const most = within(sum)
  return Number.isFinite(most) ? `大多数在${most / 1000}秒内打开` : '有不少要等10秒以上'
}

/** How functions answered in the last day: one line for all that do well, one for each that does not. */
export const answerLines = async (now: number): Promise<Line[]> => {
  const sums = new Map<string, Sum>()
  for (const one of await store.all('functionHours', { hour: _.gt(now - day) }))
    sums.set(one.function, add(sums.get(one.function) ?? nothing, one))
  const bad = [...sums].filter(([, sum]) => isFailing(sum) || isSlow(sum))
  return [overall([...sums.values()].reduce(add, nothing), bad.length > 0), ...bad.map(([name, sum]) => lineOf(name, sum)), cutOff]
}

const overall = (sum: Sum, isBad: boolean): Line => {
  const [key, what] = ['answers', '打开得快不快、出不出错']
  if (sum.calls === 0) return { key, what, condition: 'unknown', says: '过去一天还没有人用，没有数可看' }
  const failures = sum.failed > 0 ? `出错${sum.failed}次` : '没有出错'
  return {
    key,
    what,
    condition: 'well',
    says: `过去一天用了${sum.calls}次，${failures}，${speedOf(sum)}${isBad ? '。不好的几样单列' : ''}`,
  }
}

const lineOf = (name: string, sum: Sum): Line => {
  const what = `“${functionWords[name as keyof typeof functionWords] ?? name}”好不好用`
  const said = isFailing(sum) ? `用了${sum.calls}次，出错${sum.failed}次` : `用了${sum.calls}次，${speedOf(sum)}`
  const costs = isFailing(sum) ? '用的人看到“出了点问题，请过一会儿再试”' : '用的人要等很久'
  return { key: `answers.${name}`, what, condition: 'wrong', says: `过去一天${said}`, costs, todo: logs }
}

const cutOff: Line = {
  ...{ key: 'cutOff', what: '被平台中途停下的', condition: 'unknown', says: '太慢、太大被平台停掉的，这里数不到' },
  todo: '在云开发控制台“云函数”的监控里看',
}
