import { soundOf, spelt } from './sounds'

/** Something to look for: two neighbouring characters by their sound, one character, or a word of Latin letters. */
export interface Term {
  key: string
  /** As it stands in the text, and where. */
  words: string
  at: number
}

/** Characters that say nothing of what a text is about. */
const empty = new Set('的了是我他她它您你们在就也都和着个这那呢吗吧啊呀么俺咱把被又很')

/** The terms of a text, in order. A pair never reaches across a mark or a space. */
export const termsOf = (text: string): Term[] =>
  [...text.toLowerCase().matchAll(/\p{Script=Han}+|[a-z]+(?:[ '][a-z]+)*/gu)].flatMap(({ 0: run, index }) =>
    /[a-z]/.test(run) ? latin(run, index) : han(run, index),
  )

const han = (run: string, from: number): Term[] => {
  const terms: Term[] = []
  for (let i = 0; i < run.length; i++) {
    const [one = '', next] = [run[i], run[i + 1]]
    if (empty.has(one)) continue
    terms.push({ key: one, words: one, at: from + i })
    if (next && !empty.has(next)) terms.push({ key: `${soundOf(one)}-${soundOf(next)}`, words: one + next, at: from + i })
  }
  return terms
}

/** Pinyin, or else a word as it is. */
const latin = (run: string, at: number): Term[] => {
  const sounds = spelt(run.replace(/[ ']/g, ''))
  if (!sounds || sounds.length < 2) return run.split(/[ ']/).map((word) => ({ key: word, words: word, at }))
  return sounds.slice(1).map((sound, i) => ({ key: `${sounds[i]}-${sound}`, words: run, at }))
}

/** Whether the term is a pair of characters, which says far more than one. */
export const isPair = ({ key }: Term): boolean => key.includes('-')
