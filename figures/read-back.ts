import { besideOf, clauseAround, clauseOf, filled, toWrite } from './marked'

interface ReadBack {
  template: string
  /** Brackets that hold something else than a number of the program's. */
  foreign: string[]
  /** Of numbers that are alike: which of them stands there cannot be told; the clauses that each had. */
  alike?: string[]
}

/** What somebody wrote, back: brackets hold the program's numbers as they are. Of numbers that are alike each is known by the words beside it in `began`, the sentence that was changed, or in the program's. */
export const readBack = (written: string, values: readonly string[], ...began: string[]): ReadBack => {
  const found = [...written.matchAll(/【([^【】]{0,40})】/g)].map((one) => ({ all: one[0], inside: (one[1] ?? '').trim(), at: one.index }))
  const foreign = found.filter(({ inside }) => !values.includes(inside)).map(({ inside }) => inside)
  const numberOf = new Map<number, number>()
  let alike: string[] | undefined
  for (const value of new Set(values)) {
    const there = found.filter(({ inside }) => inside === value)
    const could = values.flatMap((one, i) => (one === value ? [i + 1] : []))
    const beside = there.map(({ at, all }) => clauseAround(written, at, at + all.length))
    const which = chosen(
      beside.map((one) => could.map((n) => Math.max(0, ...began.map((sentence) => nearness(one, besideOf(sentence, n), values))))),
    )
    if (which) there.forEach(({ at }, i) => void numberOf.set(at, could[which[i] as number] as number))
    else alike = could.map((n) => filled(began.map((sentence) => clauseOf(sentence, n)).find(Boolean) ?? '', values).trim())
  }
  let at = 0
  const parts = found.map((one) => {
    const n = numberOf.get(one.at)
    const part = `${written.slice(at, one.at)}${n ? `{{${n}}}` : one.all}`
    at = one.at + one.all.length
    return part
  })
  const template = parts.join('') + written.slice(at)
  const broken = !alike && foreign.length === 0 && /[【】]/.test(template)
  return { template, foreign: broken ? ['【】'] : foreign, ...(alike && { alike }) }
}

/** How like the words beside a number are to those beside one of the program's: the same clause above all, then what touches it. */
const nearness = (now: [string, string], then: [string, string] | undefined, values: readonly string[]): number => {
  if (!then) return 0
  const [before, after] = then.map((words) => toWrite(words, values)) as [string, string]
  if (now[0].trim() === before.trim() && now[1].trim() === after.trim() && /[\u3400-\u9fff]/.test(now.join(''))) return 1000
  return touching([...now[0].trim()].reverse(), [...before.trim()].reverse()) + touching([...now[1].trim()], [...after.trim()])
}
const touching = (one: string[], other: string[]): number => {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same
}

/** For each place the one of those alike that stands there; nothing where that cannot be told. All of them, with nothing that tells them apart, stand as they stood. */
const chosen = (near: number[][]): number[] | undefined => {
  const many = near[0]?.length ?? 0
  if (many < 2) return near.map(() => 0)
  const which = new Map<number, number>()
  const left = new Set(Array.from({ length: many }, (_one, i) => i))
  while (which.size < near.length) {
    // more brackets than numbers: one was written twice
    if (left.size === 0) for (let i = 0; i < many; i++) left.add(i)
    const open = near.flatMap((_row, place) => (which.has(place) ? [] : [place]))
    const most = Math.max(...open.flatMap((place) => [...left].map((one) => near[place]?.[one] ?? 0)))
    const places = open.filter((place) => [...left].some((one) => near[place]?.[one] === most))
    const place = places[0] as number
    const best = [...left].filter((one) => near[place]?.[one] === most)
    if (best.length > 1 && !(near.length === many && places.length >= best.length)) return undefined
    which.set(place, best[0] as number)
    left.delete(best[0] as number)
  }
  return near.map((_row, place) => which.get(place) as number)
}
