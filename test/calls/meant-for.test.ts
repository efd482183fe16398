import type { Input } from '../../types/contract'
import type { Message } from '../../types/entities/message'
import { approves } from '../support/approves'
import { aVillage, type Someone } from '../support/villagers'

const bayan = 'anhe/baiyin/bayan'

const village = aVillage()
let buhe: Someone
let gaowa: Someone
beforeAll(async () => {
  ;[buhe, gaowa] = await Promise.all([village.person('buhe'), village.person('gaowa')])
})

const publish = async (id: string, audiences: Input<'alert.save'>['audiences']) => {
  await buhe.does('alert.save', {
    ...{ id, audiences, submit: true, regions: [bayan], severity: 'severe', type: 'farming' },
    ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问' },
    expires: Date.now() + 30 * 86_400_000,
  })
  await approves(gaowa, id)
}

describe('an alert for herders in 巴彦嘎查, and after it one for shops', () => {
  beforeAll(async () => {
    for (const id of ['qimuge', 'naren', 'suhe', 'laowang', 'wuyun'])
      for (const tap of ['one', 'two', 'three']) {
        await village.accept(id, ['local-alert'])
        await (await village.person(id)).does('person.subscribe', { id: tap, accepted: ['alert'] })
      }
    await (await village.person('laowang')).does('person.follow', { villages: [bayan] })
    await (await village.person('wuyun')).does('person.save', { village: bayan, audiences: [] })
    await publish('everyone', [])
    await publish('sheep', ['herder'])
    await publish('till', ['shop'])
    await village.outboxRan()
  })
  const seen = async (id: string, more = {}) => (await (await village.person(id)).does('home.today', more)).alerts.map((a) => a._id)

  test('everybody of the village sees all of them; what is meant for them stands first', async () => {
    expect(await seen('qimuge')).toEqual(['sheep', 'everyone', 'till'])
    expect(await seen('naren')).toEqual(['everyone', 'till', 'sheep'])
    expect(await seen('laowang')).toEqual(['everyone', 'till', 'sheep'])
    expect(await (await village.visitor()).does('home.today', { village: bayan, audiences: ['shop'] })).toMatchObject({
      alerts: [{ _id: 'till' }, { _id: 'everyone' }, { _id: 'sheep' }],
    })
  })

  test('who has said nothing of their household sees them newest first', async () => {
    expect(await seen('wuyun')).toEqual(['till', 'sheep', 'everyone'])
  })

  test('by message are told: herders of the village, who follows it, and who has said nothing; nobody in 查干嘎查', async () => {
    const told = async (alert: string) =>
      (await village.documents<Message>('messages', { alert, channel: 'resident' })).map((m) => m.to).sort()
    expect(await told('everyone')).toEqual(['laowang', 'naren', 'qimuge', 'wuyun'])
    expect(await told('sheep')).toEqual(['laowang', 'qimuge', 'wuyun'])
    expect(await told('till')).toEqual(['laowang', 'wuyun'])
  })
})
