import { createHash } from 'node:crypto'
import { handWritten } from '../../figures/hand-written'
import { filled, lostIn, type Marked, marked } from '../../figures/marked'
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

/** The program's sentence with its numbers taken out; of people's words none is the program's. */
export const ownOf = ({ text, typed }: Computed): Marked => (typed ? { template: text, values: [] } : marked(text))

/** The program's paragraphs with what was written into them; words whose paragraph is gone stand last, until somebody puts them away. */
export const standing = (computed: readonly Computed[], written: readonly Written[]): Standing[] => {
  const gone = written.filter(({ key, text }) => text && !computed.some((one) => one.key === key && !one.aside))
  return [...computed.map((one) => asWritten(one, written)), ...gone.map(alone)]
}

const asWritten = (one: Computed, written: readonly Written[]): Standing => {
  const { section, key, how, aside, typed } = one
  const own = ownOf(one)
  const theirs = aside ? undefined : written.find((of) => of.key === key)
  const moved = theirs?.text !== undefined && theirs.from !== own.template
  const words = theirs?.text !== undefined && !moved ? theirs.text : own.template
  return {
    ...{ section, key, template: own.template, values: own.values, text: words, how },
    ...(theirs && { written: theirs }),
    ...{ moved, lost: lostIn(words, own), hand: handIn(words, own.template, typed) },
    ...(aside && { aside }),
  }
}

const handIn = (words: string, template: string, typed?: boolean): string[] =>
  typed ? handWritten(words) : words === template ? [] : handWritten(words, template)

const alone = (written: Written): Standing => ({
  ...{ section: written.section ?? 'next', key: written.key, template: '', values: [], text: '', how: [] },
  ...{ written, moved: true, lost: [], hand: [] },
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
