import { type Letters, lettersOf } from './letters'
import type { Part } from './parts'
import { honest, tricks } from './signals'
import { ownVoice, voicesIn } from './speakers'

/** A way of swindlers, or of honest people, in the text. */
export interface Found extends Part {
  signal: string
  /** The sentence warns of the trick instead of doing it. */
  warned: boolean
}

/** A text as the check reads it, once. */
export interface Reading {
  letters: Letters
  /** The side a letter's words come from counts: 1 for the other side, less for one's own answers and questions, 0 for labels. */
  voice: number[]
  found: Found[]
  honest: Found[]
}

/** What can be seen in a text, before any of it is weighed. */
export const read = (written: string): Reading => {
  const letters = lettersOf(written)
  const { text } = letters
  const voice = voicesIn(written, letters)
  const under = footOf(text)
  const asked = [...everyMatch(asks, text), ...under]
  const quieten = ({ begin, end }: Part, to: number) => {
    for (let at = begin; at < end; at++) voice[at] = Math.min(voice[at]!, to)
  }
  for (const one of asked) quieten(one, ownVoice)
  for (const one of under) quieten(one, footVoice)
  const isAsked = (at: number) => asked.some(({ begin, end }) => begin <= at && at < end)
  return {
    letters,
    voice,
    found: tricksIn(text, isAsked),
    honest: everyHonest.flatMap(({ signal, find }) =>
      everyMatch(find, text)
        .filter(({ begin }) => !aboutFraud.has(signal) || !isAsked(begin))
        .map(({ begin, end }) => ({ begin, end, signal, warned: false })),
    ),
  }
}

const global = (find: RegExp) => new RegExp(find.source, 'g')
const everyTrick = Object.entries(tricks).map(([signal, { find, forbids }]) => ({ signal, find: global(find), forbids }))
const everyHonest = Object.entries(honest).map(([signal, find]) => ({ signal, find: global(find) }))

const everyMatch = (find: RegExp, text: string): Part[] => {
  const parts: Part[] = []
  find.lastIndex = 0
  for (let one = find.exec(text); one; one = find.exec(text)) {
    if (one[0] === '') find.lastIndex += 1
    else parts.push({ begin: one.index, end: one.index + one[0].length })
  }
  return parts
}

/** What the person who pastes it asks of us: it says nothing of the message. */
const asks =
  /(?:^|[。，])[^。，]{0,24}?(?:(?:是不是|会不会是|算不算|像不像|怕是|别是)[^。，]{0,8}(?:骗子?|诈骗|骗人|骗局|假)的?[^。，]{0,3}(?=[。，]|$)|是[^。，]{0,8}(?:骗子?|诈骗|骗人|骗局|假)的?[^。，]{0,3}(?:吗|么|嘛|不|吧|呢)(?=[。，]|$)|(?:真|靠谱|可信|可靠|安全)的?(?:吗|么|嘛|不|还是假的?|假的?)(?=[。，]|$)|(?:帮|给)(?:我|俺|咱|忙)?(?:看|瞅|瞧|辨|把把关|分析|鉴定)[^。，]{0,10}|(?:能|敢|可以|该|用)不?(?:能)?(?:信|点|理|回|去|交)(?:吗|么|嘛|不)(?=[。，]|$)|(?:骗子?|诈骗|骗人的?|骗局|假的?)(?:吗|么|嘛|不|吧)(?=[。，]|$))/g

/** Signals that the asker's own question, or a warning under the message, would set off. */
const aboutFraud = new Set(['told', 'warns', 'teaches', 'advises', 'reports'])

/** How much a warning under a message counts. */
const footVoice = 0.15
/** So near its end, and behind so many letters of a message, stands what is only set under it. */
const [footLetters, shortestMessage] = [48, 20]
const foot =
  /(?:^|[。，])[^。，]{0,16}?(?:(?:谨防|警惕|严防|防范|提防|当心|小心|注意|远离)[^。，]{0,10}(?:诈|骗|上当|假冒|陷阱)|反诈|防骗|防诈|认准|上当|受骗|诈骗|骗子|不轻信|核实对方)/
const tellsOfIt = /骗|诈|冒充|假冒|谎称|自称|有人|不法|受害人|报警/

/** A warning under a message that itself tells of no swindle: platforms, friends and swindlers set it there alike, so it speaks for nobody. */
const footOf = (text: string): Part[] => {
  const from = Math.max(0, text.length - footLetters)
  const found = foot.exec(text.slice(from))
  const begin = from + (found?.index ?? 0)
  return found && begin >= shortestMessage && !tellsOfIt.test(text.slice(0, begin)) ? [{ begin, end: text.length }] : []
}

const warnsBefore =
  /(?:不要|切勿|请勿|勿|不会|不可能|绝不|从不|从来不|不用|无需|不需要?|千万别|别|拒绝|没有|没)[^。，]{0,8}$|(?:谨防|警惕|防止|防范|小心|当心|凡是)[^。]{0,16}$/
const warnsAfter = /^[^。]{0,30}(?:是诈骗|是骗|骗局|诈骗|假的|不要信|别信|别理|不要相信|不要轻信|小心|上当|打\uE004|拨打\uE004|骗子)/

const tricksIn = (text: string, isAsked: (at: number) => boolean) => {
  const found: Found[] = []
  for (const { signal, find, forbids } of everyTrick)
    for (const { begin, end } of everyMatch(find, text)) {
      const before = text.slice(Math.max(0, begin - 24), begin)
      const after = warnsAfter.exec(text.slice(end, end + 48))
      const warned = (!forbids && warnsBefore.test(before)) || (after !== null && !isAsked(end + after[0].length - 1))
      found.push({ signal, begin, end, warned })
    }
  return found
}
