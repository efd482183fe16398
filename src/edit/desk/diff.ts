/** A piece of text that stayed, went or came. */
export interface Part {
  kind: 'same' | 'gone' | 'added'
  text: string
}

/** What became of a text, character by character: the longest common part stays. */
export const diff = (before: string, after: string): Part[] => {
  const [old, now] = [[...before], [...after]]
  const head = sharedHead(old, now)
  const tail = sharedHead(old.slice(head).reverse(), now.slice(head).reverse())
  const middle = between(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return joined([same(old.slice(0, head)), ...middle, same(old.slice(old.length - tail))])
}

const same = (letters: string[]): Part => ({ kind: 'same', text: letters.join('') })

const sharedHead = (one: string[], other: string[]): number => {
  const differs = one.findIndex((letter, i) => letter !== other[i])
  return differs < 0 ? one.length : differs
}

/** Past this many characters on both sides a table would be too large for a phone: then all goes and all comes. */
const largest = 1200

const between = (old: string[], now: string[]): Part[] => {
  if (old.length > largest || now.length > largest)
    return [
      { kind: 'gone', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ]
  const common = lengths(old, now)
  const at = (i: number, j: number) => common[i * (now.length + 1) + j] as number
  const parts: Part[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      parts.push({ kind: 'same', text: old[i] as string })
      i++
      j++
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) parts.push({ kind: 'gone', text: old[i++] as string })
    else parts.push({ kind: 'added', text: now[j++] as string })
  }
  return parts
}

/** How long the longest common part of the two rests is, for every pair of rests. */
const lengths = (old: string[], now: string[]): Uint16Array => {
  const width = now.length + 1
  const table = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i * width + j] =
        old[i] === now[j]
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number)
  return table
}

const joined = (parts: Part[]): Part[] => {
  const all: Part[] = []
  for (const { kind, text } of parts) {
    const last = all.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text) all.push({ kind, text })
  }
  return all
}
