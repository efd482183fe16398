/** The last twelve months by the county's clock, the newest first: 2026-11 → 2026年11月. */
export const lastMonths = (now: number): Record<string, string> => {
  const today = new Date(now + 8 * 3_600_000)
  return Object.fromEntries(
    Array.from({ length: 12 }, (_month, back) => {
      const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back))
      const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1]
      return [`${year}-${String(month).padStart(2, '0')}`, `${year}年${month}月`]
    }),
  )
}
