import type { CallName, Input } from '../../../types/contract'
import { asRead } from '../../support/approves'
import type { Reach } from './row'
import { bayan, town, type World } from './world'

type Calls = Extract<CallName, `${'alert' | 'county' | 'group' | 'outbox' | 'state' | 'tip'}.${string}`>

const dispatchOf = async ({ inForce }: World, id: string) => ({ dispatch: `${await inForce(id)}.bayan-muhu` })
/** 查干嘎查's second group, which 布和 claims to have opened a card in. */
const claims = async ({ village }: World): Promise<Input<'group.claim'>> => ({
  group: 'chagan-2',
  cloudID: await village.enterGroup('buhe', 'og-chagan-2'),
})

/** What reaches villages and their groups. */
export const places: { [K in Calls]: Reach<K> } = {
  'alert.desk': { by: 'buhe', sends: () => ({ page: 0 }), nextVillage: 'nothing', nextTown: 'nothing' },
  'alert.villages': { by: 'buhe', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'alert.save': {
    by: 'buhe',
    sends: ({ alert }) => ({ ...alert, id: 'draft', submit: false }),
    nextVillage: 'taken',
    nextTown: 'taken',
    sameId: { field: 'id', of: ['alerts'], gives: 'taken' },
  },
  'alert.read': {
    by: 'buhe',
    sends: ({ posted }) => ({ id: posted }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['alerts'], gives: 'unknown' },
  },
  'alert.approve': {
    by: 'gaowa',
    sends: async ({ who, handsIn }) => asRead(who.gaowa!, await handsIn('to-approve')),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['alerts'], gives: 'unknown' },
  },
  'alert.return': {
    by: 'gaowa',
    sends: async ({ who, handsIn }) => ({ ...(await asRead(who.gaowa!, await handsIn('to-return'))), words: '再写写' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['alerts'], gives: 'unknown' },
  },
  'alert.callBack': {
    by: 'buhe',
    sends: async ({ handsIn }) => ({ id: await handsIn('called-back') }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['alerts'], gives: 'unknown' },
  },
  'alert.discard': {
    by: 'buhe',
    sends: async ({ who, alert }) => {
      await who.buhe!.does('alert.save', { ...alert, id: 'discarded', submit: false })
      return { id: 'discarded' }
    },
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['alerts'], gives: 'nothing' },
  },
  'alert.cancel': {
    by: 'gaowa',
    sends: async ({ inForce }) => ({ id: await inForce('withdrawn'), newId: 'withdrawn-2', why: '弄错了' }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['alerts'], gives: 'unknown' },
  },
  'alert.groups': {
    by: 'buhe',
    sends: ({ posted }) => ({ id: posted, region: bayan }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['alerts', 'sendings'], gives: 'unknown' },
  },
  'alert.coverage': {
    by: 'buhe',
    sends: ({ posted }) => ({ id: posted, region: bayan, hours: 24 }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['alerts', 'sendings'], gives: 'unknown' },
  },
  'alert.shared': {
    by: 'buhe',
    sends: (w) => dispatchOf(w, 'shared'),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'dispatch', of: ['dispatches'], gives: 'unknown' },
  },
  'alert.posted': {
    by: 'buhe',
    sends: async (w) => ({ ...(await dispatchOf(w, 'ticked')), posted: true }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'dispatch', of: ['dispatches'], gives: 'unknown' },
  },
  'alert.room': {
    by: 'buhe',
    sends: (w) => dispatchOf(w, 'room'),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'dispatch', of: ['dispatches'], gives: 'unknown' },
  },
  'alert.confirmed': {
    by: 'buhe',
    sends: (w) => dispatchOf(w, 'confirmed'),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'dispatch', of: ['dispatches'], gives: 'unknown' },
  },
  // A card is passed on from village to village: whoever holds it may read what it says.
  'alert.open': {
    by: 'qimuge',
    sends: ({ posted }) => ({ id: posted }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['alerts'], gives: 'unknown' },
  },
  'alert.sendTip': {
    by: 'buhe',
    sends: ({ tip }) => ({ id: 'another', tip, regions: [bayan] }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['sendings'], gives: 'taken' },
  },
  'alert.stopTip': {
    by: 'buhe',
    sends: async ({ who, tip }) => {
      await who.buhe!.does('alert.sendTip', { id: 'stopped', tip, regions: [bayan] })
      return { id: 'stopped' }
    },
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['sendings'], gives: 'unknown' },
  },
  'alert.openTip': {
    by: 'qimuge',
    sends: () => ({ id: 'tipped' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['sendings'], gives: 'unknown' },
  },
  'alert.acknowledge': {
    by: 'qimuge',
    sends: ({ posted }) => ({ id: posted, what: 'know' }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['alerts', 'sendings'], gives: 'unknown' },
  },

  'county.settings': { by: 'ganger', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'county.set': {
    by: 'ganger',
    sends: () => ({ region: town, values: { justiceOffice: { name: '白音苏木司法所' } } }),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'county.lines': { by: 'qimuge', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'county.places': { by: 'ganger', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'county.takeIn': {
    by: 'ganger',
    sends: () => ({
      rows: [{ row: 2, town: '白音苏木', village: '巴彦嘎查', school: '', households: '213', code: 'bayan' }],
      write: true,
    }),
    // its row is refused, and says nothing of the village
    nextVillage: 'nothing',
    nextTown: 'nothing',
  },
  'county.close': {
    by: 'ganger',
    sends: async ({ who, fresh }) => {
      const { ganger } = who
      const name = fresh('并村')
      const rows = [{ row: 2, town: '白音苏木', village: name, school: '', households: '', code: '' }]
      await ganger?.does('county.takeIn', { rows, write: true })
      const there = (await ganger?.does('county.places', {}))?.places.find((one) => one.name === name)
      return { place: there?._id ?? '', into: bayan }
    },
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'county.opening': { by: 'ganger', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'county.opened': { by: 'ganger', sends: () => ({}), nextVillage: 'refused', nextTown: 'refused' },

  // how the program does is the same everywhere, and names nobody
  'state.now': { by: 'ganger', sends: () => ({}), nextVillage: 'theirs too', nextTown: 'theirs too' },

  'tip.read': {
    by: 'qimuge',
    sends: ({ tip }) => ({ id: tip }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['tips'], gives: 'unknown' },
  },
  'tip.opened': {
    by: 'qimuge',
    sends: ({ tip }) => ({ id: tip, date: new Date().toISOString().slice(0, 10) }),
    nextVillage: 'theirs too',
    nextTown: 'theirs too',
    sameId: { field: 'id', of: ['tips'], gives: 'nothing' },
  },
  'tip.forget': { by: 'qimuge', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'tip.quiet': { by: 'sarna', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'tip.keepQuiet': {
    by: 'sarna',
    sends: () => ({ town, quiet: { weekdays: [0], dates: [] } }),
    nextVillage: 'refused',
    nextTown: 'refused',
  },
  'tip.list': { by: 'buhe', sends: () => ({ page: 0 }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'tip.sent': {
    by: 'buhe',
    sends: ({ tip }) => ({ id: tip }),
    nextVillage: 'nothing',
    nextTown: 'nothing',
    sameId: { field: 'id', of: ['tips', 'sendings'], gives: 'nothing' },
  },

  'group.claim': {
    by: 'buhe',
    sends: claims,
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'group', of: ['groups'], gives: 'unknown' },
  },
  'group.list': { by: 'buhe', sends: () => ({ region: town }), nextVillage: 'nothing', nextTown: 'nothing' },
  'group.decide': {
    by: 'ganger',
    sends: async (w) => {
      await w.who.buhe!.does('group.claim', await claims(w))
      const { groups } = await w.who.ganger!.does('group.list', {})
      return { group: 'chagan-2', accept: true, claimed: groups.find(({ _id }) => _id === 'chagan-2')?.claim?.at }
    },
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'group', of: ['groups'], gives: 'unknown' },
  },
  'group.save': {
    by: 'gaowa',
    sends: () => ({ id: 'bayan-muhu', name: '巴彦嘎查牧户群', village: bayan, dissolved: false }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['groups'], gives: 'theirs too' },
  },

  'outbox.state': { by: 'gaowa', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'outbox.retry': {
    by: 'gaowa',
    sends: async ({ village, fresh }) => {
      const failed = { _id: fresh('posted.resident.f'), alert: 'posted', channel: 'resident', to: 'naren', region: bayan, status: 'failed' }
      const message = { ...failed, attempts: 1, due: 1, createdAt: Date.now(), reason: '没有同意' }
      await village.sdk().database().collection('messages').add(message)
      return { ids: [failed._id] }
    },
    nextVillage: 'nothing',
    nextTown: 'nothing',
    sameId: { field: 'ids', of: ['messages'], gives: 'nothing' },
  },
}
