import { breath, evenLines, widthOf } from './lines'

/** How a language is set: broken into lines, or into columns from left to right. All in ems. */
export interface Script {
  upright: boolean
  /** As SVG and canvas name it. */
  font: string
  width(text: string): number
  /** Lines or columns no longer than `most`. */
  lines(text: string, most: number): string[]
  /** How long lines in a bubble may be: each is tried. */
  ways: readonly number[]
  /** How badly a way to break reads. */
  torn(lines: string[]): number
}

export const chinese: Script = {
  upright: false,
  font: 'sans-serif',
  width: widthOf,
  lines: evenLines,
  ways: [4, 5, 6, 7, 8, 9, 10, 12],
  torn: (lines) => lines.slice(0, -1).filter((line) => !breath.test(line)).length * 14 + lines.length * 2,
}

/** Mongolian: words in columns. How wide a word is, whoever has the font measures. */
export const mongolian = (width: (text: string) => number): Script => ({
  upright: true,
  font: "'Noto Sans Mongolian','Mongolian Baiti',sans-serif",
  width,
  lines: (text, most) => {
    const columns: string[] = []
    for (const word of text.split(/\s+/)) {
      const longer = `${columns.at(-1) ?? ''} ${word}`.trim()
      if (columns.length > 0 && width(longer) <= most) columns[columns.length - 1] = longer
      else columns.push(word)
    }
    return columns
  },
  ways: [3, 3.6, 4.2, 5, 6, 7, 9],
  torn: (columns) => columns.length,
})
