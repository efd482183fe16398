import type { AuditEntry } from '../../types/entities/audit'
import { approves } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const town = 'anhe/baiyin'
const village = aVillage()
let ganger: Someone
let ao: Someone
let gaowa: Someone
let buhe: Someone
let sarna: Someone
beforeAll(async () => {
  const people = await Promise.all(['ganger', 'ao', 'gaowa', 'buhe', 'sarna'].map((id) => village.person(id)))
  ;[ganger, ao, gaowa, buhe, sarna] = people as [Someone, Someone, Someone, Someone, Someone]
})
const read = (who: Someone, kind?: 'content' | 'settings') => who.does('staff.history', { ...(kind && { kind }), page: 0 })
const told = async (who: Someone, kind?: 'content' | 'settings') =>
  (await read(who, kind)).deeds.map(({ deed, about, by, why }) => [deed, about, by, ...(why ? [why] : [])])

const alert = {
  ...{ regions: [bayan], severity: 'severe' as const, type: 'farming' as const, audiences: [], headline: '有人冒充收羊老板' },
  ...{ lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: Date.now() + 86_400_000 },
}

test('敖书记 reads who let the alert out and who took it back, and why; what was refused stands nowhere', async () => {
  await buhe.does('alert.save', { ...alert, id: 'sheep', submit: true })
  expect(await buhe.asks('alert.approve', { id: 'sheep', version: 'x' })).toMatchObject(refused('forbidden'))
  await approves(gaowa, 'sheep')
  await fiveTimes(() => gaowa.asks('alert.cancel', { id: 'sheep', newId: 'sheep-c', why: '是真的收羊老板' }))
  expect(await told(ao, 'content')).toEqual([
    ['cancelAlert', '有人冒充收羊老板', '高娃', '是真的收羊老板'],
    ['alertInForce', '有人冒充收羊老板', '高娃'],
  ])
  expect(await buhe.asks('staff.history', { page: 0 })).toMatchObject(refused('forbidden'))
})

test('what is written for the whole county 刚格尔 reads, and the town’s 敖书记 does not', async () => {
  const { id } = await sarna.does('manuscript.open', { kind: 'tip', item: 'hay-loan-card' })
  const { content, version } = (await sarna.does('manuscript.read', { id })).manuscript
  const written = { ...content, headline: '买草不用先交钱' }
  await sarna.does('manuscript.save', { id, kind: 'tip', content: written, after: version })
  await sarna.does('manuscript.submit', { id, version: version + 1 })
  await gaowa.does('manuscript.approve', { id, version: version + 1 })
  await gaowa.does('manuscript.withdraw', { id, words: '话说得不准' })
  expect((await told(ganger, 'content')).slice(0, 2)).toEqual([
    ['takeDown', '提示“买草不用先交钱”', '高娃', '话说得不准'],
    ['publish', '提示“买草不用先交钱”', '高娃'],
  ])
  expect(JSON.stringify(await told(ao))).not.toContain('买草')
})

test('settings: saved again as they are, nothing is written', async () => {
  const quiet = { weekdays: [0], dates: [] }
  for (let n = 0; n < 2; n++) await gaowa.does('tip.keepQuiet', { town, quiet })
  for (let n = 0; n < 2; n++) await gaowa.does('group.save', { id: 'new-group', name: '巴彦 新群', village: bayan, dissolved: false })
  await gaowa.does('group.save', { id: 'new-group', name: '巴彦 新群', village: bayan, dissolved: true })
  expect(await told(ao, 'settings')).toEqual([
    ['dissolveGroup', '巴彦 新群', '高娃'],
    ['saveGroup', '巴彦 新群', '高娃'],
    ['quietDays', '白音苏木', '高娃'],
  ])
})

test('deeds done at once stand in one chain; one taken out, or changed, is noticed', async () => {
  const save = (n: number) => gaowa.does('group.save', { id: `group-${n}`, name: `巴彦 ${n} 群`, village: bayan, dissolved: false })
  await Promise.all([1, 2, 3, 4, 5].map(save))
  const entries = await village.documents<AuditEntry>('auditLog', {})
  const links = entries.flatMap(({ link }) => (link?.chain.startsWith('log.anhe-baiyin.') ? [link] : []))
  const inOrder = links.sort((a, b) => a.n - b.n)
  expect(inOrder.length).toBeGreaterThan(8)
  expect(inOrder.map((l) => l.before).slice(1)).toEqual(inOrder.map((l) => l.own).slice(0, -1))
  expect((await read(ao)).whole).toBe(true)
  const log = village.sdk().database().collection('auditLog')
  const [one] = await village.documents<AuditEntry & { _id: string }>('auditLog', { deed: 'cancelAlert' })
  await log.doc(one?._id as string).update({ by: 'sarna' })
  expect((await read(ao)).whole).toBe(false)
  await log.doc(one?._id as string).update({ by: 'gaowa' })
  expect((await read(ao)).whole).toBe(true)
  await log.doc(one?._id as string).remove()
  expect((await read(ao)).whole).toBe(false)
})
