/** A sentence of the program with its numbers taken out of its words: `{{1}}` stands for the first of `values`. */
export interface Marked {
  template: string
  values: string[]
}

/** What looks like a number and is none: titles, a paper's number, numbers of lines, dates, the bands that amounts and ages are told in, numbers to call. */
const none = [
  '《[^《》]{0,100}》',
  '〔20\\d\\d〕(?:\\d{1,4}号)?',
  '(?:^|\\n)\\d{1,2}\\.(?!\\d)',
  '不到5起',
  '20\\d\\d年(?:\\d{1,2}月)?(?:到\\d{1,2}月)?',
  '\\d{1,2}(?:、\\d{1,2}){0,11}月(?:\\d{1,2}日)?',
  '\\d{1,3}(?:–\\d{1,3})?(?:万元|岁)(?:以下|以上)',
  '\\d{1,3}–\\d{1,3}(?:万元|岁)',
  '96110|12381',
]
const units = '万元|元|%|起|倍|人次|人|条|群次|个小时|个村|个|次|场|份|户|张|块|回|处|笔|家|件|位|天|种'
const pattern = new RegExp(`${none.join('|')}|(\\d{1,12}(?:\\.\\d{1,6})?(?: ?(?:${units}))?)`, 'g')

/** Every number in it is the program's. */
export const marked = (sentence: string): Marked => {
  const values: string[] = []
  const template = sentence.replace(pattern, (found: string, number?: string) => (number ? `{{${values.push(number)}}}` : found))
  return { template, values }
}

const token = /\{\{(\d{1,3})\}\}/g

/** The sentence again. */
export const filled = (template: string, values: readonly string[]): string =>
  template.replace(token, (_found, n: string) => values[Number(n) - 1] ?? '')

/** Words and numbers by turns, as they are drawn. */
export const partsOf = (template: string, values: readonly string[]): { text: string; isNumber: boolean }[] => {
  const parts: { text: string; isNumber: boolean }[] = []
  let from = 0
  for (const found of template.matchAll(token)) {
    if (found.index > from) parts.push({ text: template.slice(from, found.index), isNumber: false })
    parts.push({ text: values[Number(found[1]) - 1] ?? '', isNumber: true })
    from = found.index + found[0].length
  }
  if (from < template.length) parts.push({ text: template.slice(from), isNumber: false })
  return parts
}

/** As it is written on a screen: each number in brackets, which are the program's. */
export const toWrite = (template: string, values: readonly string[]): string =>
  template.replace(token, (_found, n: string) => `【${values[Number(n) - 1] ?? ''}】`)

/** What somebody wrote, back: brackets hold the program's numbers as they are; `foreign` are those that hold something else. */
export const readBack = (written: string, values: readonly string[]): { template: string; foreign: string[] } => {
  const used = new Set<number>()
  const foreign: string[] = []
  const template = written.replace(/【([^【】]{0,40})】/g, (all, inside: string) => {
    const same = values.flatMap((value, i) => (value === inside.trim() ? [i] : []))
    const at = same.find((i) => !used.has(i)) ?? same[0]
    if (at === undefined) {
      foreign.push(inside)
      return all
    }
    used.add(at)
    return `{{${at + 1}}}`
  })
  return { template, foreign: [...foreign, ...(/[【】]/.test(template) && foreign.length === 0 ? ['【】'] : [])] }
}

/** The numbers that a changed sentence has lost. */
export const lostIn = (text: string, { values }: Marked): string[] => values.filter((_value, i) => !text.includes(`{{${i + 1}}}`))

const digits = /[\d０-９]{1,15}(?:[.．][\d０-９]{1,6})?%?/g
const inChinese =
  /百分之[零一二三四五六七八九十百点]{1,8}|[一二三四五六七八九]成|[一二两三四五六七八九十百千万亿零〇]{2,12}(?=[多余]?(?:起|人|元|万|户|件|次|倍|条|个|名|家|场|份))/g

/** Numbers that somebody wrote by hand: all that the program did not put there, but for dates, titles and the like. */
export const handWritten = (text: string): string[] => {
  const words = text.replace(token, ' ').replace(new RegExp(none.join('|'), 'g'), ' ')
  return [...words.matchAll(digits), ...words.matchAll(inChinese)].map(([found]) => found)
}

/** The clause of a sentence in which its n-th number stands, which is the number's name. */
export const clauseOf = (template: string, n: number): string => {
  const at = template.indexOf(`{{${n}}}`)
  if (at < 0) return ''
  const stops = /[，。；：、（）\n]/
  let [from, to] = [at, at]
  while (from > 0 && !stops.test(template[from - 1] as string)) from--
  while (to < template.length && !stops.test(template[to] as string)) to++
  return template.slice(from, to)
}
