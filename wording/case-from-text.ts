import type { Content } from './manuscripts'
import { typeOf } from './type-words'

const longest = 200
const most = 6

/** A pasted story as a case begun: paragraphs, a title from its words, the kind of fraud its words suggest. */
export const caseFromText = (text: string): Content => {
  const story = paragraphs(text)
  const type = typeOf(text)
  return { title: titleFrom(story), story, ...(type && { type }) }
}

/** When it was, and nothing else. */
const onlyWhen = /^.{0,8}(?:[年月日号天晚早前后时季点]|时候|期间|上午|中午|下午|晚上|以来)$/

/** The first words that tell what happened, not when, who somebody is or where he lives; none when they would be cut. */
const titleFrom = ([first = '']: string[]) =>
  first
    .split(/[，。：；！？]/)
    .find((clause) => clause && !onlyWhen.test(clause) && !/某|略）|^我(?:叫|是|家|姓)|住/.test(clause) && [...clause].length <= 24) ?? ''

/** At most six paragraphs of at most 200 characters: as the text has them, else broken and joined between sentences. Too much stays in the last one, for the author to shorten. */
const paragraphs = (text: string): string[] => {
  const parts = text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter(Boolean)
  const short = parts.flatMap(broken)
  if (short.length <= most) return short
  const whole = short.join('')
  const each = Math.max(longest, Math.ceil([...whole].length / most))
  return grouped(sentencesOf(whole), each)
}

const sentencesOf = (text: string) => text.match(/[^。？！]+[。？！]?[”』」]?/g) ?? [text]
const broken = (part: string) => ([...part].length <= longest ? [part] : grouped(sentencesOf(part), longest))

const grouped = (sentences: string[], room: number): string[] => {
  const groups: string[] = []
  for (const one of sentences) {
    const last = groups.at(-1)
    if (last === undefined || ([...last].length + [...one].length > room && groups.length < most)) groups.push(one)
    else groups[groups.length - 1] = last + one
  }
  return groups
}
