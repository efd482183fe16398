/** A sentence of the program with its numbers taken out of its words: `{{1}}` stands for the first of `values`. */
export interface Marked {
  template: string
  values: string[]
}

/** Bands that amounts and ages are told in, and the word for few: numbers of the program's that never change. */
const bandsIn = ['不到5起', '\\d{1,3}(?:–\\d{1,3})?(?:万元|岁)(?:以下|以上)', '\\d{1,3}–\\d{1,3}(?:万元|岁)']
/** What looks like a number and is none: titles, a paper's number, numbers of lines, dates, bands, numbers to call. */
const none = [
  '《[^《》]{0,100}》',
  '〔20\\d\\d〕(?:\\d{1,4}号)?',
  '(?:^|\\n)\\d{1,2}\\.(?!\\d)',
  '20\\d\\d年(?:\\d{1,2}月)?(?:到\\d{1,2}月)?',
  '\\d{1,2}(?:、\\d{1,2}){0,11}月(?:\\d{1,2}日)?',
  ...bandsIn,
  '96110|12381',
]
/** Each of them in a sentence. */
export const bands = new RegExp(bandsIn.join('|'), 'g')
/** What is counted. */
export const units = '万元|元|%|起|倍|人次|人|条|群次|个小时|个村|个|次|场|份|户|张|块|回|处|笔|家|件|位|天|种'
const pattern = new RegExp(`${none.join('|')}|(\\d{1,12}(?:\\.\\d{1,6})?(?: ?(?:${units}))?)`, 'g')

/** Every number in it is the program's. */
export const marked = (sentence: string): Marked => {
  const values: string[] = []
  const template = sentence.replace(pattern, (found: string, number?: string) => (number ? `{{${values.push(number)}}}` : found))
  return { template, values }
}

/** A number's place in a template. */
export const token = /\{\{(\d{1,3})\}\}/g

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

/** The numbers that a changed sentence has lost. */
export const lostIn = (text: string, { values }: Marked): string[] => values.filter((_value, i) => !text.includes(`{{${i + 1}}}`))

const stops = /[，。；：、（）\n]/

/** From where to where the clause goes that something in a sentence stands in. */
export const clauseAround = (sentence: string, start: number, end: number): [string, string] => {
  let [from, to] = [start, end]
  while (from > 0 && !stops.test(sentence[from - 1] as string)) from--
  while (to < sentence.length && !stops.test(sentence[to] as string)) to++
  return [sentence.slice(from, start), sentence.slice(end, to)]
}

/** The words on both sides of its n-th number, within its clause. */
export const besideOf = (template: string, n: number): [string, string] | undefined => {
  const own = `{{${n}}}`
  const at = template.indexOf(own)
  return at < 0 ? undefined : clauseAround(template, at, at + own.length)
}

/** The clause of a sentence in which its n-th number stands, which is the number's name. */
export const clauseOf = (template: string, n: number): string => besideOf(template, n)?.join(`{{${n}}}`) ?? ''
