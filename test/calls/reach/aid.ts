import type { CallName, Input } from '../../../types/contract'
import type { Reach } from './row'
import { bayan, type World } from './world'

type Calls = Extract<CallName, `aid.${string}`>

const told = { whom: 'self', answers: ['victim'], name: '东头的其木格', story: '收羊老板骗了我的定金。' } as const
const handOver = (id: string): Input<'aid.ask'> => ({
  ...{ ...told, answers: [...told.answers], id, region: bayan },
  ...{ to: { name: '白音苏木司法所', phone: '12348' }, what: ['name', 'story'] },
})
/** Somebody asks; gives the id. A person asks for no more than five a day. */
const asks = async ({ who, fresh }: World, by: string) => {
  const { id } = await who[by]!.does('aid.ask', handOver(fresh('aid')))
  return id
}
/** A browser that nobody signed in to asks. */
const visitorAsks = async ({ village, fresh }: World) => {
  const { id } = await (await village.visitor()).does('aid.ask', handOver(fresh('aid')))
  return id
}
/** What is handed to a justice office. */
export const aid: { [K in Calls]: Reach<K> } = {
  'aid.office': { by: 'qimuge', sends: () => ({ region: bayan }), nextVillage: 'theirs too', nextTown: 'theirs too' },
  'aid.ask': {
    by: 'qimuge',
    // Her own once more: nobody else takes it over.
    sends: async (w) => handOver(await asks(w, 'qimuge')),
    nextVillage: 'taken',
    nextTown: 'taken',
    sameId: { field: 'id', of: ['aids'], gives: 'theirs too' },
  },
  'aid.mine': { by: 'naren', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'aid.withdraw': {
    by: 'suhe',
    sends: async (w) => ({ id: await asks(w, 'suhe') }),
    nextVillage: 'unknown',
    nextTown: 'unknown',
    sameId: { field: 'id', of: ['aids'], gives: 'unknown' },
  },
  'aid.add': {
    by: 'laowang',
    sends: async (w) => ({ id: await asks(w, 'laowang'), addition: 'more', text: '转账的单子找到了。' }),
    nextVillage: 'unknown',
    nextTown: 'unknown',
    sameId: { field: 'id', of: ['aids'], gives: 'unknown' },
  },
  'aid.queue': { by: 'lin', sends: () => ({}), nextVillage: 'nothing', nextTown: 'nothing' },
  'aid.open': {
    by: 'lin',
    sends: async (w) => ({ id: await visitorAsks(w) }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['aids'], gives: 'unknown' },
  },
  'aid.reply': {
    by: 'lin',
    sends: async (w) => ({
      ...{ id: await visitorAsks(w), reply: 'reply', status: 'examining', text: '正在看。' },
      after: { replies: 0, additions: 0 },
    }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'id', of: ['aids'], gives: 'unknown' },
  },
  'aid.handedOver': {
    by: 'batu',
    sends: async ({ reports }) => ({ code: await reports() }),
    nextVillage: 'refused',
    nextTown: 'refused',
    sameId: { field: 'code', of: ['reports'], gives: 'unknown' },
  },
}
