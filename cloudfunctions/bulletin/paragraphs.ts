import { createHash } from 'node:crypto'
import { filled, handWritten, lostIn, type Marked, marked } from '../../figures/marked'
import type { Bulletin, Frozen, Head, Written } from '../../types/entities/bulletin'
import { bulletinSections } from '../../types/words/bulletin'
import type { Computed } from './compute'

/** A paragraph as it is in the bulletin now. */
export interface Standing extends Frozen {
  written?: Written
  /** Somebody's words for a sentence that has changed since. */
  moved: boolean
  lost: string[]
  aside?: true
}

/** The program's paragraphs with what was written into them. */
export const standing = (computed: readonly Computed[], written: readonly Written[]): Standing[] =>
  computed.map(({ section, key, text, how, aside }) => {
    const own = marked(text)
    const theirs = written.find((one) => one.key === key)
    const moved = theirs?.text !== undefined && theirs.from !== own.template
    const words = theirs?.text !== undefined && !moved ? theirs.text : own.template
    return {
      ...{ section, key, template: own.template, values: own.values, text: words, how },
      ...(theirs && { written: theirs }),
      ...{ moved, lost: lostIn(words, own), hand: words === own.template ? [] : handWritten(words) },
      ...(aside && { aside }),
    }
  })

export const frozen = ({ section, key, template, values, text, how, hand }: Standing): Frozen => ({
  ...{ section, key, template, values, text, how, hand },
})

/** Without what is said on the screen alone. */
export const leaving = (paragraphs: readonly Standing[]): Standing[] => paragraphs.filter(({ aside }) => !aside)

/** Letters of what leaves, headings included. */
export const lettersOf = (paragraphs: readonly Frozen[]): number => {
  const shown = paragraphs.filter(({ text }) => text)
  const heads = new Set(shown.map(({ section }) => bulletinSections[section]))
  return [...shown.map(({ text, values }) => filled(text, values)), ...heads].reduce((sum, words) => sum + [...words].length, 0)
}

/** Of all words and numbers that leave. */
export const stampOf = (paragraphs: readonly Frozen[], head: Head): string => {
  const shown = paragraphs.map(({ key, text, values }) => [key, filled(text, values)])
  return createHash('sha256')
    .update(JSON.stringify([shown, head]))
    .digest('hex')
    .slice(0, 32)
}

/** Whether all numbers in the words are the program's. */
export const holdsOnly = (text: string, { values }: Marked): boolean =>
  [...text.matchAll(/\{\{(.{0,9}?)\}\}/g)].every(([, n = '']) => /^[1-9]\d{0,2}$/.test(n) && Number(n) <= values.length)

export const begun = (_id: string, region: string, month: string): Omit<Bulletin, 'by' | 'at'> => ({
  ...{ _id, region, month, status: 'draft', version: 0, written: [], head: { red: false }, writers: [] },
})
