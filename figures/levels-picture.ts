import { box, grey, ink, svg, text, width } from './svg'

const [row, bar, left, right] = [46, 16, 4, 52]
/** Each has a ground of its own: none, grey, black, striped. */
const grounds = ['fill="#fff"', `fill="${grey}"`, `fill="${ink}"`, 'fill="url(#striped)"']
const striped = `<defs><pattern id="striped" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="${ink}"/></pattern></defs>`

/** Numbers of one kind beside each other on one scale, each under its words. They are kinds of evidence, not steps: none is a part of the one above it. */
export const levelsPicture = (levels: readonly (readonly [words: string, n: number])[]): string => {
  const most = Math.max(1, ...levels.map(([, n]) => n))
  const parts = levels.map(([words, n], i) => {
    const y = 4 + i * row
    const wide = (n / most) * (width - left - right)
    const drawn =
      n > 0 ? box(left, y + 20, Math.max(2, wide), bar, `${grounds[i % grounds.length]} stroke="${ink}" stroke-width="1.5"`) : ''
    return text(left, y + 15, words, 'start') + drawn + text(left + (n > 0 ? Math.max(2, wide) + 6 : 0), y + 34, String(n), 'start')
  })
  return svg([striped, ...parts], levels.length * row + 8)
}
