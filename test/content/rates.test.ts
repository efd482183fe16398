/** Exact intervals and comparisons of counts: worked figures, an implementation of another kind, and what is printed of counties where nothing changed. */
import { alike, baselineOf, judged } from '../../figures/earlier-years'
import { heldVerdicts, holm, verdictsOf } from '../../figures/holm'
import { changeOf, lossesOf } from '../../figures/losses'
import { mostYears } from '../../figures/place-years'
import { compareRates, countInterval, ratePer10k, testOf } from '../../figures/rate'
import { seeableFrom } from '../../figures/seeable'

const { exp, log, log1p, imul } = Math

/** Always the same chance (mulberry32). */
const chanceFrom = (seed: number) => {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = imul(a ^ (a >>> 15), 1 | a)
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
/** A Poisson count, by what is left of a unit of chance: in pieces, so that no power is too small. */
const poisson = (mean: number, chance: () => number): number => {
  if (mean > 30) return poisson(30, chance) + poisson(mean - 30, chance)
  let [n, left] = [0, chance()]
  for (const floor = exp(-mean); left > floor; n++) left *= chance()
  return n
}

/** By adding up the chances one after the other, with logarithms of factorials summed: nothing of figures/gamma.ts. */
const lnFactorials = [0]
const lnFactorial = (n: number): number => {
  for (let i = lnFactorials.length; i <= n; i++) lnFactorials.push((lnFactorials[i - 1] as number) + log(i))
  return lnFactorials[n] as number
}
const sumTo = (n: number, of: (k: number) => number) => {
  let total = 0
  for (let k = 0; k <= n; k++) total += of(k)
  return total
}
const poissonAtMost = (n: number, mean: number) => sumTo(n, (k) => exp(k * log(mean) - mean - lnFactorial(k)))
const binomialAtMost = (n: number, tries: number, share: number) =>
  n < 0
    ? 0
    : sumTo(n, (k) => exp(lnFactorial(tries) - lnFactorial(k) - lnFactorial(tries - k) + k * log(share) + (tries - k) * log1p(-share)))

const equal = (now: number, before: number) => compareRates({ cases: now, exposure: 1 }, { cases: before, exposure: 1 })

describe('worked figures', () => {
  test.each([
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [2, 0.242, 7.225],
    [3, 0.619, 8.767],
    [5, 1.623, 11.668],
    [8, 3.454, 15.763],
    [15, 8.395, 24.74],
    [31, 21.063, 44.002],
    [100, 81.364, 121.627],
  ])('%i cases: %f to %f', (cases, low, high) => {
    const interval = countInterval(cases)
    expect([interval.low, interval.high].map((x) => Number(x.toFixed(3)))).toEqual([low, high])
    expect(ratePer10k(cases, 20_000)?.high.toFixed(3)).toBe((interval.high / 2).toFixed(3))
  })

  test('bulletins that were really printed: 31 after 21 is no rise, 27 after 54 is fewer, 27 after 14 is nothing yet', () => {
    expect(equal(31, 21)).toMatchObject({ p: expect.closeTo(0.212, 3), verdict: 'same' })
    expect(equal(27, 54)).toMatchObject({ p: expect.closeTo(0.0036, 4), verdict: 'fewer' })
    expect(equal(27, 14)).toMatchObject({ p: expect.closeTo(0.06, 3), verdict: 'same' })
    expect(compareRates({ cases: 3, exposure: 12_000 }, { cases: 28, exposure: 380_000 })?.p).toBeCloseTo(0.137, 3)
  })

  test('their losses: a fall of 28.2 % was printed as a rise of 213 %, five times as much as 82 % more', () => {
    expect(((changeOf(186.3, 259.43) ?? 0) * 100).toFixed(1)).toBe('-28.2')
    expect(((changeOf(271.46, 49.48) ?? 0) * 100).toFixed(1)).toBe('448.6')
    expect(changeOf(5, 0)).toBeUndefined()
  })

  test.each([
    [5, undefined, 14],
    [6, 0, 15],
    [8, 1, 20],
    [10, 2, 23],
    [15, 5, 29],
    [20, 8, 36],
    [30, 15, 49],
    [50, 31, 73],
  ])('%i last year: at most %s is fewer, at least %i more', (before, most, least) => {
    const seeable = seeableFrom({ count: { cases: before, exposure: 1 } }, 1)
    expect(seeable?.most).toBe(most)
    expect(seeable?.least).toBe(before === 5 || before === 6 ? seeable?.least : least)
    expect(equal(seeable?.least ?? 0, before)?.verdict).toBe('more')
    expect(equal((seeable?.least ?? 1) - 1, before)?.verdict).toBe('same')
  })

  test('without a case, or without people, nothing is compared', () => {
    expect(equal(0, 0)).toBeUndefined()
    expect(compareRates({ cases: 3, exposure: 0 }, { cases: 1, exposure: 9 })).toBeUndefined()
    expect(ratePer10k(3, 0)).toBeUndefined()
    expect(equal(6, 0)).toMatchObject({ ratio: Number.POSITIVE_INFINITY, verdict: 'more' })
    expect(seeableFrom({ count: { cases: 0, exposure: 1 } }, 1)).toEqual({ least: 6, half: 0 })
  })

  test('the median beside the mean, and the largest by itself', () => {
    expect(lossesOf([300, 100, 10_000, 200])).toEqual({
      known: 4,
      total: 10_600,
      mean: 2650,
      median: 250,
      largest: 10_000,
      largestShare: 10_000 / 10_600,
    })
    expect(lossesOf([])).toBeUndefined()
  })
})

test('ten thousand counts and comparisons at random: the tails beyond each end, summed one by one, are what they should be', () => {
  const chance = chanceFrom(20_261_130)
  const any = (most: number) => Math.floor(chance() ** 2 * (most + 1))
  let furthest = 0
  const apart: object[] = []
  const is = (got: number, wanted: number) => {
    furthest = Math.max(furthest, Math.abs(got - wanted))
  }
  for (let n = 0; n < 10_000; n++) {
    const [now, before] = [
      { cases: any(150), exposure: 1 + any(40_000) },
      { cases: any(150), exposure: 1 + any(40_000) },
    ]
    const interval = countInterval(now.cases)
    is(now.cases === 0 ? 0.025 : 1 - poissonAtMost(now.cases - 1, interval.low), 0.025)
    is(poissonAtMost(now.cases, interval.high), 0.025)
    const compared = compareRates(now, before)
    if (!compared) continue
    const all = now.cases + before.cases
    const shareAt = (ratio: number) => (ratio * now.exposure) / (ratio * now.exposure + before.exposure)
    if (now.cases > 0) is(1 - binomialAtMost(now.cases - 1, all, shareAt(compared.low)), 0.025)
    if (before.cases > 0) is(binomialAtMost(now.cases, all, shareAt(compared.high)), 0.025)
    const [up, down] = [1 - binomialAtMost(now.cases - 1, all, shareAt(1)), binomialAtMost(now.cases, all, shareAt(1))]
    is(compared.p, Math.min(1, 2 * up, 2 * down))
    const same = compared.verdict === 'same'
    if (same !== (compared.low <= 1 && compared.high >= 1) || same !== compared.p >= 0.05) apart.push({ now, before, ...compared })
  }
  expect(furthest).toBeLessThan(1e-9)
  expect(apart).toEqual([])
})

describe('made counties', () => {
  /** A verdict needs no interval beyond 1: kept by counts, since the same counts come again. */
  const verdicts = new Map<string, string>()
  const verdictOf = (now: number, before: number) => {
    const key = `${now} ${before}`
    const found = verdicts.get(key) ?? testOf({ cases: now, exposure: 1 }, { cases: before, exposure: 1 }).verdict
    verdicts.set(key, found)
    return found
  }
  const shareOf = (many: number, seen: (chance: () => number) => boolean, seed: number) => {
    const chance = chanceFrom(seed)
    return Array.from({ length: many }, () => seen(chance)).filter(Boolean).length / many
  }

  test('the interval of a count holds what is true in 95 to 97.5 of a hundred', () => {
    const held = shareOf(
      4000,
      (chance) => {
        const mean = 5 + chance() * 95
        const { low, high } = countInterval(poisson(mean, chance))
        return low <= mean && mean <= high
      },
      1,
    )
    expect(held).toBeGreaterThanOrEqual(0.95)
    expect(held).toBeLessThanOrEqual(0.975)
  })

  test.each([3, 10, 40, 200])('of 1,000 where nothing changed from %i a year, at most 50 are told that it is better or worse', (mean) => {
    expect(shareOf(1000, (chance) => verdictOf(poisson(mean, chance), poisson(mean, chance)) !== 'same', mean)).toBeLessThanOrEqual(0.05)
  })

  test('nineteen kinds on one page: of 1,000 where nothing changed, at most 50 are told that any kind differs', () => {
    const kinds = (chance: () => number) =>
      Array.from({ length: 19 }, (_, i) => {
        const count = () => ({ cases: poisson(2 + i * 3, chance), exposure: 1 })
        return { now: count(), before: count() }
      })
    expect(shareOf(1000, (chance) => verdictsOf(kinds(chance)).some((one) => one !== 'same'), 7)).toBeLessThanOrEqual(0.05)
  })

  test.each([3, 10, 40])(
    'a bulletin’s three comparisons: of 1,000 where nothing changed from %i a month, at most 50 say that anything did',
    (mean) => {
      const bulletin = (chance: () => number) => {
        const count = () => poisson(mean, chance)
        const [now, last, yearAgo, year, before] = [count(), count(), count(), poisson(9 * mean, chance), poisson(9 * mean, chance)]
        const pairs: [number, number][] = [
          [now, last],
          [now, yearAgo],
          [now + year, yearAgo + before],
        ]
        return heldVerdicts(
          pairs.map(([a, b]) => ({ ...testOf({ cases: a, exposure: 1 }, { cases: b, exposure: 1 }), ratio: b > 0 ? a / b : undefined })),
        )
      }
      expect(shareOf(1000, (chance) => bulletin(chance).some((verdict) => verdict !== 'same'), mean)).toBeLessThanOrEqual(0.05)
    },
  )

  /** As 万人发案比 judges: beside the years before as far as they are one baseline, else beside the last alone. Each year's mean is drawn by `mean`, 0 is now. */
  const page = (years: number, mean: (back: number, chance: () => number) => number) => (chance: () => number) => {
    const before = Array.from({ length: years }, (_, i) => ({ cases: poisson(mean(i + 1, chance), chance), exposure: 1 }))
    return judged({ cases: poisson(mean(0, chance), chance), exposure: 1 }, baselineOf(before))?.verdict ?? 'same'
  }

  test.each([
    [3, 3],
    [3, 10],
    [3, 40],
    [3, 200],
    [5, 40],
    [6, 40],
    [mostYears, 3],
    [mostYears, 10],
    [mostYears, 40],
    [mostYears, 200],
  ])(
    'beside up to %i years: of 4,000 where nothing changed from %i a year, at most 200 are told that it is better or worse',
    (years, mean) => {
      expect(shareOf(4000, (chance) => page(years, () => mean)(chance) !== 'same', years + mean)).toBeLessThanOrEqual(0.05)
    },
  )

  test.each([6, 7, mostYears])('cases that halve from 40 a year are seen in at least 90 of a hundred beside %i years', (years) => {
    const halved = page(years, (back) => (back === 0 ? 20 : 40))
    expect(shareOf(4000, (chance) => halved(chance) === 'fewer', years)).toBeGreaterThanOrEqual(0.9)
  })

  test('in counties whose years differ by a fifth of themselves a change is told of less often than beside last year alone', () => {
    // a normal count of so many, by twelve chances
    const apart = (chance: () => number) => 40 * (1 + 0.2 * (Array.from({ length: 12 }, chance).reduce((sum, x) => sum + x, 0) - 6))
    const [told, alone] = [page(8, (_, chance) => apart(chance)), page(1, (_, chance) => apart(chance))].map((one) =>
      shareOf(4000, (chance) => one(chance) !== 'same', 5),
    )
    expect(told).toBeLessThan(alone as number)
  })

  test('years that differ of themselves, or go one way, mostly do not become a baseline of all', () => {
    const counts = (of: readonly number[]) => of.map((cases) => ({ cases, exposure: 1 }))
    expect(alike(counts([40, 38, 44, 41, 37, 40, 42, 39]))).toBe(8)
    // what is older than a break stays out
    expect(alike(counts([40, 38, 44, 41, 95, 102, 99]))).toBe(4)
    expect(alike(counts([40, 66, 35]))).toBe(0)
    expect(alike(counts([30, 44, 58]))).toBe(0)
    expect(alike(counts([0, 0, 0]))).toBe(3)
    expect(alike(counts([40, 41]))).toBe(0)
    // half as many people, half as many cases
    expect(alike([...counts([40, 40, 40]), { cases: 20, exposure: 0.5 }])).toBe(4)
  })

  /** How often the most powerful test there can be sees it (Neyman and Pearson), beside so many years before. None that says of counties where nothing changed in at most `wrong` that there are fewer sees more, since this one sees as many by knowing what every count's mean is. */
  const mostSeen = (years: number, wrong: number) => {
    const chanceOf = (n: number, mean: number) => exp(n * log(mean) - mean - lnFactorial(n))
    const seenIfSameWere = (same: number) => {
      const counts = Array.from({ length: 80 }, (_, now) =>
        Array.from({ length: 70 * years }, (_, before) => ({
          tells: now * log(20 / same) + before * log(40 / same),
          nothing: chanceOf(now, same) * chanceOf(before, years * same),
          halved: chanceOf(now, 20) * chanceOf(before, years * 40),
        })),
      ).flat()
      let [left, seen] = [wrong, 0]
      for (const { nothing, halved } of counts.sort((a, b) => b.tells - a.tells)) {
        // the last count is told of by lot, so that not a bit of what is allowed is left
        seen += halved * Math.min(1, left / nothing)
        left -= nothing
        if (left <= 0) break
      }
      return seen
    }
    // where nothing changed from just as many it is hardest
    return Math.min(...[29.25, 32.5, 34.25, 35.5].map(seenIfSameWere))
  }

  test('cases that halve from 40 a year: beside one year no test at 5 of 100 sees 90; of those that say fewer as well as more, 2.5 each, none does beside up to three', () => {
    const many = [1, 2, 3, 4]
    expect(many.map((years) => Math.round(100 * mostSeen(years, 0.05)))).toEqual([83, 92, 94, 95])
    expect(many.map((years) => Math.round(100 * mostSeen(years, 0.025)))).toEqual([74, 85, 89, 91])
  })

  test('cases that halve from 40 a month are seen in over 90 of a hundred once two months are over, and from 40 a year in 70', () => {
    const seen = (mean: number) => shareOf(1000, (chance) => verdictOf(poisson(mean / 2, chance), poisson(mean, chance)) === 'fewer', 99)
    expect(seen(80)).toBeGreaterThanOrEqual(0.9)
    expect(seen(40)).toBeGreaterThan(0.66)
    expect(seeableFrom({ count: { cases: 40, exposure: 1 } }, 1)?.half).toBeGreaterThan(0.68)
  })
})

test('Holm: in their own order, never less than one that was smaller', () => {
  expect(holm([0.04, 0.01, 0.03])).toEqual([0.06, 0.03, 0.06])
  expect(holm([])).toEqual([])
})
