import { createHash, randomUUID } from 'node:crypto'
import { type Ended, listOf, type Playlist } from '../../signage/playlist'
import type { Screen } from '../../types/entities/screen'
import { writeHosted } from '../_kit/hosting'
import { _, store } from '../_kit/store'
import { playlistOf, supplyFor } from './plays'

const minute = 60_000
/** What changes seldom is looked for so often, in minutes, even if nobody did anything. */
const seldom = 10
/** Files that are written at a time. */
const atOnce = 20
/** More rounds than this are left to the next minute. */
const most = 3

/**
 * Writes the lists of those screens whose list is another than the one that lies there. The timer reads one entry of the county's log a minute and no more while nobody did anything:
 * what alerts and published things become is written there. Looks again when something was done meanwhile, or another run wrote the same list.
 */
export const writeLists = async (now: number, timer?: unknown): Promise<{ written: number }> => {
  const isIdle =
    typeof timer === 'string' && Math.floor(now / minute) % seldom !== 0 && !(await isDoneSince(now - 2 * minute)) && !(await isUnsettled())
  if (isIdle) return { written: 0 }
  let written = 0
  for (let round = 0; round < most; round++) {
    const began = Date.now()
    const { crossed, tried } = await writeChanged(began, isAnew(now, timer) && round === 0)
    written += tried - crossed
    if (crossed === 0 && !(await isDoneSince(began))) break
  }
  return { written }
}

/** Each hour all of them, whatever is known of what lies there. */
const isAnew = (now: number, timer: unknown) => typeof timer === 'string' && Math.floor(now / minute) % 60 === 0

/** Whether anything of the county's affairs was done. */
const isDoneSince = async (since: number): Promise<boolean> =>
  (await store.list('auditLog', { at: _.gt(since) }, { sort: [['at', 'desc']], limit: 1, fields: { at: true } })).length > 0

/** Whether a run left a list of which nobody knows what it says. */
const isUnsettled = async (): Promise<boolean> =>
  (await store.list('screens', { list: _.gt(unsettled) }, { limit: 1, fields: { list: true } })).length > 0

const writeChanged = async (now: number, anew: boolean): Promise<{ tried: number; crossed: number }> => {
  const screens = await store.all('screens', {})
  if (screens.length === 0) return { tried: 0, crossed: 0 }
  const supply = await supplyFor(screens, now)
  const lists = screens.map((screen) => ({ screen, list: playlistOf(screen, supply) }))
  const changed = lists.filter(({ screen, list }) => anew || screen.list !== markOf(list))
  let crossed = 0
  for (let from = 0; from < changed.length; from += atOnce)
    await Promise.all(
      changed.slice(from, from + atOnce).map(async ({ screen, list }) => {
        if (!(await write(screen, { ...list, writtenAt: now }))) crossed++
      }),
    )
  return { tried: changed.length, crossed }
}

/** Stands for what it says, whenever it was written, and wherever its films lie that day. */
const markOf = ({ writtenAt: _when, ...list }: Omit<Playlist, 'writtenAt'> & { writtenAt?: number }) =>
  createHash('sha256')
    .update(JSON.stringify(list, (key, value) => (key === 'link' ? undefined : value)))
    .digest('hex')
    .slice(0, 16)

/** A file that was being written longer ago than this lies there, or never will. */
const underWay = 20_000
/** Marks that stand for no list begin with letters that no such mark has. */
const unsettled = 'g'
const turnOf = (now: number) => `writing ${now} ${randomUUID()}`
/** When the run began that may still be writing; the list is written anew until that is long past. */
const unsureOf = (mark: string | undefined, now: number): number | undefined => {
  const began = Number(/^(?:writing|unsure) (\d+)/.exec(mark ?? '')?.[1])
  return began > now - underWay ? began : undefined
}

/** Says that this run writes a screen's list now, and which run may be writing it still; undefined when the screen is gone. */
const takeTurn = async (_id: string): Promise<{ turn: string; unsure: number | undefined } | undefined> => {
  for (;;) {
    const there = await store.get('screens', _id)
    if (!there) return undefined
    const now = Date.now()
    const turn = turnOf(now)
    const as = there.list === undefined ? {} : { list: there.list }
    if ((await store.updateWhere('screens', { _id, ...as }, { list: turn })) > 0) return { turn, unsure: unsureOf(there.list, now) }
  }
}

/**
 * False when another run wrote the same list meanwhile: nobody knows whose came last, so both must not be believed, and this one writes again.
 * While it is written no mark stands for it, so whoever is killed leaves a list that is written anew. What such a run had sent may come after what
 * another wrote since: whoever finds one under way leaves no mark either, and the next minute writes once more.
 */
const write = async ({ _id }: Pick<Screen, '_id'>, list: Playlist): Promise<boolean> => {
  const mine = await takeTurn(_id)
  if (!mine) return true
  const { turn, unsure } = mine
  await writeHosted(listOf(_id), JSON.stringify(list))
  const mark = unsure === undefined ? markOf(list) : `unsure ${unsure} ${randomUUID()}`
  if ((await store.updateWhere('screens', { _id, list: turn }, { list: mark })) > 0) return true
  if ((await store.updateWhere('screens', { _id }, { list: '' })) > 0) return false
  await endList(_id)
  return true
}

/** Tells a screen that it was taken out. */
export const endList = (screen: string): Promise<void> => writeHosted(listOf(screen), JSON.stringify({ ended: true } satisfies Ended))
