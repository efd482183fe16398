import { lazily } from '../types/lazily'

/** How characters are read, without tones: each stands under its commonest reading (those of GB2312 and of Big5's first level; readings as in pinyin-pro, MIT). */
const syllables = lazily((): Record<string, string> => require('./syllables.packed.json'))

/** What a hand that types by ear mixes up: 是/四, 身/生, 金/经. */
const folded = (syllable: string) => syllable.replace(/^([zcs])h/, '$1').replace(/(e|i)ng$/, '$1n')

const sounds = lazily(
  () => new Map(Object.entries(syllables()).flatMap(([syllable, characters]) => [...characters].map((c) => [c, folded(syllable)]))),
)

/** How a character sounds, or the character itself when nothing is known of it. */
export const soundOf = (character: string): string => sounds().get(character) ?? character

const known = lazily(() => new Set(Object.keys(syllables()).flatMap((syllable) => [syllable, folded(syllable)])))

/** The syllables of a word typed in Latin letters, the longest first; null when it is not all pinyin. */
export const spelt = (word: string): string[] | null => {
  if (word === '') return []
  for (let length = Math.min(6, word.length); length > 0; length--) {
    const rest = known().has(word.slice(0, length)) && spelt(word.slice(length))
    if (rest) return [folded(word.slice(0, length)), ...rest]
  }
  return null
}
