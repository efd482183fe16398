import { common } from './common-characters'
import { type Found, warn } from './found'

export const length = (text: string): number => [...text].length

/** Texts as sentences, without the marks around them. */
export const sentences = (...paragraphs: string[]): string[] =>
  paragraphs.flatMap((text) => text.split(/[。？；：]/)).filter((one) => /\p{Script=Han}/u.test(one))

const longest = 60

/** Sentences that a person loses the thread of. */
export const tooLong = (text: string): Found[] =>
  sentences(text)
    .filter((one) => length(one) > longest)
    .map((one) => warn(`${[...one].slice(0, 12).join('')}…`, `这句有${length(one)}个字，太长了，请断成几句`))

/** Characters that many people cannot read. */
export const rare = (text: string): Found[] =>
  [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].filter((one) => !common.has(one)).map((one) => warn(one, '这个字不常见，换一个好认的'))
