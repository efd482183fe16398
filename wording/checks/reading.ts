import { type Found, warn } from './found'
import { hardWords } from './hard-words'
import { known } from './known-characters'

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

/** Words and characters that many people cannot read or do not use. */
export const rare = (text: string): Found[] => {
  const hard = [...hardWords()].filter(([word]) => text.includes(word))
  const rest = hard.reduce((left, [word]) => left.replaceAll(word, ''), text)
  return [
    ...hard.map(([word, plain]) => warn(word, `这个词不好懂，可以写成“${plain}”`)),
    ...[...new Set(rest.match(/\p{Script=Han}/gu) ?? [])]
      .filter((one) => !known().has(one))
      .map((one) => warn(one, '这个字不常见，换一个好认的')),
  ]
}
