/** Run charts, funnels, and which small counts are hidden so that nobody works them out. */
import { beyondChance, funnelOf, limitsAt } from '../../figures/funnel'
import { fewestMonths, runChart } from '../../figures/run-chart'
import { hiddenCells, hiddenColumns, hiddenIn, isSmall, mustHideSums } from '../../figures/small-cells'

describe('months one after the other', () => {
  const calm = [5, 6, 4, 5, 6, 4, 5, 6, 4, 5, 6, 4, 5]

  test('a year is not enough; a year and a month give a mean and two limits', () => {
    expect(runChart(calm.slice(1))).toBeUndefined()
    const chart = runChart(calm)
    expect(calm).toHaveLength(fewestMonths)
    // eight steps of one up and four of two down
    expect(chart).toMatchObject({ mean: 5, low: expect.closeTo(5 - 2.66 * (16 / 12), 9), high: expect.closeTo(5 + 2.66 * (16 / 12), 9) })
    expect(chart?.signals.flat()).toEqual([])
    expect(runChart([...calm, 0, 12, 0])?.low).toBe(0)
  })

  const ruled = (values: number[]) => (runChart(values)?.signals ?? []).map((rules) => rules.join(' '))
  test('each of the four rules by itself', () => {
    expect(ruled([...calm, 30])[13]).toBe('beyond')
    expect(ruled([...calm, 6, 6, 6, 6, 6, 6, 6]).slice(-7)).toEqual(Array(7).fill('side'))
    expect(ruled([...calm, 3, 4, 4.5, 4.9, 5.2, 5.6, 6]).slice(-7)).toEqual(Array(7).fill('trend'))
    expect(ruled([...calm, 5, 8, 8]).slice(-3)).toEqual(['', 'near', 'near'])
    expect(ruled(Array(20).fill(0)).join('')).toBe('')
  })

  test('a town with one case in three years, or none in most months, gets no limits: every other month would be marked', () => {
    expect(runChart([...Array<number>(35).fill(0), 1])).toBeUndefined()
    expect(runChart(calm.map((x) => x - 2.5))).toBeUndefined()
    expect(runChart([...Array<number>(8).fill(0), 9, 9, 9, 9, 9])).toBeUndefined()
    expect(runChart(calm.map((x) => x - 2))).toBeDefined()
  })
})

describe('places in a funnel', () => {
  test('a small place swings more: the same rate is chance in a village and none in a town', () => {
    const [small, large] = [limitsAt(1000, 10, 0.95), limitsAt(100_000, 10, 0.95)]
    expect(small.low).toBe(0)
    expect(large.low).toBeGreaterThan(7.5)
    expect(small.high).toBeGreaterThan(large.high)
    const places = [
      { cases: 3, people: 1000 },
      { cases: 100, people: 100_000 },
      { cases: 180, people: 100_000 },
      { cases: 90, people: 100_000 },
    ]
    expect(beyondChance(places)).toEqual([undefined, undefined, 'more', 'fewer'])
    expect(funnelOf(places)?.lines).toHaveLength(24)
  })

  test('one place is no funnel, nor is a county without a case', () => {
    expect(funnelOf([{ cases: 3, people: 9000 }])).toBeUndefined()
    expect(
      funnelOf([
        { cases: 0, people: 9000 },
        { cases: 0, people: 900 },
      ]),
    ).toBeUndefined()
  })
})

describe('small counts', () => {
  test('what is hidden cannot be taken from the sum', () => {
    expect(hiddenIn([0, 7, 9, 12])).toEqual([false, false, false, false])
    // one alone would be the sum less the rest: the next goes with it
    expect(hiddenIn([0, 3, 9, 12])).toEqual([false, true, true, false])
    expect(hiddenIn([3, 4, 12])).toEqual([true, true, false])
    // two that are both one, and everybody would know it
    expect(hiddenIn([1, 1, 12, 8])).toEqual([true, true, false, true])
    expect(mustHideSums([[3], [0]], hiddenIn([3, 0]))).toBe(true)
  })

  /** All tables of these sums, by trying. */
  const tablesOf = (rows: number[], columns: number[]): number[][][] => {
    const [first, ...rest] = columns
    if (first === undefined) return rows.every((row) => row === 0) ? [[]] : []
    const fills = (r: number, left: number): number[][] => {
      if (r === rows.length - 1) return left <= (rows[r] as number) ? [[left]] : []
      return Array.from({ length: Math.min(left, rows[r] as number) + 1 }, (_, x) =>
        fills(r + 1, left - x).map((tail) => [x, ...tail]),
      ).flat()
    }
    return fills(0, first).flatMap((fill) =>
      tablesOf(
        rows.map((row, r) => row - (fill[r] as number)),
        rest,
      ).map((tail) => [fill, ...tail]),
    )
  }

  test('sex by age: whoever tries every table that fits the sums finds no small count that must be so', () => {
    let seed = 7
    const any = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) ** 2 * most)
    }
    let hidden = 0
    for (let n = 0; n < 200; n++) {
      const columns = Array.from({ length: 4 }, () => [any(9), any(9)])
      const hides = hiddenColumns(columns)
      if (mustHideSums(columns, hides)) continue
      const block = columns.filter((_, i) => hides[i])
      for (const column of columns.filter((_, i) => !hides[i])) expect(column.some(isSmall)).toBe(false)
      const rows = [0, 1].map((r) => block.reduce((sum, column) => sum + (column[r] as number), 0))
      const fitting = tablesOf(
        rows,
        block.map(([a = 0, b = 0]) => a + b),
      )
      for (const [c, column] of block.entries())
        for (const [r, count] of column.entries())
          if (isSmall(count)) {
            hidden += 1
            expect(new Set(fitting.map((table) => table[c]?.[r])).size).toBeGreaterThan(1)
          }
    }
    expect(hidden).toBeGreaterThan(100)
  })

  test('kind by month: of whoever knows all sums and tries every table, none finds a small count', () => {
    let seed = 5
    const any = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) ** 2 * most)
    }
    let hidden = 0
    for (let n = 0; n < 200; n++) {
      const rows = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => any(8)))
      const hides = hiddenCells(rows)
      if (!hides) continue
      const left = (cells: { r: number; c: number }[]) =>
        cells.reduce((sum, { r, c }) => sum + (hides[r]?.[c] ? (rows[r]?.[c] as number) : 0), 0)
      const three = [0, 1, 2]
      const [rowSums, columnSums] = [
        three.map((r) => left(three.map((c) => ({ r, c })))),
        three.map((c) => left(three.map((r) => ({ r, c })))),
      ]
      const fitting = tablesOf(rowSums, columnSums).filter((table) =>
        three.every((c) => three.every((r) => (table[c]?.[r] ?? 0) > 0 === !!hides[r]?.[c])),
      )
      for (const r of three)
        for (const c of three) {
          const count = rows[r]?.[c] as number
          if (count === 0) expect(hides[r]?.[c]).toBe(false)
          if (!isSmall(count)) continue
          hidden += 1
          expect(hides[r]?.[c]).toBe(true)
          expect(new Set(fitting.map((table) => table[c]?.[r])).size).toBeGreaterThan(1)
        }
    }
    expect(hidden).toBeGreaterThan(100)
    expect(
      hiddenCells([
        [3, 0],
        [0, 9],
      ]),
    ).toBeUndefined()
  })
})
