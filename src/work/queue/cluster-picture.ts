import type { Output } from '../../../types/contract'
import { clueKinds } from '../../../types/words/report'

/** Reports on the left, what they share on the right, a line where one has the other: as the address of a drawing. */
export const clusterPicture = ({ reports, shares }: Pick<Output<'report.cluster'>, 'reports' | 'shares'>): string => {
  const [row, width] = [34, 360]
  const height = Math.max(reports.length, shares.length, 1) * row + 12
  const y = (n: number, of: number) => 6 + (n + 0.5) * ((height - 12) / of)
  const words = (x: number, at: number, anchor: string, text: string) =>
    `<text x="${x}" y="${at + 5}" font-size="14" text-anchor="${anchor}" fill="#2b2a27">${text.replace(/[<&"]/g, ' ')}</text>`
  const lines = shares.flatMap(({ of }, n) =>
    of.map((i) => `<line x1="120" y1="${y(i, reports.length)}" x2="230" y2="${y(n, shares.length)}" stroke="#8a8f98" stroke-width="1.5"/>`),
  )
  const left = reports.map((_one, n) => words(112, y(n, reports.length), 'end', `第 ${n + 1} 份`))
  const right = shares.map(({ kind, words: end }, n) => words(238, y(n, shares.length), 'start', `${clueKinds[kind].slice(0, 4)} ${end}`))
  const dots = [
    ...reports.map((_one, n) => [120, y(n, reports.length), '#1f5f8b'] as const),
    ...shares.map((_one, n) => [230, y(n, shares.length), '#b3402a'] as const),
  ].map(([x, at, color]) => `<circle cx="${x}" cy="${at}" r="5" fill="${color}"/>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${[...lines, ...dots, ...left, ...right].join('')}</svg>`
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}
