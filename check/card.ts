import { fraudTypes } from '../types/words/fraud'
import type { Answer } from './answer'
import { cluesIn } from './clues'

/** What of an answer goes to the family: how it looks, like which fraud, the words that mattered; the message itself only when its owner wants it. */
export interface Card {
  level: 'danger' | 'doubtful'
  type?: keyof typeof fraudTypes
  words: string[]
  text?: string
}

const [mostWords, longestWord, longestText] = [4, 20, 120]
const between = '~'

/** What may be sent on: only that it is like a fraud. Nobody's “nothing was seen” is to calm another. */
export const cardOf = (
  { level, types, marks }: Pick<Answer, 'level' | 'types' | 'marks'>,
  text: string,
  whole: boolean,
): Card | undefined => {
  if (level !== 'danger' && level !== 'doubtful') return
  const words = marks.map(({ from, to }) => text.slice(from, to)).filter((word) => word.length <= longestWord)
  return {
    level,
    ...(types[0] && { type: types[0] }),
    words: words.slice(0, mostWords).map(masked),
    ...(whole && { text: cut(masked(text)) }),
  }
}

/** Numbers and addresses stay behind: a card must not carry a swindler's on. */
const masked = (text: string) =>
  cluesIn(text)
    .reduce((rest, clue) => rest.replaceAll(clue, '（略）'), text)
    .replaceAll(between, ' ')

const cut = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text)

/** As the end of a link, and back; of what somebody wrote by hand into a link only what a card may hold is read. */
export const written = ({ level, type, words, text }: Card): string =>
  Object.entries({ level, type, words: words.join(between), text })
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
    .join('&')

export const readCard = ({ level, type, words = '', text }: Record<string, string | undefined>): Card | undefined => {
  if (level !== 'danger' && level !== 'doubtful') return
  const known = Object.keys(fraudTypes).find((key) => key === type) as Card['type']
  return {
    level,
    ...(known && { type: known }),
    words: words
      .split(between)
      .filter((word) => word && word.length <= longestWord)
      .slice(0, mostWords)
      .map(masked),
    ...(text && { text: cut(masked(text)) }),
  }
}

export const titleOf = ({ level, type }: Card): string => {
  const like = type ? `像是“${fraudTypes[type]}”` : level === 'danger' ? '很像骗子' : '有点像骗子'
  return `我问过了，${like}，别转钱`
}
