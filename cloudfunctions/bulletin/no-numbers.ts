import type { Head } from '../../types/entities/bulletin'
import { bulletinSections } from '../../types/words/bulletin'
import { numberedIn } from '../_domain/no-numbers'
import { CallError } from '../_kit/call-error'
import type { Standing } from './paragraphs'

/** The program's numbers, a paper's number, months in a row and numbers to call. */
const nobodys = /\{\{\d{1,3}\}\}|〔20\d\d〕|(?<!\d)\d{1,2}(?:、\d{1,2}){1,11}月|(?<!\d[\s-]?)(?:96110|12381)(?![\s-]?\d)/g

/** Throws `badInput` where somebody's telephone or identity number stands: a bulletin leaves the house. */
export const requireNoNumbers = (words: Record<string, string | undefined>): void => {
  const where = numberedIn(Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text?.replace(nobodys, '号')])))
  if (where) throw new CallError('badInput', `“${where}”里有像电话、证件号的数字，去掉再来。钱数写成几万元，日子写成几月几日`)
}

/** The same of all that people wrote into one. */
export const requireNoneIn = (paragraphs: readonly Standing[], { office, to, number }: Head): void => {
  requireNoNumbers({ 署名单位: office, 送给谁: to, 文号: number })
  for (const { section, text, template } of paragraphs) if (text !== template) requireNoNumbers({ [bulletinSections[section]]: text })
}
