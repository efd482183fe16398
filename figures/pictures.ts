import type { IncidentFigures } from '../types/entities/incident-figures'

/** Pictures as SVG, drawn once for the web, WeChat and paper. Black and grey alone, told apart by shape: a grey printer loses nothing. */
const [width, height, left, right, top, bottom] = [360, 220, 40, 10, 12, 30]
const ink = '#1b2530'
const grey = '#6b7177'

const round = (x: number) => Math.round(x * 10) / 10
const text = (x: number, y: number, words: string, anchor = 'middle') =>
  `<text x="${round(x)}" y="${round(y)}" font-size="12" text-anchor="${anchor}" fill="${ink}">${words.replace(/[<&"]/g, ' ')}</text>`
const line = (x1: number, y1: number, x2: number, y2: number, more: string) =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${more}/>`
const path = (points: readonly (readonly [number, number])[], more: string) =>
  `<polyline fill="none" points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" ${more}/>`
const svg = (parts: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/>${parts.join('')}</svg>`

/** Where a value stands, from nought up to a round number over the greatest. */
const upright = (greatest: number) => {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].find((s) => greatest / s <= 5) ?? 5000
  const most = Math.max(1, Math.ceil(greatest / step)) * step
  const y = (value: number) => height - bottom - (value / most) * (height - top - bottom)
  const marks = Array.from({ length: most / step + 1 }, (_, i) => i * step)
  const scale = marks.map(
    (mark) => text(left - 6, y(mark) + 4, String(mark), 'end') + line(left, y(mark), width - right, y(mark), 'stroke="#e3e3e3"'),
  )
  return { y, scale }
}

/** Months one after the other: the mean drawn through, limits broken, a square where a rule says to look. */
export const runPicture = ({ points, limits }: IncidentFigures['run']): string => {
  const { y, scale } = upright(Math.max(limits?.high ?? 0, ...points.map(({ cases }) => cases), 1))
  const x = (i: number) => left + 8 + (points.length < 2 ? 0 : (i / (points.length - 1)) * (width - left - right - 16))
  const across = (value: number, more: string) => line(left, y(value), width - right, y(value), more)
  const months = points.flatMap(({ month }, i) =>
    i === 0 || i === points.length - 1 || (month.endsWith('-01') && i > 3 && i < points.length - 4)
      ? [text(Math.min(Math.max(x(i), left + 14), width - right - 20), height - 10, month.slice(2).replace('-', '.'))]
      : [],
  )
  const dots = points.map(({ cases, rules }, i) =>
    rules.length > 0
      ? `<rect x="${round(x(i) - 5)}" y="${round(y(cases) - 5)}" width="10" height="10" fill="#fff" stroke="${ink}" stroke-width="2.5"/>`
      : `<circle cx="${round(x(i))}" cy="${round(y(cases))}" r="3" fill="${ink}"/>`,
  )
  return svg([
    ...scale,
    ...(limits ? [across(limits.mean, `stroke="${grey}" stroke-width="1.5"`)] : []),
    ...(limits ? [limits.low, limits.high].map((value) => across(value, `stroke="${ink}" stroke-width="1.5" stroke-dasharray="6 4"`)) : []),
    path(
      points.map(({ cases }, i) => [x(i), y(cases)] as const),
      `stroke="${ink}" stroke-width="1.5"`,
    ),
    ...dots,
    ...months,
  ])
}

/** Places by how many live there: within the broken lines 95 of 100 lie by chance, within the outer ones nearly all. A square is beyond chance, and has its name. */
export const funnelPicture = ({ overall, places, lines }: NonNullable<IncidentFigures['funnel']>): string => {
  const rateOf = ({ cases, people }: { cases: number; people: number }) => (cases / people) * 10_000
  const drawn = lines.filter(({ outer }) => outer.high <= 6 * overall)
  const { y, scale } = upright(Math.max(...places.map(rateOf), ...drawn.map(({ outer }) => outer.high), 1))
  const most = lines[lines.length - 1]?.people ?? 1
  const x = (people: number) => left + (people / most) * (width - left - right)
  const edge = (of: (one: (typeof lines)[number]) => number, more: string) =>
    path(
      drawn.map((at) => [x(at.people), y(of(at))] as const),
      more,
    )
  const inner = `stroke="${grey}" stroke-width="1.5" stroke-dasharray="3 3"`
  const outer = `stroke="${ink}" stroke-width="1.5" stroke-dasharray="8 4"`
  const marks = places.map((place) => {
    const [px, py] = [x(place.people), y(rateOf(place))]
    if (!place.beyond) return `<circle cx="${round(px)}" cy="${round(py)}" r="4" fill="${ink}"/>`
    const name = text(Math.min(px, width - 40), py - 9, place.name)
    return `<rect x="${round(px - 5)}" y="${round(py - 5)}" width="10" height="10" fill="#fff" stroke="${ink}" stroke-width="2.5"/>${name}`
  })
  return svg([
    ...scale,
    line(left, y(overall), width - right, y(overall), `stroke="${grey}" stroke-width="1.5"`),
    edge(({ inner: at }) => at.low, inner),
    edge(({ inner: at }) => at.high, inner),
    edge(({ outer: at }) => at.low, outer),
    edge(({ outer: at }) => at.high, outer),
    ...marks,
    text(left, height - 10, '0 人', 'start'),
    text(width - right, height - 10, `${Math.round(most)} 人`, 'end'),
  ])
}
