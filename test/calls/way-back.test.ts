import type { Input } from '../../types/contract'
import type { Alert } from '../../types/entities/alert'
import type { TipBroadcast } from '../../types/entities/tip-broadcast'
import { approves, asRead } from '../support/approves'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'
const chagan = 'anhe/baiyin/chagan'

const village = aVillage()
let buhe: Someone
let gaowa: Someone
let zhaona: Someone
let tip: string
beforeAll(async () => {
  ;[buhe, gaowa, zhaona] = await Promise.all([village.person('buhe'), village.person('gaowa'), village.person('zhaona')])
  tip = (await buhe.does('tip.list', { page: 0 })).tips[0]?._id ?? ''
})

const save = (id: string, more: Partial<Input<'alert.save'>> = {}) =>
  buhe.does('alert.save', {
    ...{ id, submit: true, regions: [bayan], severity: 'severe', type: 'farming', audiences: [] },
    ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问' },
    expires: Date.now() + 30 * 86_400_000,
    ...more,
  })
const stored = async (id: string) => (await village.documents<Alert>('alerts', { _id: id }))[0]

describe('布和 calls back what he handed in', () => {
  test('five taps: it is his draft again, 高娃 has it no more and her tap is refused; he changes it and hands it in anew', async () => {
    await save('mine')
    const read = await asRead(gaowa, 'mine')
    expect(await fiveTimes(() => buhe.does('alert.callBack', { id: 'mine' }))).toEqual(Array(5).fill({ status: 'draft' }))
    expect((await gaowa.does('alert.desk', {})).alerts.map((a) => a._id)).not.toContain('mine')
    expect(await gaowa.asks('alert.approve', read)).toMatchObject(refused('conflict'))
    expect(await save('mine', { headline: '改好了的一条' })).toMatchObject({ status: 'submitted' })
    await approves(gaowa, 'mine')
    expect(await buhe.asks('alert.callBack', { id: 'mine' })).toMatchObject(refused('conflict'))
    expect(await stored('mine')).toMatchObject({ status: 'inForce', headline: '改好了的一条' })
  })

  test('nobody else does, and a call back and an approval at once do not both happen', async () => {
    await save('his')
    for (const who of [gaowa, zhaona]) expect(await who.asks('alert.callBack', { id: 'his' })).toMatchObject(refused('forbidden'))
    const read = await asRead(gaowa, 'his')
    const [back, through] = await Promise.all([buhe.asks('alert.callBack', { id: 'his' }), gaowa.asks('alert.approve', read)])
    expect([back.ok, through.ok].sort()).toEqual([false, true])
    expect(await stored('his')).toMatchObject({ status: through.ok ? 'inForce' : 'draft' })
  })
})

describe('布和 deletes a draft', () => {
  test('five taps: it is gone, from the desk too', async () => {
    await save('slip', { submit: false })
    await fiveTimes(() => buhe.does('alert.discard', { id: 'slip' }))
    expect(await stored('slip')).toBeUndefined()
    expect((await buhe.does('alert.desk', {})).alerts.map((a) => a._id)).not.toContain('slip')
  })

  test('nobody else’s, and nothing that was handed in', async () => {
    await save('kept', { submit: false })
    for (const who of [gaowa, zhaona]) expect(await who.asks('alert.discard', { id: 'kept' })).toMatchObject(refused('forbidden'))
    await save('kept')
    expect(await buhe.asks('alert.discard', { id: 'kept' })).toMatchObject(refused('conflict'))
    expect(await stored('kept')).toMatchObject({ status: 'submitted' })
  })
})

describe('布和 stops a tip he sent by mistake', () => {
  const waits = async () => (await buhe.does('todo.list', {})).counts.groups ?? 0

  test('the groups it is not in are no task any more; the one it went to stays counted, and what is opened there too', async () => {
    const before = await waits()
    await buhe.does('alert.sendTip', { id: 'oops', tip, regions: [bayan, chagan] })
    expect(await waits()).toBe(before + 3)
    await buhe.does('alert.posted', { dispatch: 'oops.bayan-muhu', posted: true })
    const taps = await fiveTimes(() => buhe.does('alert.stopTip', { id: 'oops' }))
    expect(new Set(taps.map((t) => t.stoppedAt)).size).toBe(1)

    expect(await waits()).toBe(before)
    expect((await buhe.does('alert.desk', {})).tips.map((t) => t._id)).not.toContain('oops')
    const qimuge = await village.person('qimuge')
    await qimuge.does('alert.openTip', { id: 'oops', group: await village.enterGroup('qimuge', 'og-bayan-muhu') })
    expect(await gaowa.does('alert.coverage', { id: 'oops', region: bayan })).toMatchObject({ region: { reach: { posted: 1, opened: 1 } } })
    expect((await buhe.does('alert.groups', { id: 'oops' })).alert).toMatchObject({ stoppedAt: taps[0]?.stoppedAt })
  })

  test('one stopped before its groups were listed makes no task', async () => {
    await village
      .sdk()
      .database()
      .collection('sendings')
      .add({
        ...{ _id: 'quick', msgType: 'Tip', tip, headline: '没见着羊', lines: ['当面看羊'], regions: [bayan], source: '网格员 · 巴彦嘎查' },
        ...{ sender: 'buhe', tellWorkers: false, effective: Date.now(), expires: Date.now() + 86_400_000 },
      })
    await buhe.does('alert.stopTip', { id: 'quick' })
    await village
      .sdk()
      .database()
      .collection('jobs')
      .add({ _id: 'quick', stage: 'dispatches', cursor: '', leaseUntil: 0, dispatches: 0, createdAt: Date.now(), tallied: true })
    await village.outboxRan()
    expect(await village.documents('dispatches', { alert: 'quick' })).toEqual([])
  })

  test('照娜 may not; 高娃 of the command room may', async () => {
    await buhe.does('alert.sendTip', { id: 'his-tip', tip, regions: [bayan] })
    expect(await zhaona.asks('alert.stopTip', { id: 'his-tip' })).toMatchObject(refused('forbidden'))
    expect(await zhaona.asks('alert.stopTip', { id: 'none' })).toMatchObject(refused('notFound'))
    const shown = async (who: Someone) => (await who.does('alert.desk', {})).tips.find((t) => t._id === 'his-tip')?.mayStop
    expect([await shown(buhe), await shown(gaowa)]).toEqual([true, true])
    await gaowa.does('alert.stopTip', { id: 'his-tip' })
    expect((await village.documents<TipBroadcast>('sendings', { _id: 'his-tip' }))[0]?.stoppedAt).toBeDefined()
  })
})
