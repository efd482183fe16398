import { wordingOf } from '../cloudfunctions/_domain/wording-of'
import { scripts } from '../content/scripts'
import type { Broadcast, Loudspeaker, Slot } from '../types/entities/broadcast'
import { secondsToRead, usualWindows } from '../types/words/broadcast'

const town = 'anhe/baiyin'
const village = `${town}/bayan`
const aDay = 86_400_000
const dateOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)

/** Where loudspeakers of 白音苏木 stand, what the one of 巴彦嘎查 read out yesterday and the day before, and two villages' lists for today that wait to be agreed to, so that whoever starts the program on a computer sees a log and has something to agree to; tests begin without. */
export const demoBroadcasts = (now: number): { broadcasts: Broadcast[]; loudspeakers: Loudspeaker[] } => ({
  broadcasts: [
    played(now - aDay, ['grain-season', 'screen-share-all', 'subsidy-days'], 1),
    played(now - 2 * aDay, ['before-lambs-sale', 'grain-season', 'subsidy-days'], -1),
    waiting(now, `${town}/chagan`, ['subsidy-days', 'before-lambs-sale', 'screen-share-all']),
    waiting(now, `${town}/hongqi`, ['grain-season', 'screen-share-all', 'subsidy-days']),
  ],
  loudspeakers: [
    { _id: village, spot: '村部房顶，朝南', near: ['homes'], by: 'buhe', at: now - 20 * aDay, version: 1 },
    { _id: `${town}/chagan`, spot: '活动室门口的杆子上', near: [], by: 'buhe', at: now - 18 * aDay, version: 1 },
  ],
})

const begun = (region: string, date: string, items: string[]) => {
  const dotted = region.replaceAll('/', '.')
  return {
    ...{ _id: `${dotted}.${date}`, region, day: date, at: ['anhe', town, region], order: `${date}.${dotted}`, by: 'buhe' },
    slots: usualWindows.map((window, i): Slot => ({ ...window, pieces: piecesOf(items[i]), ticks: [] })),
  }
}

const piecesOf = (item: string | undefined): Slot['pieces'] =>
  scripts
    .filter(({ _id }) => _id === item)
    .map((script) => ({
      ...{ kind: 'script' as const, item: script._id, what: script.title },
      ...{ said: wordingOf(script), seconds: secondsToRead(script.text) },
    }))

/** Agreed to on the day before and ticked, but for the stretch `skipped`. */
const played = (time: number, items: string[], skipped: number): Broadcast => {
  const date = dateOf(time)
  const at = (clock: string) => Date.parse(`${date}T${clock}:00+08:00`)
  const { slots, ...list } = begun(village, date, items)
  return {
    ...list,
    ...{ status: 'approved', version: 2, changedAt: at('06:40') - aDay, approved: { by: 'gaowa', at: at('17:10') - aDay } },
    slots: slots.map((slot, i) => {
      const said = i === skipped ? { played: false, pieces: [], why: 'power' as const } : { played: true, pieces: slot.pieces }
      return { ...slot, ticks: [{ id: `demo-${date}-${i}`, by: 'buhe', at: at(slot.to), ...said }] }
    }),
  }
}

/** Handed in a quarter of an hour ago, for today. */
const waiting = (now: number, region: string, items: string[]): Broadcast => ({
  ...begun(region, dateOf(now), items),
  ...{ status: 'toApprove', version: 1, changedAt: now - 900_000 },
})
