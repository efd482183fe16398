import { type Content, type ManuscriptKind, textOf, textsOf } from '../../content/manuscripts'
import { tidy } from '../../content/rows'
import type { Manuscript } from '../../types/domain'

/** As many characters as fit. */
const cut = (text: string, max: number) => [...text].slice(0, max).join('')
const spoken: Record<string, string> = { '110': '一一零', '96110': '九六一一零', '12348': '一二三四八' }
/** For the ear: the numbers people are given are spelt out; other digits are left to the author. */
const forTheEar = (text: string) => text.replace(/96110|12348|110/g, (n) => spoken[n] ?? n).replace(/[“”《》（）]/g, '')
const ended = (text: string) => text.replace(/([^。？])$/, '$1。')

/** A first wording from a case, for the author to make into something of its own. */
export const draftFrom = ({ item, content }: Pick<Manuscript, 'item' | 'content'>, kind: Exclude<ManuscriptKind, 'case'>): Content => {
  const title = textOf(content, 'title')
  const [flags, todo, ask] = [textsOf(content, 'redFlags'), textsOf(content, 'todo'), textsOf(content, 'ask')]
  const audiences = textsOf(content, 'audiences')
  const speech = forTheEar([title.replaceAll(' ', '，'), ...flags.slice(0, 2), ...todo].map(ended).join(''))
  const drafts: Record<typeof kind, Content> = {
    tip: {
      case: item,
      headline: title,
      lines: [...flags.slice(0, 1), ...todo.slice(0, 2)].map((one) => cut(one, 22)),
      speech: cut(speech, 160),
      audiences,
    },
    quizItem: {
      genuine: 'no',
      type: textOf(content, 'type'),
      clues1: flags.slice(0, 3),
      why: cut(textOf(content, 'turningPoint'), 90),
      ask: ask[0] ?? '',
    },
    slogan: { text: cut(todo[0] ?? title, 24), type: textOf(content, 'type'), audiences },
    script: { case: item, title: cut(title.replaceAll(' ', ''), 20), text: cut(`各位乡亲，请听一听。${speech}`, 240), audiences },
    poster: {
      case: item,
      title: cut(title.replaceAll(' ', ''), 20),
      headline: title.split(' ').map((one) => cut(one, 9)),
      lines: [...flags.slice(0, 2), ...todo.slice(0, 2)].map((one) => cut(one, 22)),
      audiences,
    },
  }
  return tidy(kind, drafts[kind])
}
