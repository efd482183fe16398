import { type Learnt, type Linear, placeOf } from '../../check/model'
import { isSignal, type Scale, scaleOf } from '../../check/vector'
import type { FraudType } from '../../types/entities/fraud'
import type { Lesson, Material } from './material'
import { frequency, Names, type Row, rarityOf, rowsOf, type Text, textsOf } from './rows'
import { learn } from './svm'

const kept = 32_000
/** Which type it is, fewer pieces tell as well. */
const keptForTypes = 7_000

interface Machines {
  rarity: Float64Array
  fraud: Linear
  types: [FraudType, Linear][]
  promo: Linear
  warns: Linear
}

/** Learns twice: with every piece, then again with those that mattered, with the parts of long frauds that gave them away, and with the parts of honest texts that look worst. */
export const learnt = (material: Material): Learnt => {
  const all = new Names()
  const { lessons } = material
  const texts = textsOf(material, all)
  const names = all.list
  const often = frequency(texts, names.length)
  const rarityOfKept = (keep: (i: number) => boolean) => rarityOf(often, names, lessons.length, keep)
  const first = machines(
    texts,
    names,
    often,
    rarityOfKept(() => true),
    12,
  )
  const worth = names.map((name, i) => (isSignal(name) ? Number.MAX_VALUE : matters(first, i) * often[i]! ** 0.5))
  const mattered = best(worth, kept)
  const rarity = rarityOfKept((i) => mattered.has(i))
  const typeWorth = names.map((name, i) =>
    isSignal(name) ? Number.MAX_VALUE : rarity[i]! > 0 ? tellsType(first, i) * often[i]! ** 0.5 : 0,
  )
  const forTypes = best(typeWorth, keptForTypes)
  const scale = scaleOf(first.rarity)
  const second = machines(
    texts.map((text) => seenAgain(text, scale, first.fraud)),
    names,
    often,
    rarity,
    60,
    (i) => forTypes.has(i),
  )
  return inOrder(second, names, worth, mattered, forTypes)
}

/** The numbers of those worth most, so many at most. */
const best = (worth: number[], most: number): Set<number> =>
  new Set(
    worth
      .map((one, i) => ({ one, i }))
      .filter(({ one }) => one > 0)
      .sort((a, b) => b.one - a.one || a.i - b.i)
      .slice(0, most)
      .map(({ i }) => i),
  )

/** As they are packed: by place, those for the types first. Of two names on one place the one worth more stays. */
const inOrder = (
  { rarity, fraud, types, promo, warns }: Machines,
  names: string[],
  worth: number[],
  mattered: Set<number>,
  forTypes: Set<number>,
): Learnt => {
  const places = new Map<number, number>()
  for (const i of mattered) {
    const place = placeOf(names[i]!)
    const there = places.get(place)
    if (there === undefined || worth[there]! < worth[i]!) places.set(place, i)
  }
  const byPlace = [...places].sort(([a], [b]) => a - b).map(([, i]) => i)
  const order = [...byPlace.filter((i) => forTypes.has(i)), ...byPlace.filter((i) => !forTypes.has(i))]
  const ordered = ({ weights, bias }: Linear): Linear => ({ weights: order.map((i) => weights[i]!), bias })
  return {
    names: order.map((i) => names[i]!),
    forTypes: byPlace.filter((i) => forTypes.has(i)).length,
    rarity: order.map((i) => rarity[i]!),
    fraud: ordered(fraud),
    types: types.map(([type, weights]) => [type, ordered(weights)]),
    promo: ordered(promo),
    warns: ordered(warns),
  }
}

/** A long fraud teaches as a whole and by the two parts that speak most for it; an honest text most of all by those that look worst. */
const seenAgain = (text: Text, scale: Scale, fraud: Linear): Text => {
  const { lesson, share, indexed, parts } = text
  const worst = scale.worst(indexed, parts.units, fraud)
  if (!worst || (lesson.type && share < 1)) return text
  const { begin, end } = worst.part
  const sides = [parts.units.filter((unit) => unit.end <= begin), parts.units.filter((unit) => unit.begin >= end)]
  const [second] = sides.flatMap((units) => scale.worst(indexed, units, fraud) ?? []).sort((a, b) => b.points - a.points)
  if (!lesson.type) return { ...text, hard: [worst, ...(second ? [second] : [])].map(({ part }) => part) }
  return { ...text, telling: [parts.whole, worst.part, ...(second && second.points > 0 ? [second.part] : [])] }
}

const tellsType = ({ rarity, types, promo }: Machines, i: number) =>
  rarity[i]! * [promo, ...types.map(([, linear]) => linear)].reduce((most, { weights }) => Math.max(most, Math.abs(weights[i]!)), 0)

