import { monthInWords } from '../../../figures/in-words'
import { _, store } from '../../_kit/store'
import { spanOf } from '../month'
import { type Line, line } from './line'

const most = 12

/** Cases published in the month, for people to read. */
export const tricks = async (month: string): Promise<Line[]> => {
  const [from, until] = spanOf(month)
  const within = { publishedAt: _.gte(from).and(_.lt(until)) }
  const found = await store.list('cases', within, { sort: [['publishedAt', 'desc']], limit: most + 1, fields: { title: true } })
  if (found.length === 0) return [line(`${monthInWords(month)}没有新登的案例。`)]
  const more = found.length > most ? [line('还有别的，在案例里看。')] : []
  return [...found.slice(0, most).map(({ _id, title }) => ({ text: title, case: _id })), ...more]
}
