import { ObjectId } from 'bson'
import { evalExpr } from 'mingo/core'
import { isPlain } from './codec'

type Expression = (doc: unknown, argument: unknown, options: never) => unknown
type Parts = Record<string, unknown>

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const isMissing = (value: unknown) => value === null || value === undefined

const pad = (n: number, width: number) => String(n).padStart(width, '0')

function asDate(value: unknown): Date {
  if (value instanceof Date) return value
  if (value instanceof ObjectId) return value.getTimestamp()
  throw new Error(`can't convert ${JSON.stringify(value)} to Date`)
}

/** Minutes ahead of UTC: of `+08`, `+08:00` or `Asia/Shanghai` at a moment. */
function ahead(zone: unknown, at: number): number {
  if (zone === undefined || zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0
  const fixed = /^([+-])(\d{2}):?(\d{2})?$/.exec(String(zone))
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0))
  const parts = clockOf(String(zone)).formatToParts(at)
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return Math.round((local - at) / MINUTE)
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (!clock) {
    const numeric = 'numeric' as const
    const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric }
    try {
      clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields })
    } catch {
      throw new Error(`unrecognized time zone identifier: "${timeZone}"`)
    }
    clocks.set(timeZone, clock)
  }
  return clock
}

/** The moment at which clocks in the zone show what these UTC fields say. */
function fromLocal(local: number, zone: unknown): Date {
  const guess = local - ahead(zone, local) * MINUTE
  return new Date(local - ahead(zone, guess) * MINUTE)
}

/** A date whose UTC fields are what clocks in the zone show. */
const toLocal = (date: Date, zone: unknown) => new Date(date.getTime() + ahead(zone, date.getTime()) * MINUTE)

const dayOfYear = (d: Date) => Math.floor((d.getTime() - Date.UTC(d.getUTCFullYear(), 0, 1)) / DAY) + 1
const isoDay = (d: Date) => d.getUTCDay() || 7
const thursday = (d: Date) => new Date(d.getTime() + (4 - isoDay(d)) * DAY)

/** What a date has; `d`'s UTC fields are those of the zone asked for. */
const fields: Record<string, (d: Date) => number> = {
  $year: (d) => d.getUTCFullYear(),
  $month: (d) => d.getUTCMonth() + 1,
  $dayOfMonth: (d) => d.getUTCDate(),
  $hour: (d) => d.getUTCHours(),
  $minute: (d) => d.getUTCMinutes(),
  $second: (d) => d.getUTCSeconds(),
  $millisecond: (d) => d.getUTCMilliseconds(),
  $dayOfYear: dayOfYear,
  $dayOfWeek: (d) => d.getUTCDay() + 1,
  /** Weeks begin on Sunday and the days before the first Sunday are week 0. */
  $week: (d) => Math.floor((dayOfYear(d) + 6 - d.getUTCDay()) / 7),
  $isoDayOfWeek: isoDay,
  $isoWeek: (d) => Math.ceil(dayOfYear(thursday(d)) / 7),
  $isoWeekYear: (d) => thursday(d).getUTCFullYear(),
}

const field =
  (name: string): Expression =>
  (doc, argument, options) => {
    const only = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument
    const given = isPlain(only) && 'date' in only ? only : { date: only }
    const { date, timezone } = evalExpr(doc as never, given, options) as Parts
    if (isMissing(date) || ('timezone' in given && isMissing(timezone))) return null
    return fields[name]?.(toLocal(asDate(date), timezone))
  }

const specifiers: Record<string, (d: Date, minutes: number) => string | number> = {
  Y: (d) => pad(d.getUTCFullYear(), 4),
  m: (d) => pad(d.getUTCMonth() + 1, 2),
  d: (d) => pad(d.getUTCDate(), 2),
  H: (d) => pad(d.getUTCHours(), 2),
  M: (d) => pad(d.getUTCMinutes(), 2),
  S: (d) => pad(d.getUTCSeconds(), 2),
  L: (d) => pad(d.getUTCMilliseconds(), 3),
  j: (d) => pad(dayOfYear(d), 3),
  w: (d) => d.getUTCDay() + 1,
  u: isoDay,
  U: (d) => pad(fields.$week!(d), 2),
  V: (d) => pad(fields.$isoWeek!(d), 2),
  G: (d) => pad(fields.$isoWeekYear!(d), 4),
  z: (_, minutes) => `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60), 2)}${pad(Math.abs(minutes) % 60, 2)}`,
  Z: (_, minutes) => minutes,
  '%': () => '%',
}

