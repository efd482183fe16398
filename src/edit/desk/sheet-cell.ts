/** One cell of a spreadsheet, as a field of a manuscript. */

import { whyNoWords } from '@/lib/table/cell'
import type { Field } from '../../../wording/manuscripts'
import { isDay } from '../../../wording/rows'

const options = (field: Field) => Object.entries(field.options ?? {})
/** Ids of cases as they are, and out of `title（id）`; what is neither is a title, whose id the cloud knows. */
const casesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const id = /[（(]([A-Za-z0-9][\w-]*)[）)]$/.exec(line)?.[1]
      if (id) return [id]
      const several = line.split(/[\s、，,]+/).filter(Boolean)
      return several.every(isId) ? several : [line]
    })
export const isId = (text: string): boolean => /^[A-Za-z0-9][\w-]{0,63}$/.test(text)

/** A day as spreadsheets show it (2026/11/3, 2026年11月3日), as it is kept. */
const day = (text: string) =>
  text.replace(
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
    (_all, year, month, date) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  )
const whyNoDay = (text: string): { why?: string } => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { why: '日期写成年-月-日，比如2026-11-23' }
  return isDay(text) ? {} : { why: `没有${text}这一天` }
}

/** A field's value out of a cell's text, and why it cannot be taken. */
export const readCell = (field: Field, text: string): { value: string | string[]; why?: string } => {
  const none = whyNoWords(text)
  if (none) return { value: '', why: none }
  const { as, max, most = 1 } = field
  const several = text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean)
  if (as === 'choice' || as === 'choices') return chosen(field, text)
  if (as === 'date') {
    const value = day(text)
    return { value, ...(value && whyNoDay(value)) }
  }
  if (as === 'case' || as === 'cases') {
    const cases = casesIn(text)
    return {
      value: as === 'case' ? (cases[0] ?? '') : cases,
      ...(cases.length > most && { why: `最多${most}个，这里有${cases.length}个` }),
    }
  }
  const texts = as === 'lines' ? several : [text]
  const long = texts.find((one) => max && [...one].length > max)
  const why =
    texts.length > most && as === 'lines'
      ? `最多${most}条，这里有${texts.length}条`
      : long && `最多${max}个字，这里有${[...long].length}个：“${[...long].slice(0, 8).join('')}…”`
  return { value: as === 'lines' ? several : text, ...(why && { why }) }
}

const chosen = (field: Field, text: string): { value: string | string[]; why?: string } => {
  const words = text
    .split(/[\n、，,]+/)
    .map((one) => one.trim())
    .filter(Boolean)
  const keys = words.map((one) => options(field).find(([, label]) => label === one)?.[0])
  const unknown = words.find((_one, i) => keys[i] === undefined)
  if (unknown) {
    const labels = options(field).map(([, label]) => label)
    return { value: '', why: `“${unknown}”不在可选的里面，可以写：${labels.join('、')}` }
  }
  const value = keys as string[]
  if (field.as === 'choices') return { value }
  return { value: value[0] ?? '', ...(value.length > 1 && { why: '只能写一个' }) }
}
