import { monthInWords } from '../../../figures/in-words'
import { _, store } from '../../_kit/store'
import { spanOf } from '../month'
import { type Line, line, onScreen } from './line'

const most = 6

/** Cases published in the month, for people to read. */
export const tricks = async (month: string): Promise<Line[]> => {
  const [from, until] = spanOf(month)
  // back from the month's end: a walk in order reads a page of them, whatever the library has
  const before = await store.list(
    'cases',
    { publishedAt: _.lt(until) },
    {
      sort: [
        ['publishedAt', 'desc'],
        ['_id', 'asc'],
      ],
      limit: most + 1,
      fields: { title: true, publishedAt: true },
    },
  )
  const found = before.filter(({ publishedAt }) => publishedAt >= from)
  if (found.length === 0) return [line(`${monthInWords(month)}没有新登的案例。`)]
  const more = found.length > most ? [onScreen('还有别的，在案例里看。')] : []
  return [...found.slice(0, most).map(({ _id, title }) => ({ text: title, case: _id })), ...more]
}
