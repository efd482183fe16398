import { silence } from '../../../local/speech/silence'
import type { CallName, Input } from '../../../types/contract'
import type { Reach } from './row'
import { bayan, type World } from './world'

type Calls = Extract<CallName, `broadcast.${string}`>

const dayOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
const today = () => dayOf(Date.now())
const tomorrow = () => dayOf(Date.now() + 86_400_000)
const elsewhere = { nextVillage: 'refused', nextTown: 'refused' } as const

let turn = 0
/** 布和 writes tomorrow's list of 巴彦嘎查, each time another script. */
const writes = async ({ who }: World, submit: boolean): Promise<Input<'broadcast.save'>> => {
  const { list } = await who.buhe!.does('broadcast.day', { region: bayan, day: tomorrow() })
  const item = ['grain-season', 'subsidy-days', 'before-lambs-sale'][++turn % 3] as string
  const pieces = [{ kind: 'script' as const, item }]
  return { region: bayan, day: tomorrow(), slots: [{ from: '07:30', pieces }], submit, after: list?.version ?? 0 }
}
/** And hands it in: gives what stands for it. */
const handsIn = async (w: World) => {
  const { version } = await w.who.buhe!.does('broadcast.save', await writes(w, true))
  return { region: bayan, day: tomorrow(), after: version }
}
/** An alert read out at another hour was asked for before: at night nobody may ask anew. */
const asksOutside = async ({ village, posted, fresh }: World): Promise<Input<'broadcast.outside'>> => {
  const id = fresh('outside')
  const now = await village.now()
  const day = dayOf(now)
  const slot = {
    from: '10:00',
    to: '10:10',
    pieces: [],
    ticks: [],
    outside: { id, alert: posted, why: '正在村里收羊', by: 'buhe', at: now },
  }
  const list = { region: bayan, day, at: ['anhe', 'anhe/baiyin', bayan], order: `${day}.anhe.baiyin.bayan` }
  await village
    .sdk()
    .database()
    .collection('broadcasts')
    .doc(`anhe.baiyin.bayan.${day}`)
    .set({ ...list, status: 'draft', slots: [slot], version: 0, changedAt: now })
  return { id, region: bayan, alert: posted, why: '正在村里收羊' }
}
let recorded = false
/** 萨日娜 records the alert, and 高娃 ticks it. */
const records = async ({ who, posted }: World) => {
  if (recorded) return
  recorded = true
  const key = { kind: 'alert' as const, item: posted, language: 'zh' as const }
  await who.sarna!.does('rendering.attach', { ...key, id: 'r1', part: 0, parts: 1, audio: silence(4).toString('base64') })
  const { rendering } = await who.sarna!.does('rendering.read', key)
  const { version } = await who.sarna!.does('rendering.save', { ...key, transcript: '照着念的', after: rendering?.version ?? 0 })
  await who.sarna!.does('rendering.submit', { ...key, version })
  const { source } = await who.gaowa!.does('rendering.read', key)
  await who.gaowa!.does('rendering.decide', { ...key, version, source: source.hash, accept: true })
}
const stretch = () => ({ region: bayan, day: today(), from: '07:30', at: Date.now() })

/** What a village's loudspeaker reads out. */
export const broadcast: { [K in Calls]: Reach<K> } = {
  'broadcast.day': { by: 'buhe', sends: () => ({ region: bayan }), ...elsewhere },
  'broadcast.save': { by: 'buhe', sends: (w) => writes(w, false), ...elsewhere },
  'broadcast.approve': { by: 'gaowa', sends: handsIn, ...elsewhere },
  'broadcast.giveBack': { by: 'gaowa', sends: async (w) => ({ ...(await handsIn(w)), words: '换一条' }), ...elsewhere },
  'broadcast.outside': { by: 'buhe', sends: asksOutside, ...elsewhere },
  'broadcast.played': {
    by: 'buhe',
    sends: (w) => ({ ...stretch(), id: w.fresh('tick'), pieces: [{ kind: 'alert', item: w.posted }] }),
    ...elsewhere,
  },
  'broadcast.notPlayed': { by: 'buhe', sends: (w) => ({ ...stretch(), id: w.fresh('tick'), why: 'power' }), ...elsewhere },
  'broadcast.sound': {
    by: 'buhe',
    sends: async (w) => {
      await records(w)
      return { region: bayan, day: today(), from: '18:30', piece: { kind: 'alert', item: w.posted }, mongolian: false }
    },
    ...elsewhere,
  },
  'broadcast.log': { by: 'buhe', sends: () => ({ region: bayan }), ...elsewhere },
  'broadcast.describe': {
    by: 'buhe',
    sends: async (w) => {
      const { list } = await w.who.buhe!.does('broadcast.day', { region: bayan })
      return { region: bayan, spot: `村部房顶${w.fresh('s')}`, near: ['homes'], after: list?.loudspeaker?.version ?? 0 }
    },
    ...elsewhere,
  },
}
