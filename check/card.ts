import { plainText } from '../types/plain-text'
import { fraudTypes } from '../types/words/fraud'
import type { Answer } from './answer'
import { cluesIn } from './clues'
import { read } from './features'
import { isFraud } from './level'

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
  { level, types, marks, part }: Pick<Answer, 'level' | 'types' | 'marks'> & { part?: Answer['part'] | undefined },
  text: string,
  whole: boolean,
): Card | undefined => {
  if (!isFraud(level)) return
  const words = marks.map(({ from, to }) => text.slice(from, to)).filter((word) => word.length <= longestWord)
  return {
    level,
    ...(types[0] && { type: types[0] }),
    words: words.filter(isTrick).slice(0, mostWords).map(masked),
    // of a long paste what was judged, and not the family's talk around it
    ...(whole && { text: cut(masked(text.slice(part?.from, part?.to))) }),
  }
}

/** Numbers and addresses stay behind: a card must carry neither a swindler's on nor its owner's. */
const masked = (text: string) => {
  const plain = plainText(text)
  const hidden = cluesIn(plain, plain.length).reduce((rest, clue) => rest.split(clue).join('（略）'), plain)
  return hidden
    .replace(/[0-9０-９][0-9０-９xX*\s-]{2,}[0-9０-９xX*]/g, '（略）')
    .split(between)
    .join(' ')
}

const cut = (text: string) => {
  const letters = [...text]
  return letters.length > longestText ? `${letters.slice(0, longestText).join('')}…` : text
}

/** Only what sets off a known trick is shown as somebody's words: a link written by hand is not to say anything else in our name. */
const isTrick = (text: string) => read(text).found.some(({ warned }) => !warned)

/** As the end of a link, and back; of what somebody wrote by hand into a link only what a card may hold is read. */
export const written = ({ level, type, words, text }: Card): string =>
  Object.entries({ level, type, words: words.join(between), text })
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
    .join('&')

export const readCard = ({ level, type, words, text }: Record<string, string | undefined>): Card | undefined => {
  if (level !== 'danger' && level !== 'doubtful') return
  const known = Object.keys(fraudTypes).find((key) => key === type) as Card['type']
  return {
    level,
    ...(known && { type: known }),
    words: (words || '')
      .split(between)
      .filter((word) => word && word.length <= longestWord && isTrick(word))
      .slice(0, mostWords)
      .map(masked),
    ...(text && isTrick(text) && { text: cut(masked(text)) }),
  }
}
