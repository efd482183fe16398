import { createHash } from 'node:crypto'
import { diceOf } from '../dice'

/** A message as somebody pastes it, and where in it the message stands. */
export interface Pasted {
  text: string
  begin: number
  end: number
}

/** The same text is always pasted the same way. */
const diceFor = (text: string, salt: string) =>
  diceOf(
    createHash('sha256')
      .update(salt + text)
      .digest()
      .readUInt32LE(),
  )

/** With the asker's own words before it, behind it or on both sides. */
export const asked = (text: string, asks: string[]): Pasted => {
  const dice = diceFor(text, 'asked')
  const [before = '', behind = ''] = asks[dice.below(asks.length)]!.split('…')
  const gap = ['', ' ', '\n', '。'][dice.below(4)]!
  const lead = before && before + gap
  return { text: lead + text + (behind && (gap || '，') + behind), begin: lead.length, end: lead.length + text.length }
}

/** Between ordinary messages, so many letters of them in all. */
export const between = (text: string, chats: string[], letters: number): Pasted => {
  const dice = diceFor(text, `between ${letters}`)
  const lines: string[] = []
  for (let sum = 0; sum < letters; ) {
    const chat = chats[dice.below(chats.length)]!.split('\n')
    const from = dice.below(chat.length)
    for (const line of chat.slice(from, from + 6)) {
      if (sum >= letters) break
      lines.push(line)
      sum += line.length
    }
  }
  const at = dice.below(lines.length + 1)
  const join = dice.roll() < 0.75 ? '\n' : ' '
  const before = lines.slice(0, at).join(join)
  const behind = lines.slice(at).join(join)
  const lead = before && before + join
  return { text: lead + text + (behind && join + behind), begin: lead.length, end: lead.length + text.length }
}

/** Ordinary messages alone, about so many letters of them; `n` says where in the list they begin. */
export const ordinary = (n: number, chats: string[], letters: number): string =>
  between('', [...chats.slice(n % chats.length), ...chats.slice(0, n % chats.length)], letters).text.trim()
