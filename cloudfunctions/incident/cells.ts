import type { IncidentFacts } from '../../types/entities/incident'
import { fraudTypes } from '../../types/words/fraud'
import { ageBands, sexes } from '../../types/words/incident'

/** A row is refused by throwing this. */
export class Refusal extends Error {}
const refuse = (why: string): never => {
  throw new Refusal(why)
}

/** 2026年10月, 2026-10, 2026.10, or any day in it. */
export const monthIn = (text: string, now: string): string => {
  const [, year = '', month = ''] = /^(20\d\d)\s?[年./-]\s?(\d{1,2})(?:\D.{0,20})?$/.exec(text.trim()) ?? []
  const found = `${year}-${month.padStart(2, '0')}`
  if (!year || Number(month) < 1 || Number(month) > 12) return refuse(text ? `月份“${text}”看不懂，写成2026年10月这样` : '没有写是哪个月')
  return found > now ? refuse(`${text}还没到，看看月份对不对`) : found
}

export const spaceless = (text: string) => text.replace(/\s/g, '')

/** A key by its words, however they are shortened there. */
const keyIn = <K extends string>(text: string, words: Readonly<Record<K, string>>, plain: (text: string) => string): K | undefined =>
  (Object.keys(words) as K[]).find((key) => plain(words[key]) === plain(text))

/** As the list of kinds calls it, with or without 类 and 诈骗. */
export const typeIn = (text: string): IncidentFacts['type'] => {
  const said = spaceless(text)
  if (!said) return undefined
  const plain = (words: string) => words.replace(/[（(].{0,10}[)）]/g, '').replace(/(?:类|诈骗)+$/, '')
  return keyIn(said, fraudTypes, plain) ?? refuse(`没有“${text}”这种骗法，照下载的表格里的叫法写，或者空着`)
}

export const sexIn = (text: string): IncidentFacts['sex'] => {
  const said = spaceless(text)
  return said ? (keyIn(said, sexes, (words) => words.replace(/性$/, '')) ?? refuse(`性别“${text}”看不懂，写男或者女，或者空着`)) : undefined
}

const upTo = [20, 30, 40, 50, 60, 131]
/** An age in years, or its band. */
export const ageIn = (text: string): IncidentFacts['age'] => {
  const said = spaceless(text)
  if (!said) return undefined
  const plain = (words: string) => words.replace(/[岁及]/g, '').replace(/[-~～—至到]/g, '–')
  const years = /^(\d{1,3})岁?$/.exec(said)?.[1]
  const bands = Object.keys(ageBands) as (keyof typeof ageBands)[]
  const band = years === undefined ? keyIn(said, ageBands, plain) : bands[upTo.findIndex((end) => Number(years) < end)]
  return band ?? refuse(`年龄“${text}”看不懂，写几岁，或者照下载的表格里的叫法写`)
}

/** 5000, 5,000元, 1.2万元: fen. */
export const amountIn = (text: string): number | undefined => {
  const said = text.replace(/[\s,，元¥￥]/g, '')
  if (!said) return undefined
  const [, digits = '', many = ''] =
    /^(\d{1,10}(?:\.\d{1,6})?)(万?)$/.exec(said) ?? refuse(`金额“${text}”看不懂，写成5000或者0.5万，不知道就空着`)
  return Math.round(Number(digits) * (many ? 1_000_000 : 100))
}

export const casesIn = (text: string): number => {
  const said = text.replace(/[\s起件]/g, '')
  if (!said) return 1
  return /^[1-9]\d{0,3}$/.test(said) ? Number(said) : refuse(`起数“${text}”看不懂，写1到9999的数，空着算1起`)
}

export const dissuadedIn = (text: string): boolean => {
  const said = spaceless(text)
  if (/^(?:|否|不是|无|0)$/.test(said)) return false
  return /^(?:是|劝阻|已劝阻|劝住|劝住的|劝阻成功|1)$/.test(said) || refuse(`“${text}”看不懂：劝住了的写是，被骗了的空着`)
}

export const companyIn = (text: string): boolean => {
  const said = spaceless(text)
  if (/^(?:|否|不是|无|个人|个人的|0)$/.test(said)) return false
  return /^(?:是|涉企|企业|单位|单位的|1)$/.test(said) || refuse(`“${text}”看不懂：骗的是单位的钱写是，个人的空着`)
}

export const numberIn = (text: string): string => {
  const number = spaceless(text)
  if (!number) return refuse('没有编号。写上您单位自己的编号，下回改了才认得出是同一起')
  return number.length > 40 ? refuse('编号太长，最多40个字') : number
}
