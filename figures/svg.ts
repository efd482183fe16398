/** What pictures are drawn with: SVG for the web, WeChat and paper. Black and grey alone, told apart by shape: a grey printer loses nothing. */
export const ink = '#1b2530'
export const grey = '#6b7177'
export const pale = '#e3e3e3'
/** As wide as a phone's column, so that letters are on a phone what they are here. */
export const width = 300
/** Of letters: no smaller than the smallest on a screen. */
export const letters = 16

export const round = (x: number) => Math.round(x * 10) / 10

export const text = (x: number, y: number, words: string, anchor = 'middle', size = letters) =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${ink}">${words.replace(/[<&"]/g, ' ')}</text>`

export const line = (x1: number, y1: number, x2: number, y2: number, more: string) =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${more}/>`

export const path = (points: readonly (readonly [number, number])[], more: string) =>
  `<polyline fill="none" points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" ${more}/>`

export const box = (x: number, y: number, wide: number, high: number, more: string) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(wide)}" height="${round(high)}" ${more}/>`

export const svg = (parts: readonly string[], height: number, wide = width) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${height}" width="${wide}" height="${height}" font-family="sans-serif"><rect width="${wide}" height="${height}" fill="#fff"/>${parts.join('')}</svg>`

/** Something else that happened: a dotted line through the picture, with the number it has in the words. */
export const noted = (x: number, top: number, bottom: number, number: number) =>
  line(x, top + 18, x, bottom, `stroke="${ink}" stroke-width="1.5" stroke-dasharray="1.5 4"`) + text(x, top + 15, String(number))
