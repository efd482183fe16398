/** What the drawings are made with: pieces of SVG as text. */

/** Two decimals are more than a printer shows. */
export const n = (x: number): string => String(Math.round(x * 10) / 10)

const more = (rest: string) => (rest ? ` ${rest}` : '')

export const path = (d: string, fill = 'none', rest = '') => `<path d="${d}" fill="${fill}"${more(rest)}/>`

export const rect = (x: number, y: number, wide: number, high: number, fill: string, round = 0, rest = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(wide)}" height="${n(high)}" fill="${fill}"${round ? ` rx="${n(round)}"` : ''}${more(rest)}/>`

export const disc = (x: number, y: number, r: number, fill: string, rest = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${more(rest)}/>`

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, rest = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${more(rest)}/>`

export const line = (d: string, colour: string, wide: number, rest = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(wide)}"${more(rest)}/>`

export const group = (transform: string, parts: string, rest = '') => `<g transform="${transform}"${more(rest)}>${parts}</g>`

/** Without an outline. */
export const bare = 'stroke="none"'

export interface Point {
  x: number
  y: number
}

/** A rectangle: `x`, `y` its upper left corner. */
export interface Box extends Point {
  wide: number
  high: number
}

/** How much two rectangles share. */
export const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.wide, b.x + b.wide) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.high, b.y + b.high) - Math.max(a.y, b.y))
