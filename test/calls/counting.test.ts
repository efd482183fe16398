import type { Open, Tally } from '../../types/entities/open'
import { approves } from '../support/approves'
import { startVillage, type Village } from '../support/villagers'

let village: Village
beforeAll(async () => {
  village = await startVillage()
  const [buhe, batu] = await Promise.all(['buhe', 'batu'].map((id) => village.person(id)))
  await batu?.does('alert.save', {
    id: 'sheep',
    regions: ['anhe/baiyin/bayan'],
    submit: true,
    severity: 'severe',
    type: 'farming',
    audiences: [],
    headline: '有人冒充收羊老板',
    lines: ['先要定金再拉羊'],
    instruction: '要转账先打96110问问',
    expires: Date.now() + 9 * 86_400_000,
  })
  if (batu) await approves(batu, 'sheep')
  await buhe?.does('alert.groups', { id: 'sheep' })
})
afterAll(() => village.stop())

const opened = async () => (await village.documents<Tally>('tallies', { alert: 'sheep' })).reduce((n, t) => n + t.opened, 0)

/** As in a burst: every document that counts the alert's opens is in somebody else's hands. */
const holdTallies = async () => {
  const transaction = await village.sdk().database().startTransaction()
  for (let shard = 0; shard < 8; shard++) {
    const _id = `sheep.-.${shard}`
    const none = { alert: 'sheep', group: null, opened: 0, acknowledged: 0, toldElders: 0, needHelp: 0 }
    await transaction.collection('tallies').doc(_id).set(none)
  }
  return transaction
}

test('其木格 reads the alert while it cannot be counted; opened again it counts, once', async () => {
  const qimuge = await village.person('qimuge')
  const held = await holdTallies()
  const { alert, said } = await qimuge.does('alert.open', { id: 'sheep' })
  expect([alert.headline, said]).toEqual(['有人冒充收羊老板', []])
  expect((await qimuge.does('alert.open', { id: 'sheep' })).fromGroup).toBeNull()
  await held.rollback()
  await qimuge.does('alert.open', { id: 'sheep' })
  await qimuge.does('alert.open', { id: 'sheep' })
  expect(await opened()).toBe(1)
  expect(await village.documents<Open>('opens', { alert: 'sheep' })).toHaveLength(1)
})
