import type { Poster } from '../../types/entities/material'

const ground = { danger: '#b92b18', act: '#12579b', right: '#2c7148' } as const

/** White on its ground, so that it holds in grey: a hand that stops, a telephone, a tick on a shield. */
const shapes = {
  danger: [
    '<path d="M30 3h40l27 27v40L70 97H30L3 70V30z" fill="G"/>',
    '<path d="M34 56V34a5 5 0 0 1 10 0v12-20a5 5 0 0 1 10 0v20-17a5 5 0 0 1 10 0v20-11a5 5 0 0 1 10 0v24c0 15-8 22-20 22-11 0-15-5-21-14L23 56c-4-6 4-11 8-6z" fill="#fff"/>',
  ],
  act: [
    '<circle cx="50" cy="50" r="48" fill="G"/>',
    '<path d="M33 23l11 0 5 17-8 6c3 7 7 11 14 14l6-8 17 5v11c0 5-4 8-9 8C44 75 26 56 25 32c0-5 3-9 8-9z" fill="#fff"/>',
  ],
  right: [
    '<path d="M50 3l40 14v31c0 25-16 41-40 49C26 89 10 73 10 48V17z" fill="G"/>',
    '<path d="M28 50l8-8 10 10 20-21 8 8-28 29z" fill="#fff"/>',
  ],
} as const

/** What a poster shows until a drawing of its case is there: by its colour. */
export const signOf = (colour: Poster['colour']): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 100 100">${shapes[colour].join('').replaceAll('G', ground[colour])}</svg>`

/** A drawing as the source of a picture. */
export const drawn = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
export const pngOf = (base64: string): string => `data:image/png;base64,${base64}`
