/** A 7-field cron (second minute hour day month weekday year) as sets of allowed numbers. */
export interface Cron {
  second: number[]
  minute: number[]
  hour: number[]
  day: Set<number> | null
  month: Set<number>
  weekday: Set<number> | null
  year: Set<number> | null
}

const UTC8 = 8 * 3600_000
const DAY = 24 * 3600_000
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

export function parseCron(text: string): Cron {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== 7) throw new Error(`a timer's cron has seven fields: ${text}`)
  const [second, minute, hour, day, month, weekday, year] = fields as [string, string, string, string, string, string, string]
  const any = (field: string) => field === '*' || field === '?'
  return {
    second: numbers(second, 0, 59),
    minute: numbers(minute, 0, 59),
    hour: numbers(hour, 0, 23),
    day: any(day) ? null : new Set(numbers(day, 1, 31)),
    month: new Set(numbers(named(month, MONTHS, 1), 1, 12)),
    weekday: any(weekday) ? null : new Set(numbers(named(weekday, WEEKDAYS, 0), 0, 7).map((n) => n % 7)),
    year: any(year) ? null : new Set(numbers(year, 1970, 2099)),
  }
}

const named = (field: string, names: string[], first: number) =>
  names.reduce((text, name, i) => text.replace(new RegExp(name, 'gi'), String(i + first)), field)

function numbers(field: string, first: number, last: number): number[] {
  const out = new Set<number>()
  for (const part of field.split(',')) {
    const [span = '*', step = '1'] = part.split('/')
    const [from, to] = span === '*' ? [first, last] : span.split('-').map(Number)
    const end = to ?? (part.includes('/') ? last : from)
    if (from === undefined || end === undefined || !(from >= first && end <= last && from <= end) || !(Number(step) > 0))
      throw new Error(`cannot read "${part}" in a timer's cron`)
    for (let n = from; n <= end; n += Number(step)) out.add(n)
  }
  return [...out].sort((a, b) => a - b)
}

/** The first moment after `ms` at which the timer is due, read in UTC+8; null if none within four years. */
export function nextAfter(cron: Cron, ms: number): number | null {
  const local = ms + UTC8
  let day = Math.floor(local / DAY) * DAY
  let after = local - day
  for (let i = 0; i < 4 * 366; i++, day += DAY, after = -1) {
    if (!dayMatches(cron, new Date(day))) continue
    const at = timeAfter(cron, after)
    if (at !== null) return day + at - UTC8
  }
  return null
}

/** When both day and weekday are given, either is enough. */
function dayMatches({ day, month, weekday, year }: Cron, date: Date): boolean {
  if (!month.has(date.getUTCMonth() + 1) || (year && !year.has(date.getUTCFullYear()))) return false
  const byDay = day?.has(date.getUTCDate())
  const byWeekday = weekday?.has(date.getUTCDay())
  return day && weekday ? Boolean(byDay || byWeekday) : (byDay ?? true) && (byWeekday ?? true)
}

function timeAfter({ hour, minute, second }: Cron, after: number): number | null {
  for (const h of hour)
    for (const m of minute)
      for (const s of second) {
        const at = ((h * 60 + m) * 60 + s) * 1000
        if (at > after) return at
      }
  return null
}
