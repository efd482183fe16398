import type { Input } from '../../types/contract'
import type { Group } from '../../types/entities/group'
import { approves } from '../support/approves'
import { aVillage, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const chagan = 'anhe/baiyin/chagan'

const village = aVillage()
let buhe: Someone
let ganger: Someone
beforeAll(async () => {
  buhe = await village.person('buhe')
  ganger = await village.person('ganger')
})

const claim = async (who: string, group: string, opengid: string) =>
  (await village.person(who)).asks('group.claim', { group, cloudID: await village.enterGroup(who, opengid) })
const shown = async (id: string) => (await ganger.does('group.list', {})).groups.find((g) => g._id === id)
const claimedAt = async (id: string) => (await shown(id))?.claim?.at
const publish = async (id: string, regions: string[]) => {
  const words: Input<'alert.save'> = {
    id,
    regions,
    submit: true,
    severity: 'minor',
    type: 'farming',
    audiences: [],
    headline: '有人冒充收羊老板',
    lines: ['先要定金'],
    instruction: '先打96110问问',
    expires: Date.now() + 86_400_000,
  }
  await buhe.does('alert.save', words)
  await approves(await village.person('gaowa'), id)
}

test('布和 opens his card in 查干嘎查 二组 and says which group it is; it counts once the admin agrees', async () => {
  expect(await claim('buhe', 'chagan-2', 'og-chagan-2')).toMatchObject({ ok: true, data: { state: 'claimed' } })
  expect(await shown('chagan-2')).toMatchObject({ bound: false, claim: { by: '布和', at: expect.any(Number) } })
  expect((await shown('chagan-2'))?.claim).not.toHaveProperty('clash')
  expect(await ganger.does('group.decide', { group: 'chagan-2', claimed: await claimedAt('chagan-2'), accept: true })).toEqual({
    bound: true,
  })
  expect(await claim('buhe', 'chagan-2', 'og-chagan-2')).toMatchObject({ data: { state: 'bound' } })
  const cloudID = await village.enterGroup('buhe', 'og-chagan-2')
  expect(await buhe.does('group.claim', { group: 'chagan-2', cloudID })).toEqual({ state: 'bound' })
  await publish('counted', [chagan])
  const wuyun = await village.person('wuyun')
  const opened = await wuyun.does('alert.open', { id: 'counted', group: await village.enterGroup('wuyun', 'og-chagan-2') })
  expect(opened.fromGroup).toBe('chagan-2')
})

test('照娜 cannot claim a group of another village, nor anybody with a made-up identity', async () => {
  expect(await claim('zhaona', 'bayan-muhu', 'og-hongqi-cunmin')).toMatchObject(refused('forbidden'))
  for (const cloudID of ['og-bayan-muhu', '{"data":{"opengid":"og-bayan-muhu"}}'])
    expect(await buhe.asks('group.claim', { group: 'chagan-1', cloudID })).toMatchObject(refused('badInput'))
})

test('a WeChat group that serves another village is moved only by a decision that names that one', async () => {
  expect(await claim('buhe', 'chagan-1', 'og-bayan-muhu')).toMatchObject({ data: { state: 'claimed' } })
  expect((await shown('chagan-1'))?.claim?.clash).toEqual({ group: 'bayan-muhu', name: '巴彦嘎查 牧户群', village: '巴彦嘎查' })
  expect(await ganger.asks('group.decide', { group: 'chagan-1', claimed: await claimedAt('chagan-1'), accept: true })).toMatchObject(
    refused('conflict'),
  )
  expect(
    await ganger.asks('group.decide', { group: 'chagan-1', claimed: await claimedAt('chagan-1'), accept: true, takeFrom: 'hongqi-cunmin' }),
  ).toMatchObject(refused('conflict'))
  expect(await shown('bayan-muhu')).toMatchObject({ bound: true })
  await ganger.does('group.decide', { group: 'chagan-1', claimed: await claimedAt('chagan-1'), accept: true, takeFrom: 'bayan-muhu' })
  const serving = (await village.documents<Group>('groups', { opengid: 'og-bayan-muhu' })).map((g) => g._id)
  expect(serving).toEqual(['chagan-1'])
  expect(await shown('bayan-muhu')).toMatchObject({ bound: false })
})

test('a refused claim is gone and nothing has changed', async () => {
  await claim('buhe', 'bayan-muhu', 'og-bayan-muhu')
  expect(await ganger.does('group.decide', { group: 'bayan-muhu', claimed: await claimedAt('bayan-muhu'), accept: false })).toEqual({
    bound: false,
  })
  expect(await shown('bayan-muhu')).not.toHaveProperty('claim')
})

test('what 刚格尔 agrees to is the claim that she read: 布和 named another WeChat group meanwhile', async () => {
  await claim('buhe', 'bayan-muhu', 'og-hongqi-cunmin')
  const claimed = await claimedAt('bayan-muhu')
  await claim('buhe', 'bayan-muhu', 'og-hongqi-cunmin')
  expect(await claimedAt('bayan-muhu')).toBe(claimed)
  await claim('buhe', 'bayan-muhu', 'og-chagan-2')
  for (const read of [claimed, undefined])
    for (const accept of [true, false])
      expect(await ganger.asks('group.decide', { group: 'bayan-muhu', claimed: read, accept })).toMatchObject(refused('conflict'))
  expect(await shown('bayan-muhu')).toMatchObject({ claim: { by: '布和' } })
  expect((await village.documents<Group>('groups', { opengid: 'og-chagan-2' })).map(({ _id }) => _id)).toEqual(['chagan-2'])
  await ganger.does('group.decide', { group: 'bayan-muhu', claimed: await claimedAt('bayan-muhu'), accept: false })
})

test('a new group, renamed, moved and dissolved: no dispatches any more, and its past stays', async () => {
  const gaowa = await village.person('gaowa')
  const group = { id: 'new', name: '巴彦嘎查 妇女群', village: bayan, dissolved: false }
  await gaowa.does('group.save', group)
  await gaowa.does('group.save', { ...group, name: '巴彦嘎查 姐妹群' })
  // 刚格尔 pastes the list that she pasted: it is the same group, and no other is called so
  const again = { ...group, name: '巴彦嘎查 姐妹群', id: 'again' }
  expect(await ganger.does('group.save', again)).toEqual({ id: 'new' })
  expect(await shown('again')).toBeUndefined()
  expect(await ganger.asks('group.save', { ...again, id: 'bayan-muhu' })).toMatchObject(refused('conflict'))
  await publish('before', [bayan])
  await gaowa.does('group.save', { ...group, name: '查干嘎查 姐妹群', village: chagan })
  await publish('moved', [bayan])
  await gaowa.does('group.save', { ...group, name: '查干嘎查 姐妹群', village: chagan, dissolved: true })
  await publish('after', [chagan])
  const alerts = async (where: object) => (await village.documents<{ alert: string }>('dispatches', where)).map((d) => d.alert)
  expect(await alerts({ group: 'new' })).toEqual(['before'])
  expect(await alerts({ alert: 'moved' })).toHaveLength(1)
  expect((await buhe.does('alert.groups', { id: 'before' })).groups.map((g) => g.village.name)).toEqual(['巴彦嘎查', '巴彦嘎查'])
  expect(await shown('new')).toMatchObject({ name: '查干嘎查 姐妹群', dissolvedAt: expect.any(Number) })
  expect((await buhe.does('alert.villages', {})).villages.flatMap((v) => v.groups.map((g) => g._id))).not.toContain('new')
  expect(await gaowa.asks('group.save', { ...group, village: 'anhe/baiyin/nowhere' })).toMatchObject(refused('badInput'))
})

test('two add a group of one name at the same moment: the village has one, and both are given that', async () => {
  const adds = (id: string) => ({ id, name: '查干嘎查 老年群', village: chagan, dissolved: false })
  const gaowa = await village.person('gaowa')
  const given = await Promise.all([ganger.does('group.save', adds('old-1')), gaowa.does('group.save', adds('old-2'))])
  const there = await village.documents<Group>('groups', { name: '查干嘎查 老年群' })
  expect(there).toHaveLength(1)
  expect(given).toEqual([{ id: there[0]?._id }, { id: there[0]?._id }])
  await ganger.does('group.save', { ...adds(there[0]?._id ?? ''), dissolved: true })
})

test('高娃 and 刚格尔 change one group: the slower is told, sees what stands, and saves over it knowingly; the same again changes nothing', async () => {
  const gaowa = await village.person('gaowa')
  const group = { id: 'choir', name: '巴彦嘎查 合唱群', village: bayan, dissolved: false }
  await ganger.does('group.save', group)
  const after = (await shown('choir'))?.version as number
  for (let n = 0; n < 2; n++) await gaowa.does('group.save', { ...group, name: '巴彦嘎查 乌兰牧骑群', after })
  const slower = { ...group, name: '巴彦嘎查 歌舞群', after }
  expect(await ganger.asks('group.save', slower)).toMatchObject(refused('conflict'))
  const now = await shown('choir')
  expect(now).toMatchObject({ name: '巴彦嘎查 乌兰牧骑群', version: after + 1 })
  await ganger.does('group.save', { ...slower, after: after + 1 })
  expect(await shown('choir')).toMatchObject({ name: '巴彦嘎查 歌舞群', version: after + 2 })
  await ganger.does('group.save', { ...slower, dissolved: true, after: after + 2 })
})

test('what is listed never says which WeChat group it is', async () => {
  for (const who of ['ganger', 'gaowa', 'buhe']) {
    const { groups } = await (await village.person(who)).does('group.list', {})
    expect(groups.length).toBeGreaterThan(3)
    expect(JSON.stringify(groups)).not.toContain('og-')
  }
  expect((await (await village.person('zhaona')).does('group.list', {})).groups.map((g) => g.village.name)).toEqual(['红旗村'])
})

test('two admins give one WeChat group to two village groups at the same moment: never both, and no claim is lost', async () => {
  await ganger.does('group.save', { id: 'late', name: '红旗村 新群', village: 'anhe/baiyin/hongqi', dissolved: false })
  await ganger.does('group.save', { id: 'later', name: '巴彦嘎查 新群', village: bayan, dissolved: false })
  const serving = async () => (await village.documents<Group>('groups', { opengid: 'og-chagan-1' })).map((g) => g._id)
  await claim('buhe', 'late', 'og-chagan-1')
  await claim('buhe', 'later', 'og-chagan-1')
  for (let round = 0; round < 5; round++) {
    const answers = await Promise.all(
      ['late', 'later'].map(async (group) => ganger.asks('group.decide', { group, claimed: await claimedAt(group), accept: true })),
    )
    const won = answers.filter((a) => a.ok).length
    expect(await serving()).toHaveLength(won)
    expect(won).toBeLessThanOrEqual(1)
    for (const answer of answers) if (!answer.ok) expect(answer).toMatchObject(refused('conflict'))
    const waiting = await Promise.all(['late', 'later'].map(async (id) => (await shown(id))?.claim !== undefined))
    expect(waiting.filter(Boolean)).toHaveLength(2 - won)
    for (const id of await serving()) {
      await village.sdk().database().collection('groups').doc(id).update({ opengid: null })
      await claim('buhe', id, 'og-chagan-1')
    }
  }
})
