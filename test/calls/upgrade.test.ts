/** What an earlier build wrote into the cloud is opened by this one: everybody finds their own again. */
import { leftBehind, openCloud } from '../support/upgrade'
import { aVillage, type Someone } from '../support/villagers'

const village = aVillage()
let as: (id: string) => Promise<Someone>
beforeAll(async () => {
  as = (id) => village.person(id)
  await openCloud(village, leftBehind())
})

test('其木格 has her alert, and what she said to it', async () => {
  const qimuge = await as('qimuge')
  expect((await qimuge.does('home.today', { audiences: [] })).alerts.map((a) => a._id)).toContain('sheep')
  expect((await qimuge.does('home.week', { audiences: [] })).days).toHaveLength(14)
  expect(await qimuge.does('alert.open', { id: 'sheep' })).toMatchObject({ inForce: true, acknowledged: true, said: ['needHelp'] })
  expect((await qimuge.does('person.subscriptions', {})).templates.find((t) => t.template === 'alert')?.remaining).toBe(0)
})

test('布和 has his desk, the evidence of his groups, who needs help, and the households he calls on', async () => {
  const buhe = await as('buhe')
  const { alerts } = await buhe.does('alert.desk', {})
  expect(alerts.map((a) => a._id).sort()).toEqual(['draft', 'sheep'])
  expect(alerts.find((a) => a._id === 'sheep')).toMatchObject({ groups: 1, posted: 1, confirmed: 0 })
  const [group] = (await buhe.does('alert.groups', { id: 'sheep' })).groups
  expect(group?.evidence).toMatchObject({ sharedAt: expect.any(Number), postedAt: expect.any(Number) })
  expect((await buhe.does('help.list', {})).helps).toMatchObject([{ _id: 'help' }])
  expect((await buhe.does('visit.list', {})).households).toMatchObject([{ _id: 'house', label: '东头第三户' }])
  await buhe.does('alert.posted', { dispatch: group?.dispatch ?? '', posted: false })
  expect((await buhe.does('alert.desk', {})).alerts.find((a) => a._id === 'sheep')).toMatchObject({ posted: 0 })
})

test('老王 and 巴图警官 have the report and the answer', async () => {
  const [laowang, batu] = [await as('laowang'), await as('batu')]
  expect(await laowang.does('report.receipt', { code: 'R7K2-9QXM' })).toMatchObject({ status: 'checking', replies: [{}] })
  expect((await batu.does('report.queue', {})).reports).toMatchObject([{ _id: 'R7K2-9QXM', loss: 480_000 }])
  expect(await batu.does('report.read', { code: 'R7K2-9QXM' })).toMatchObject({ seen: [{ kind: 'phone' }] })
})

test('萨日娜 has her manuscript, 乌仁’s tick still stands', async () => {
  const sarna = await as('sarna')
  const [manuscript] = (await sarna.does('manuscript.list', { kind: 'case' })).manuscripts
  expect(manuscript).toMatchObject({ kind: 'case', live: true })
  expect((await sarna.does('manuscript.read', { id: manuscript?._id ?? '' })).versions).not.toHaveLength(0)
  const [localization] = await village.documents<{ item: string }>('renderings')
  expect(await sarna.does('rendering.mongolian', { kind: 'tip', item: localization?.item ?? '' })).toMatchObject({ reviewer: '乌仁' })
})

test('高娃 has what went out, and the one message that WeChat did not take', async () => {
  const gaowa = await as('gaowa')
  const { jobs, stuck } = await gaowa.does('outbox.state', {})
  expect(jobs).toEqual([])
  expect(stuck).toMatchObject([{ channel: 'resident', status: 'failed', headline: '有人冒充收羊老板' }])
  const { region, unknown } = await gaowa.does('alert.coverage', { id: 'sheep', region: 'anhe/baiyin' })
  expect({ region, unknown }).toMatchObject({ region: { reach: { groups: 1 } }, unknown: { opened: 1, acknowledged: 1 } })
})
