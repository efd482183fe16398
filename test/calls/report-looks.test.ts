import type { Access } from '../../types/entities/access'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const code = 'R7K2-9QXM-4HTE'
const county = 'R7K2-9QXM-4HTF'
const village = aVillage()
let batu: Someone
let chen: Someone
let ao: Someone
beforeAll(async () => {
  ;[batu, chen, ao] = (await Promise.all(['batu', 'chen', 'ao'].map(village.person))) as [Someone, Someone, Someone]
  const laowang = await village.person('laowang')
  const told = { type: 'farming' as const, what: '收羊的先要定金', seen: [] }
  await laowang.does('report.submit', { ...told, code, region: bayan })
  await laowang.does('report.submit', { ...told, code: county, region: 'anhe' })
})

test('敖书记 sees who looked: at the list, once a day for the same one, and at which report; he reads none', async () => {
  for (let n = 0; n < 3; n++) await batu.does('report.queue', {})
  await batu.does('report.read', { code })
  await chen.does('report.reply', { code, id: 'r', status: 'checking', text: '在查', after: 0 })
  const { looks, whole } = await ao.does('report.looks', {})
  expect(looks.map(({ at: _at, ...look }) => look)).toEqual([
    { by: '陈警官', what: 'reply', codes: [code] },
    { by: '巴图警官', what: 'read', codes: [code] },
    { by: '巴图警官', what: 'list', codes: [code] },
  ])
  expect(whole).toBe(true)
  expect(JSON.stringify(looks)).not.toMatch(/定金|laowang/)
  expect(await ao.asks('report.read', { code })).toMatchObject(refused('forbidden'))
})

test('a look that is refused is written down where the report lies', async () => {
  expect(await batu.asks('report.read', { code: county })).toMatchObject(refused('forbidden'))
  const ganger = await village.person('ganger')
  expect((await ganger.does('report.looks', {})).looks[0]).toMatchObject({ by: '巴图警官', codes: [county], refused: true })
  expect((await ao.does('report.looks', {})).looks.map((l) => l.codes)).not.toContainEqual([county])
})

test('刚格尔 sets that the leading group alone sees who looked: he no longer does, 敖书记 does; the police cannot be named', async () => {
  const ganger = await village.person('ganger')
  const set = (lookReaders: 'leader' | null) => ganger.does('county.set', { region: 'anhe', values: { lookReaders } })
  expect(await ganger.asks('county.set', { region: 'anhe', values: { lookReaders: 'police' as never } })).toMatchObject(refused('badInput'))
  await set('leader')
  expect(await ganger.asks('report.looks', {})).toMatchObject({ ...refused('forbidden'), message: '按本旗县的设置，这里只有领导小组能看' })
  expect((await ao.does('report.looks', {})).looks.length).toBeGreaterThan(0)
  await set(null)
  expect((await ganger.does('report.looks', {})).looks.length).toBeGreaterThan(0)
})

test('many looks at once stand in one chain; one taken out, or changed, is noticed', async () => {
  await fiveTimes(() => batu.does('report.read', { code }))
  const links = (await village.documents<Access>('accesses', { region: bayan })).flatMap(({ link }) => link ?? [])
  const inOrder = links.sort((a, b) => a.n - b.n)
  expect(inOrder.map((l) => l.before).slice(1)).toEqual(inOrder.map((l) => l.own).slice(0, -1))
  expect((await ao.does('report.looks', {})).whole).toBe(true)
  const accesses = village.sdk().database().collection('accesses')
  const [one] = await village.documents<Access & { _id: string }>('accesses', { call: 'report.reply' })
  await accesses.doc(one?._id as string).update({ person: 'batu' })
  expect((await ao.does('report.looks', {})).whole).toBe(false)
  await accesses.doc(one?._id as string).update({ person: 'chen' })
  expect((await ao.does('report.looks', {})).whole).toBe(true)
  await accesses.doc(one?._id as string).remove()
  expect((await ao.does('report.looks', {})).whole).toBe(false)
})
