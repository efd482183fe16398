import { scripts } from '../content/scripts'
import type { Broadcast, Loudspeaker, Slot } from '../types/entities/broadcast'

const village = 'anhe/baiyin/bayan'
const day = 86_400_000

/** Where the loudspeaker of 巴彦嘎查 stands, and what it read out yesterday and the day before, so that whoever starts the program on a computer sees a log; tests begin without. */
export const demoBroadcasts = (now: number): { broadcasts: Broadcast[]; loudspeakers: Loudspeaker[] } => {
  const dateOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
  const list = (back: number, items: string[], skipped: number): Broadcast => {
    const date = dateOf(now - back * day)
    const at = (clock: string) => Date.parse(`${date}T${clock}:00+08:00`)
    const slots = hours.map(({ from, to }, i): Slot => {
      const script = scripts.find(({ _id }) => _id === items[i])
      const pieces = script ? [{ kind: 'script' as const, item: script._id, what: script.title }] : []
      const said = i === skipped ? { played: false, pieces: [], why: 'power' as const } : { played: true, pieces }
      return { from, to, pieces, ticks: [{ id: `demo-${back}-${i}`, by: 'buhe', at: at(to), ...said }] }
    })
    return {
      ...{ _id: `${village.replaceAll('/', '.')}.${date}`, region: village, day: date, at: ['anhe', 'anhe/baiyin', village] },
      ...{ order: `${date}.${village.replaceAll('/', '.')}`, status: 'approved', slots, by: 'buhe', version: 2 },
      ...{ changedAt: at('06:40') - day, approved: { by: 'gaowa', at: at('17:10') - day } },
    }
  }
  return {
    broadcasts: [
      list(1, ['grain-season', 'screen-share-all', 'subsidy-days'], 1),
      list(2, ['before-lambs-sale', 'grain-season', 'subsidy-days'], -1),
    ],
    loudspeakers: [{ _id: village, spot: '村部房顶，朝南', near: ['homes'], by: 'buhe', at: now - 20 * day, version: 1 }],
  }
}

const hours = [
  { from: '07:30', to: '08:00' },
  { from: '11:40', to: '12:10' },
  { from: '18:30', to: '19:00' },
]
