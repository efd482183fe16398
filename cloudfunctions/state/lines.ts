import { answerLines } from './answers'
import { copyLines } from './copies'
import { keyLines } from './keys'
import type { Line } from './line'
import { planLines } from './plan'
import { sendingLines } from './sending'
import { timerLines } from './timers'

const sources: Record<string, (now: number) => Promise<Line[]>> = {
  定时做的事: timerLines,
  发出去的提醒: sendingLines,
  答得好不好: answerLines,
  密钥: keyLines,
  备份: copyLines,
  套餐: planLines,
}

/** All lines, computed from what is stored now. A source that fails says so and holds up no other. */
export const linesOf = async (now: number): Promise<Line[]> => {
  const found = await Promise.all(
    Object.entries(sources).map(async ([what, source]): Promise<Line[]> => {
      try {
        return await source(now)
      } catch (e) {
        console.error('state', what, e)
        return [{ key: `source.${what}`, what, condition: 'unknown', says: '这次没有算出来', todo: '过几分钟再看' }]
      }
    }),
  )
  return found.flat()
}
