import { type Letters, lettersOf } from './letters'
import { honest, tricks } from './signals'

/** A trick's words in the text. `warned`: the sentence warns of it instead of doing it. */
export interface Found {
  signal: string
  begin: number
  end: number
  warned: boolean
}

export interface Features {
  letters: Letters
  /** The side a letter's words come from counts: 1 for the other side, less for one's own answers, 0 for labels. */
  voice: number[]
  found: Found[]
  /** Names of what the statistics count: pieces of 1 to 4 letters (as they stand), and `!name` for signals. */
  counts: Map<string, number>
}

const longest = 4
const ownVoice = 0.4

/** Everything the check can see in a text. */
export const featuresOf = (written: string): Features => {
  const letters = lettersOf(written)
  const voice = voices(letters.text)
  const found = tricksIn(letters.text)
  const counts = new Map<string, number>()
  pieces(letters.text, voice, counts)
  for (const { signal, warned, begin } of found) {
    const name = warned ? `!no ${signal}` : `!${signal}`
    counts.set(name, Math.max(counts.get(name) ?? 0, voice[begin] || ownVoice))
  }
  const theirs = keepOf(letters.text, voice, (one) => one === 1)
  const own = keepOf(letters.text, voice, (one) => one === ownVoice)
  for (const [name, find] of Object.entries(honest)) {
    if (find.test(theirs)) counts.set(`!${name}`, 1)
    if (find.test(own)) counts.set(`!own ${name}`, 1)
  }
  return { letters, voice, found, counts }
}

const label =
  /(?:^|。)(?:(对方|来电者?|主叫|呼叫方|caller|骗子|客服|陌生人|他|她|a|甲|男|女)|(我|接听者?|被叫|接听方|callee|本人|机主|用户|客户|b|乙))#?，/g

/** Who speaks: `对方：` and `我：` at the start of a line. */
const voices = (text: string) => {
  const voice = Array.from({ length: text.length }, () => 1)
  const turns: { at: number; end: number; own: boolean }[] = []
  label.lastIndex = 0
  for (let one = label.exec(text); one; one = label.exec(text)) {
    turns.push({ at: one.index, end: one.index + one[0].length, own: one[2] !== undefined })
    label.lastIndex = one.index + one[0].length - 1
  }
  if (turns.length < 2) return voice
  turns.forEach(({ at, end, own }, i) => {
    const next = turns[i + 1]?.at ?? text.length
    for (let k = at + 1; k < next; k++) voice[k] = k < end ? 0 : own ? ownVoice : 1
  })
  return voice
}

/** One side's words. */
const keepOf = (text: string, voice: number[], keep: (voice: number) => boolean) => [...text].filter((_, i) => keep(voice[i]!)).join('')

/** Every piece of up to four letters within a clause. */
const pieces = (text: string, voice: number[], counts: Map<string, number>) => {
  for (let at = 0; at < text.length; at++)
    for (let length = 1; length <= longest && at + length <= text.length; length++) {
      const last = text[at + length - 1]!
      if (last === '。' || last === '，') break
      const weight = voice[at]!
      if (weight === 0) break
      const piece = text.slice(at, at + length)
      counts.set(piece, (counts.get(piece) ?? 0) + weight)
    }
}

const warnsBefore =
  /(?:不要|切勿|请勿|勿|不会|不可能|绝不|从不|从来不|不用|无需|不需要?|千万别|别|拒绝|没有|没)[^。，]{0,8}$|(?:谨防|警惕|防止|防范|小心|当心|凡是|自称|冒充|以.{0,8}为由)[^。]{0,16}$/
const warnsAfter = /^[^。]{0,30}(?:是诈骗|是骗|骗局|诈骗|假的|不要信|别信|别理|不要相信|不要轻信|小心|上当|打\uE004|拨打\uE004|骗子)/

const tricksIn = (text: string) => {
  const found: Found[] = []
  for (const [signal, { find, forbids }] of Object.entries(tricks)) {
    const all = new RegExp(find.source, 'g')
    for (let one = all.exec(text); one; one = all.exec(text)) {
      const begin = one.index
      const end = begin + one[0].length
      if (end === begin) break
      const before = text.slice(Math.max(0, begin - 24), begin)
      const warned = (!forbids && warnsBefore.test(before)) || warnsAfter.test(text.slice(end))
      found.push({ signal, begin, end, warned })
    }
  }
  return found
}
