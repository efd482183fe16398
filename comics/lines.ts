/** Words broken into lines by how wide they are, as Chinese is broken: never before a comma, never inside a number. */

/** How wide a text is, in ems. */
export const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.58 : 1), 0)

/** A number stays whole, with what it counts. */
const unbroken = /[0-9.]+[元万名个只点]?|./gu
const neverFirst = /^[，。；：？、”）》]/
const neverLast = /[“（《]$/

/** Where one breathes. */
export const breath = /[，。；：？、”]$/

/** The lines of a text, none wider than `most` ems (a mark may hang over); where a line may end at a breath, it does so when it is `full` ems. */
export const linesOf = (text: string, most: number, full = Number.POSITIVE_INFINITY): string[] => {
  const lines: string[] = ['']
  for (const [piece] of text.matchAll(unbroken)) {
    const line = lines.at(-1) as string
    const ended = breath.test(line) && widthOf(line) >= full && !neverFirst.test(piece)
    const fits = (!ended && widthOf(line + piece) <= most) || neverFirst.test(piece) || neverLast.test(line) || line === ''
    if (fits) lines[lines.length - 1] = line + piece
    else lines.push(piece)
  }
  return lines
}

/** How few lines `most` ems take, and then as even as they can be, rather ending where a breath is taken. */
export const evenLines = (text: string, most: number): string[] => {
  const fewest = linesOf(text, most).length
  const ways: string[][] = []
  for (let width = Math.max(1, Math.floor(widthOf(text) / fewest) - 1); width <= most; width += 0.5) {
    for (const lines of [linesOf(text, width), linesOf(text, width, width * 0.6), linesOf(text, width, width * 0.4)])
      if (lines.length === fewest) ways.push(lines)
  }
  const breaths = (lines: string[]) => lines.slice(0, -1).filter((line) => breath.test(line)).length
  const ragged = (lines: string[]) => Math.max(...lines.map(widthOf)) - Math.min(...lines.map(widthOf))
  const cost = (lines: string[]) => ragged(lines) - breaths(lines) * 6
  return ways.sort((a, b) => cost(a) - cost(b))[0] ?? linesOf(text, most)
}
