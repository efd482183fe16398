/** Months as 2026-11. */
const first = (month: string, later: number) => {
  const [year = 0, n = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, n - 1 + later, 1))
}

/** The month so many months later, or earlier. */
export const monthAfter = (month: string, later: number): string => first(month, later).toISOString().slice(0, 7)

export const lastDayOf = (month: string): string => new Date(first(month, 1).getTime() - 86_400_000).toISOString().slice(0, 10)
