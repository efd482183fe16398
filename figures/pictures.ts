import type { IncidentFigures } from '../types/entities/incident-figures'
import { grey, ink, line, noted, pale, path, round, svg, text, width } from './svg'

const [height, left, right, top, bottom] = [230, 38, 8, 20, 32]
/** Drawn once for the web, WeChat and paper. */
const drawn = (parts: readonly string[]) => svg(parts, height)

/** Where a value stands, from nought up to a round number over the greatest. */
const upright = (greatest: number) => {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].find((s) => greatest / s <= 5) ?? 5000
  const most = Math.max(1, Math.ceil(greatest / step)) * step
  const y = (value: number) => height - bottom - (value / most) * (height - top - bottom)
  const marks = Array.from({ length: most / step + 1 }, (_, i) => i * step)
  const scale = marks.map(
    (mark) => text(left - 6, y(mark) + 6, String(mark), 'end') + line(left, y(mark), width - right, y(mark), `stroke="${pale}"`),
  )
  return { y, scale }
}

/** Months one after the other: the mean drawn through, limits broken, a square where a rule says to look; what else happened dotted. */
export const runPicture = ({ points, limits }: IncidentFigures['run'], notes: readonly { day: string }[] = []): string => {
  const { y, scale } = upright(Math.max(limits?.high ?? 0, ...points.map(({ cases }) => cases), 1))
  const x = (i: number) => left + 8 + (points.length < 2 ? 0 : (i / (points.length - 1)) * (width - left - right - 16))
  const across = (value: number, more: string) => line(left, y(value), width - right, y(value), more)
  const months = points.flatMap(({ month }, i) =>
    i === 0 || i === points.length - 1 || (month.endsWith('-01') && i > 8 && i < points.length - 9)
      ? [text(Math.min(Math.max(x(i), left + 20), width - right - 20), height - 10, month.slice(2).replace('-', '.'))]
      : [],
  )
  const dots = points.map(({ cases, rules }, i) =>
    rules.length > 0
      ? `<rect x="${round(x(i) - 5)}" y="${round(y(cases) - 5)}" width="10" height="10" fill="#fff" stroke="${ink}" stroke-width="2.5"/>`
      : `<circle cx="${round(x(i))}" cy="${round(y(cases))}" r="3" fill="${ink}"/>`,
  )
  const others = notes.flatMap(({ day }, i) => {
    const at = points.findIndex(({ month }) => month === day.slice(0, 7))
    return at < 0 ? [] : [noted(x(at), top - 18, height - bottom, i + 1)]
  })
  return drawn([
    ...scale,
    ...others,
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
  const near = lines.filter(({ outer }) => outer.high <= 6 * overall)
  const { y, scale } = upright(Math.max(...places.map(rateOf), ...near.map(({ outer }) => outer.high), 1))
  const most = lines[lines.length - 1]?.people ?? 1
  const x = (people: number) => left + (people / most) * (width - left - right)
  const edge = (of: (one: (typeof lines)[number]) => number, more: string) =>
    path(
      near.map((at) => [x(at.people), y(of(at))] as const),
      more,
    )
  const inner = `stroke="${grey}" stroke-width="1.5" stroke-dasharray="3 3"`
  const outer = `stroke="${ink}" stroke-width="1.5" stroke-dasharray="8 4"`
  const marks = places.map((place) => {
    const [px, py] = [x(place.people), y(rateOf(place))]
    if (!place.beyond) return `<circle cx="${round(px)}" cy="${round(py)}" r="4" fill="${ink}"/>`
    const name = text(Math.min(px, width - 50), py - 9, place.name)
    return `<rect x="${round(px - 5)}" y="${round(py - 5)}" width="10" height="10" fill="#fff" stroke="${ink}" stroke-width="2.5"/>${name}`
  })
  return drawn([
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
