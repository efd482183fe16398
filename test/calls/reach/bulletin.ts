import type { CallName, Input } from '../../../types/contract'
import type { Reach } from './row'
import { town, type World } from './world'

type Calls = Extract<CallName, `bulletin.${string}`>

/** The month before this one, whenever this runs: there a bulletin is to be written. */
const month = (back = 1) => {
  const now = new Date(Date.now() + 8 * 3_600_000)
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7)
}
const writes = async ({ who, fresh }: World, of = month()): Promise<Input<'bulletin.write'>> => {
  const { paragraphs } = await who.sarna!.does('bulletin.open', { region: town, month: of })
  const own = paragraphs.find(({ key }) => key === 'own.next')
  return {
    region: town,
    month: of,
    key: 'own.next',
    text: `下个月进学校${fresh('x')}`,
    from: own?.template ?? '',
    after: own?.version ?? 0,
  }
}
const handsIn = async ({ who }: World, of = month()): Promise<Input<'bulletin.handIn'>> => {
  const { version } = await who.sarna!.does('bulletin.open', { region: town, month: of })
  return { region: town, month: of, head: { office: '反诈办' }, after: version }
}

const toIssue = async (w: World, of = month()): Promise<Input<'bulletin.issue'>> => {
  await w.who.sarna!.does('bulletin.write', await writes(w, of))
  await w.who.sarna!.does('bulletin.handIn', await handsIn(w, of))
  const { version, stamp } = await w.who.ao!.does('bulletin.open', { region: town, month: of })
  return { region: town, month: of, after: version, stamp }
}

/** The month's bulletin. */
export const bulletin: { [K in Calls]: Reach<K> } = {
  'bulletin.open': { by: 'ao', sends: () => ({ region: town, month: month() }), nextVillage: 'refused', nextTown: 'refused' },
  'bulletin.write': { by: 'sarna', sends: writes, nextVillage: 'refused', nextTown: 'refused' },
  'bulletin.handIn': { by: 'sarna', sends: handsIn, nextVillage: 'refused', nextTown: 'refused' },
  'bulletin.giveBack': {
    by: 'ao',
    sends: async (w) => {
      await w.who.sarna!.does('bulletin.write', await writes(w))
      await w.who.sarna!.does('bulletin.handIn', await handsIn(w))
      const { version } = await w.who.ao!.does('bulletin.open', { region: town, month: month() })
      return { region: town, month: month(), words: '再看一遍', after: version }
    },
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'bulletin.issue': {
    by: 'ao',
    sends: (w) => toIssue(w),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'bulletin.issued': {
    by: 'buhe',
    sends: async (w) => {
      // of another month: the others are about one that is not out yet
      const of = month(2)
      const { status } = await w.who.sarna!.does('bulletin.open', { region: town, month: of })
      if (status !== 'issued') await w.who.ao!.does('bulletin.issue', await toIssue(w, of))
      return { region: town, month: of }
    },
    nextVillage: 'theirs too',
    nextTown: 'refused',
  },
}
