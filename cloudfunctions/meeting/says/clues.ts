import { _, store } from '../../_kit/store'
import { spanOf } from '../month'
import { type Line, line } from './line'

/** How many were let out, never which. */
export const clues = async (month: string, county: string): Promise<Line[]> => {
  const [from, until] = spanOf(month)
  const released = await store.count('releasedClues', { at: _.gte(from).and(_.lt(until)) })
  return [
    line(
      released > 0
        ? `派出所在${county}新公开了 ${released} 条骗子用的号码、账号或者网址，乡亲来问的时候会提醒到。`
        : '这个月没有新公开的骗子号码、账号和网址。',
    ),
  ]
}
