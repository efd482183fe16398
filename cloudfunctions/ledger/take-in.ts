import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { ledgerEditors, type SheetRow } from '../../types/contract/ledger'
import type { Activity, Told } from '../../types/entities/activity'
import type { Region } from '../../types/entities/region'
import { policeCounts } from '../../types/words/ledger'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { inRegions, requireRegion, within } from '../_kit/region'
import { store } from '../_kit/store'
import { NotRead } from './not-read'
import { put, toldIn } from './put'
import { readRow } from './read-row'
import { wrongIn } from './right'

interface Row {
  row: number
  id: string
  told: Told
  /** The version that the sheet was made of, where it says so. */
  seen: number | undefined
  /** Whether a count was an estimate stands in the row. */
  saysHow: boolean
}

/** Rows are known by the number they were given out with, or else by day, place and what was done: taken in again, or after a break, none is there twice. */
export const takeIn = define('ledger.takeIn', async ({ region, rows, write }, { user, now }) => {
  requireRegion(user, ledgerEditors, region)
  const places = await store.all('regions', { _id: inRegions([region]) })
  const given = await store.byId(
    'activities',
    rows.flatMap(({ id }) => numberIn(id).id || []),
  )
  const refused: { row: number; why: string }[] = []
  const read = new Map<string, Row>()
  for (const row of rows)
    try {
      const one = rowIn(row, places, region, given, dateOfDay(dayOf(now)))
      const before = read.get(one.id)
      if (before) throw new NotRead(`和第${before.row}行是同一天、同一处、同一件事，请合成一行，或者在地点里写清楚`)
      read.set(one.id, one)
    } catch (e) {
      if (!(e instanceof NotRead)) throw e
      refused.push({ row: row.row, why: e.message })
    }
  const there = await store.byId('activities', [...read.keys()])
  const people = await store.byId(
    'people',
    [...there.values()].flatMap(({ by }) => by ?? []),
  )
  const all = [...read.values()]
    .map((one) => ({ ...one, old: there.get(one.id) }))
    .map((one) => asItCameOut(one, people.get(one.old?.by ?? '')?.name))
  const added = all.filter(({ old }) => !old)
  const differ = all.filter(({ old, told }) => old && !isDeepStrictEqual(toldIn(old), told))
  const changed = differ.filter(({ old, seen }) => !old?.out && (seen === undefined || seen === old?.version))
  for (const { row, old } of differ.filter((one) => !changed.includes(one)))
    refused.push({ row, why: old?.out ? '这一笔已经去掉了，没有动它' : '下载以后有人改过这一笔，没有动它。要改，重新下载再改' })
  const failed = new Set<number>()
  if (write)
    for (const { row, id, told, old } of [...added, ...changed])
      try {
        await put({ id, told, ...(old && { after: old.version }) }, user, now)
      } catch (e) {
        if (!(e instanceof CallError)) throw e
        failed.add(row)
        refused.push({ row, why: e.message })
      }
  const rowsOf = (some: Row[]) => some.map(({ row }) => row).filter((row) => !failed.has(row))
  return {
    ...{ added: rowsOf(added).length, changed: rowsOf(changed), same: all.length - added.length - differ.length },
    refused: refused.sort((a, b) => a.row - b.row),
  }
})

const rowIn = (row: SheetRow, places: Region[], region: string, given: Map<string, Activity>, today: string): Row => {
  const told = readRow(row, places, region)
  const wrong = wrongIn(told, today)
  if (wrong) throw new NotRead(wrong)
  const { id, seen } = numberIn(row.id)
  const old = given.get(id)
  if (id && (!old || old.source === 'system' || !within(old.region, region))) throw new NotRead('编号不是这里的，新加的一行请把编号空着')
  return { row: row.row, id: id || idOf(told), told, seen, saysHow: !!row.counted }
}

/** A line's number in a sheet: its id, and which version of it the sheet shows. */
const numberIn = (cell = ''): { id: string; seen: number | undefined } => {
  const [id = '', seen] = cell.trim().split('.')
  return { id, seen: seen ? Number(seen) : undefined }
}

const idOf = ({ region, day, form, spot, theme }: Told): string =>
  `in-${createHash('sha256').update([region, day, form, spot, theme].join(' ')).digest('hex').slice(0, 24)}`

/** What a sheet does not say, or says of itself, stays as it is: what only the police know, how it was counted, which slogan hangs there, and whoever entered it as the one who answered for it. */
const asItCameOut = <T extends Row & { old: Activity | undefined }>(one: T, enteredBy: string | undefined): T => {
  const { old, told, saysHow } = one
  if (!old) return one
  const kept = Object.fromEntries(policeCounts.flatMap((count) => (old.counts[count] === undefined ? [] : [[count, old.counts[count]]])))
  const { lead, ...rest } = told
  return {
    ...one,
    told: {
      ...rest,
      counts: { ...told.counts, ...kept },
      counted: saysHow ? told.counted : old.counted,
      ...(told.banner && old.banner?.slogan && { banner: { ...told.banner, slogan: old.banner.slogan } }),
      ...(lead && (old.lead || lead !== enteredBy) && { lead }),
    },
  }
}
