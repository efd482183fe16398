import type { Manuscript } from '../../types/entities/manuscript'
import type { ManuscriptKind } from '../../types/words/manuscript'
import { saysWhatToDo } from '../../wording/checks/fear'
import { type Content, textOf, textsOf } from '../../wording/manuscripts'
import { tidy } from '../../wording/rows'
import { comicFrom } from './comic-from'
import { fitting, forTheEar, partsOf, sentencesOf, withEnd, within } from './wordings'

/** A first wording from a case, for the author to make into something of its own. */
export const draftFrom = ({ item, content }: Pick<Manuscript, 'item' | 'content'>, kind: Exclude<ManuscriptKind, 'case'>): Content => {
  const title = textOf(content, 'title')
  const [flags, todo, ask] = [textsOf(content, 'redFlags'), textsOf(content, 'todo'), textsOf(content, 'ask')]
  const audiences = textsOf(content, 'audiences')
  const { parts, from } = headlineOf(content)
  const short = (texts: string[]) => texts.filter((one) => one !== from).map((one) => within(one, 22))
  const large = parts.filter((one) => [...one].length <= 9)
  const name = fitting(title.split(' '), 20, '')
  const drafts: Record<typeof kind, Content> = {
    tip: {
      case: item,
      headline: parts.join(' '),
      lines: [...short(flags).slice(0, 1), ...short(todo).slice(0, 2)],
      speech: spoken([...flags.slice(0, 2), ...todo], 160),
      audiences,
    },
    // What the message says, and in which of its words the trick lies, only the author knows.
    quizItem: {
      genuine: 'no',
      type: textOf(content, 'type'),
      why: fitting(flags.map(withEnd), 90, ''),
      ask: ask[0] ?? '',
    },
    slogan: { text: todo.find((one) => [...one].length <= 24) ?? within(todo[0] ?? title, 24), type: textOf(content, 'type'), audiences },
    script: { case: item, title: name, text: scriptOf(content), audiences },
    poster: {
      case: item,
      title: name,
      headline: large.length > 0 ? large : [within(title, 9)],
      lines: [...short(flags).slice(0, 2), ...short(todo).slice(0, 2)],
      colour: from ? 'act' : 'danger',
      audiences,
    },
    comic: { case: item, title: within(title, 16), ...comicFrom(content), audiences },
  }
  return tidy(kind, drafts[kind])
}

/** What to do once the money is gone, or for one of several people only, is for further down. */
const aside = /^已经|^[^，]*了的?[，、]|[：“”]/

/** For the largest words: what to do, as the case says it, when that stands in two or three short parts; else its title. */
const headlineOf = (content: Content): { parts: string[]; from?: string } => {
  const advice = [...textsOf(content, 'todo'), ...sentencesOf(textOf(content, 'turningPoint')).filter(saysWhatToDo)]
  for (const from of advice.filter((one) => !aside.test(one))) {
    const parts = partsOf(from)
    const fits = parts.every((one) => [...one].length <= 9) && [...parts.join(' ')].length <= 24
    if (fits && parts.length > 1 && parts.length < 4) return { parts, from }
  }
  return { parts: textOf(content, 'title').split(' ').slice(0, 3) }
}

const spoken = (texts: string[], max: number) => fitting(texts.map(forTheEar).flatMap(sentencesOf), max, '')

const opening = '各位乡亲，请听一听。'
const most = 240

/** Half a minute to a minute: what to do and what to look for first of all, then as much of the story as there is room for. In the order of telling. */
const scriptOf = (content: Content): string => {
  const said = (field: string, before = '') => {
    const sentences = textsOf(content, field).map(forTheEar).flatMap(sentencesOf)
    return sentences.map((one, i) => (i === 0 ? before + one : one))
  }
  const [story, flags, turn, todo] = [said('story'), said('redFlags', '这几处不对劲。'), said('turningPoint'), said('todo', '请您记住。')]
  const chosen = new Set<string>()
  let room = most - [...opening].length
  for (const one of [...todo.slice(0, 2), ...turn, ...flags.slice(0, 2), ...story, ...todo.slice(2), ...flags.slice(2)]) {
    if ([...one].length > room || chosen.has(one)) continue
    chosen.add(one)
    room -= [...one].length
  }
  return opening + [...new Set([...story, ...flags, ...turn, ...todo])].filter((one) => chosen.has(one)).join('')
}
