import { spokenNumbers } from '../../wording/spoken-numbers'

/** With a full stop, unless it ends in a mark already. */
export const withEnd = (text: string): string => text.replace(/([^。？！])$/, '$1。')

/** For the ear: numbers in characters, no quotation marks, no brackets. */
export const forTheEar = (text: string): string => withEnd(spokenNumbers(text).replace(/[“”‘’《》（）()]/g, ''))

/** Sentence by sentence, with the mark at the end of each. */
export const sentencesOf = (text: string): string[] => text.match(/[^。？！]+[。？！]?/g) ?? []

/** The text split at its punctuation marks. */
export const partsOf = (text: string): string[] => text.split(/[，。；、？！ ]/).filter(Boolean)

/** As many of the texts, from the first on, as there is room for; at least what fits of the first. */
export const fitting = ([first = '', ...rest]: string[], max: number, between: string): string => {
  let text = [...first].slice(0, max).join('')
  for (const one of rest) {
    const longer = `${text}${between}${one}`
    if ([...longer].length > max) break
    text = longer
  }
  return text
}

/** The text, or as many of its parts as there is room for. */
export const within = (text: string, max: number): string => ([...text].length <= max ? text : fitting(partsOf(text), max, '，'))
