/** What stays in one piece: a run of digits or letters, a few words in quotes, or a character, with the marks that may not begin or end a line. */
const piece = /[‘（《【]*(?:“[^“”]{1,6}”|“?[A-Za-z0-9.]+|“.|.)[，。！？：；、”’）》】…]*/gu

/** Breaks words into lines no wider than `width`: where a space allows it, inside a phrase only when that alone is too long. */
export const wrap = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = []
  let line = ''
  const put = (words: string, space = '') => {
    if (line && widthOf(line + space + words) > width) {
      lines.push(line)
      line = words
    } else line += (line && space) + words
  }
  for (const phrase of text.split(' ')) {
    const [first = '', ...rest] = widthOf(phrase) <= width ? [phrase] : (phrase.match(piece) ?? [])
    put(first, ' ')
    for (const part of rest) put(part)
  }
  return [...lines, line]
}
