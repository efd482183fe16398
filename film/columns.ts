import { mongolian } from '../comics/script'
import { leading } from './lines'
import type { FilmPen } from './pen'
import type { Size, View } from './room'

interface Set {
  size: number
  columns: string[]
  longest: number
}

const { font } = mongolian(() => 0)

/** What was set already: a film asks for the same at each of its pictures. */
const known = new Map<string, Set>()

/** Mongolian words in columns from left to right, in its middle, as large as fit into a box and no larger than `most`. Fonts draw them lying: turned by a quarter, they stand. */
export const writeStanding = (
  pen: FilmPen,
  words: readonly string[],
  box: View,
  { colour, most }: { colour: string; most: number },
): void => {
  if (words.length === 0) return
  const { size, columns, longest } = setIn(pen, words, box, most)
  const step = size * leading
  const left = box.x + (box.width - columns.length * step) / 2
  pen.font = `${size}px ${font}`
  pen.fillStyle = colour
  pen.textBaseline = 'middle'
  for (const [i, column] of columns.entries()) {
    pen.save()
    pen.translate(left + (i + 0.5) * step, box.y + (box.height - longest) / 2)
    pen.rotate(Math.PI / 2)
    pen.fillText(column, 0, 0)
    pen.restore()
  }
}

const setIn = (pen: FilmPen, words: readonly string[], { width, height }: Size, most: number): Set => {
  const key = JSON.stringify([words, width, height, most])
  const found = known.get(key) ?? measured(pen, words, { width, height }, most)
  if (known.size > 500) known.clear()
  known.set(key, found)
  return found
}

const measured = (pen: FilmPen, words: readonly string[], { width, height }: Size, most: number): Set => {
  const { lines } = mongolian((text) => pen.measureText(text).width)
  for (let size = Math.round(most); ; size -= 2) {
    pen.font = `${size}px ${font}`
    const columns = words.flatMap((text) => lines(text, height))
    const longest = Math.max(...columns.map((column) => pen.measureText(column).width))
    if ((longest <= height && columns.length * size * leading <= width) || size <= 12) return { size, columns, longest }
  }
}