const matters = (machine: Machines, i: number) =>
  Math.max(tellsType(machine, i), 3 * machine.rarity[i]! * Math.abs(machine.fraud.weights[i]!))

const machines = (
  texts: Text[],
  names: string[],
  often: Float64Array,
  rarity: Float64Array,
  rounds: number,
  forTypes: (feature: number) => boolean = () => true,
): Machines => {
  const size = names.length
  const rows = rowsOf(texts, rarity)
  const weight = weights(rows)
  const gain = gains(texts, names, often)
  const louder = learn(
    rows.map(({ vector: { at, value } }) => ({ at, value: value.map((v, k) => v * gain[at[k]!]!) })),
    rows.map(({ lesson }) => (lesson.type ? 1 : -1)),
    rows.map((row) => trust(row.lesson) * weight(row)),
    { size, cost: 0.5, rounds },
  )
  const only = ({ vector: { at, value } }: Row) => ({ at: at.filter(forTypes), value: value.filter((_, k) => forTypes(at[k]!)) })
  const frauds = rows.filter(({ lesson }) => lesson.type)
  const vectors = frauds.map(only)
  const types = [...new Set(frauds.map(({ lesson }) => lesson.type!))].sort().map((name): [FraudType, Linear] => [
    name,
    learn(
      vectors,
      frauds.map(({ lesson }) => (lesson.type === name ? 1 : -1)),
      frauds.map(({ lesson, share }) => trust(lesson) * share * (lesson.type === name ? 4 : 1)),
      { size, cost: 2, rounds: rounds / 2 },
    ),
  ])
  const inOrder = rows.filter(({ lesson, whole }) => whole && !lesson.type)
  const promo = learn(
    inOrder.map(only),
    inOrder.map(({ lesson }) => (isPromo(lesson) ? 1 : -1)),
    inOrder.map(({ lesson, share }) => share * (isPromo(lesson) ? 4 : 1)),
    { size, cost: 0.5, rounds: rounds / 2 },
  )
  // a swindler's message counts full with a warning or a question beside it too: that is what must not be let off
  const entire = rows.filter(({ whole }) => whole)
  const warns = learn(
    entire.map(({ vector }) => vector),
    entire.map(({ lesson }) => (isWarning(lesson) ? 1 : -1)),
    entire.map(({ lesson, share }) => (isWarning(lesson) ? 4 * share : lesson.type ? 2 : share)),
    { size, cost: 0.5, rounds: rounds / 2 },
  )
  return { rarity, fraud: { ...louder, weights: louder.weights.map((w, i) => w * gain[i]!) }, types, promo, warns }
}

/** Wants to sell something, and is in order. */
export const isPromo = ({ kind }: Pick<Lesson, 'kind'>) => kind === 'adverts' || kind === 'deals'

/** Warns of fraud, reports one or teaches about it; what the police write does, but for a notice now and then. */
export const isWarning = ({ kind }: Pick<Lesson, 'kind'>) => kind === 'warnings' || kind === 'policeWarnings' || kind === 'policeAdvice'

/** A case is told at length and with hindsight: it teaches half. A telephone talk teaches thrice: swindlers are politest there, and fewest are written. */
const trust = ({ channel }: Lesson) => (channel === 'case' ? 0.5 : channel === 'call' ? 3 : 1)

/** Fraud and honest messages weigh the same within a channel, so that the form of a text says nothing. */
const weights = (rows: Row[]) => {
  const groupOf = ({ lesson: { channel, type } }: Row) =>
    `${channel === 'case' || channel === 'quiz' ? 'told' : channel === 'piece' ? 'chat' : channel} ${type ? 'fraud' : 'genuine'}`
  const size = new Map<string, number>()
  for (const row of rows) size.set(groupOf(row), (size.get(groupOf(row)) ?? 0) + row.share)
  const all = [...size.values()].reduce((sum, n) => sum + n, 0)
  return (row: Row) => (row.share * all) / (size.size * size.get(groupOf(row))!)
}

/** Pieces that are much commoner on one side are learnt from louder (Wang and Manning 2012): small lessons tell more by them. */
const gains = (texts: Text[], names: string[], often: Float64Array) => {
  const bad = texts.filter(({ lesson }) => lesson.type)
  const inBad = frequency(bad, names.length)
  const lessons = (of: Text[]) => of.filter(({ share }) => share === 1).length
  const [frauds, all] = [lessons(bad), lessons(texts)]
  return names.map((name, i) =>
    isSignal(name) ? 1 : 0.3 + Math.abs(Math.log((inBad[i]! + 1) / (frauds + 2) / ((often[i]! - inBad[i]! + 1) / (all - frauds + 2)))),
  )
}
