import type { Letters } from './letters'

/** How much a letter counts by who says it: the other side fully, one's own answers less, names and times of a copied chat not at all. */
export const ownVoice = 0.4

const roles =
  /^[\s"“「[【(（]*(?:(对方|来电者?|主叫|呼叫方|caller|骗子|客服|陌生人|那边|他|她|A|甲|男|女)|(我|自己|接听者?|接听方|被叫|callee|本人|机主|用户|客户|受害人|B|乙))\s{0,3}\d{0,3}\s{0,3}[】\])）]?\s{0,3}[:：]/i
const named = /^([^\s:：，。,.!！?？]{1,8})\s?[:：](?!\/\/)/
const day = String.raw`(?:(?:\d{2,4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?|今天|昨天|前天|(?:星期|周)[一二三四五六日天])?`
const time = String.raw`(?:凌晨|早上|上午|中午|下午|晚上)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`
/** What WeChat puts over a message when a chat is copied: name, day, time. */
const header = new RegExp(
  String.raw`^[\s\[【(（—-]*[^\n:：，。]{0,14}?[\s\])）】—-]*${day}\s*${time}(?:[\s\])）】—-]{1,3}[^\s\n:：，。]{1,8})?[\s\])）】—:：-]*$`,
)
const dayOnly = /^[\s—-]*\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s—-]*$/

interface Line {
  begin: number
  end: number
  /** Where what was said begins. */
  said: number
  own: boolean
}

/** Who says each letter: `对方：` and `我：`, names before a colon when several lines have them, the lines WeChat copies over a message. */
export const voicesIn = (written: string, { text, from }: Letters): number[] => {
  const voice = Array.from({ length: text.length }, () => 1)
  const all = lines(written)
  if (all.length < 2) return voice
  let at = 0
  let own = false
  for (const line of all) {
    if (line.said > line.begin) own = line.own
    for (; at < text.length && from[at]! < line.end; at++) voice[at] = from[at]! < line.said ? 0 : own ? ownVoice : 1
  }
  return voice
}

/** Lines with what stands before the words; only where at least two lines have such a thing. */
const lines = (written: string): Line[] => {
  let at = 0
  const names = new Map<string, number>()
  const all = written.split('\n').map((text) => {
    const begin = at
    at += text.length + 1
    const name = named.exec(text)?.[1]
    if (name) names.set(name, (names.get(name) ?? 0) + 1)
    return { text, begin, end: at }
  })
  const several = [...names.values()].reduce((sum, n) => sum + n, 0) >= 3 && [...names.values()].some((n) => n > 1)
  let own = false
  const headers = all.map(({ text }) => text.length > 0 && text.length < 40 && (header.test(text) || dayOnly.test(text)))
  const read = all.map(({ text, begin, end }, i): Line => {
    const role = roles.exec(text)
    if (role) return { begin, end, said: begin + role[0].length, own: role[2] !== undefined }
    // something is said below it: lines that all look like headers are somebody's message
    if (headers[i] && (headers[i + 1] === false || dayOnly.test(text))) {
      own = /^[\s[【(（]*我(?![\u4e00-\u9fff])/.test(text)
      return { begin, end, said: end, own }
    }
    const name = several ? named.exec(text) : null
    return { begin, end, said: name ? begin + name[0].length : begin, own: false }
  })
  return read.filter(({ begin, said }) => said > begin).length >= 2 ? read : []
}