const $dateToString: Expression = (doc, argument, options) => {
  const { date, format, timezone, onNull } = evalExpr(doc as never, argument, options) as Parts
  if (isMissing(date)) return onNull ?? null
  const moment = asDate(date)
  const minutes = ahead(timezone, moment.getTime())
  const local = toLocal(moment, timezone)
  const pattern = format === undefined ? `%Y-%m-%dT%H:%M:%S.%L${minutes === 0 ? 'Z' : ''}` : String(format)
  return pattern.replace(/%(.?)/g, (_, letter: string) => {
    const make = specifiers[letter]
    if (!make) throw new Error(`Invalid format character '%${letter}' in format string`)
    return String(make(local, minutes))
  })
}

const WRITTEN = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/

/** Letters of a format, each with what it matches. */
const readers: Record<string, string> = {
  Y: '(?<year>\\d{4})',
  m: '(?<month>\\d{2})',
  d: '(?<day>\\d{2})',
  H: '(?<hour>\\d{2})',
  M: '(?<minute>\\d{2})',
  S: '(?<second>\\d{2})',
  L: '(?<millisecond>\\d{3})',
  z: '(?<zone>[+-]\\d{2}:?\\d{2}|Z)',
  '%': '%',
}

function read(text: string, format: unknown, zone: unknown): Date {
  const wrong = new Error(`Error parsing date string '${text}'`)
  const found = typeof format === 'string' ? byFormat(text, format) : written(text)
  if (!found) throw wrong
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0, zone: own } = found
  if (own !== undefined && zone !== undefined)
    throw new Error('you cannot pass in a date/time string with time zone information together with a timezone argument')
  const local = Date.UTC(...([year, Number(month) - 1, day, hour, minute, second, millisecond].map(Number) as [number, number]))
  if (Number.isNaN(local) || Number(month) > 12 || Number(day) > 31 || Number(hour) > 24) throw wrong
  return fromLocal(local, own ?? zone)
}

function written(text: string): Parts | null {
  const match = WRITTEN.exec(text.trim())
  if (!match) {
    const other = new Date(`${text} UTC`)
    return Number.isNaN(other.getTime()) ? null : { ...localParts(other) }
  }
  const [, year, month, day, hour, minute, second, fraction, zone] = match
  return { year, month, day, hour, minute, second, millisecond: fraction?.padEnd(3, '0'), zone }
}

const localParts = (d: Date): Parts => ({
  year: d.getUTCFullYear(),
  month: d.getUTCMonth() + 1,
  day: d.getUTCDate(),
  hour: d.getUTCHours(),
  minute: d.getUTCMinutes(),
  second: d.getUTCSeconds(),
})

function byFormat(text: string, format: string): Parts | null {
  const pattern = format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%(.?)/g, (_, letter: string) => {
    const reader = readers[letter]
    if (!reader) throw new Error(`Invalid format character '%${letter}' in format string`)
    return reader
  })
  const groups = new RegExp(`^${pattern}$`).exec(text)?.groups
  return groups ? { ...groups } : null
}

const $dateFromString: Expression = (doc, argument, options) => {
  const { dateString, format, timezone, ...otherwise } = evalExpr(doc as never, argument, options) as Parts
  if (isMissing(dateString)) return otherwise.onNull ?? null
  if (timezone === null) return null
  try {
    if (typeof dateString !== 'string') throw new Error('$dateFromString requires that dateString be a string')
    return read(dateString, format, timezone)
  } catch (error) {
    if ('onError' in (argument as object)) return otherwise.onError ?? null
    throw error
  }
}

const $dateFromParts: Expression = (doc, argument, options) => {
  const parts = evalExpr(doc as never, argument, options) as Parts
  if (Object.keys(argument as object).some((name) => isMissing(parts[name]))) return null
  const { timezone, ...numbers } = parts
  const bad = Object.entries(numbers).find(([, value]) => !Number.isInteger(value))
  if (bad) throw new Error(`'${bad[0]}' must evaluate to an integer`)
  const { hour = 0, minute = 0, second = 0, millisecond = 0, ...date } = numbers as Record<string, number>
  return fromLocal(dayStart(date) + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond, timezone)
}

function dayStart({ year, month = 1, day = 1, isoWeekYear, isoWeek = 1, isoDayOfWeek = 1 }: Record<string, number>): number {
  if (isoWeekYear === undefined && year === undefined)
    throw new Error("$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
  if (isoWeekYear === undefined) return Date.UTC(year as number, month - 1, day)
  const fourth = new Date(Date.UTC(isoWeekYear, 0, 4))
  return fourth.getTime() + ((isoWeek - 1) * 7 + isoDayOfWeek - isoDay(fourth)) * DAY
}

/** Dates in aggregations, computed as MongoDB does; a missing date gives null. */
export const dates: Record<string, Expression> = {
  ...Object.fromEntries(Object.keys(fields).map((name) => [name, field(name)])),
  $dateToString,
  $dateFromString,
  $dateFromParts,
}
