import { type AlertChange, life } from '../../cloudfunctions/alert/life'
import { versionOf } from '../../cloudfunctions/alert/version'
import type { Input } from '../../types/contract'
import type { Alert, AlertStatus } from '../../types/entities/alert'
import type { Role } from '../../types/entities/person'
import { alertStatuses } from '../../types/words/alert'
import { approves, asRead } from '../support/approves'
import { aVillage, refused, type Someone } from '../support/villagers'

const day = 86_400_000
const town = 'anhe/baiyin'
const bayan = 'anhe/baiyin/bayan'

const village = aVillage()

const words: Omit<Input<'alert.save'>, 'id' | 'submit'> = {
  regions: [bayan],
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金再拉羊'],
  instruction: '要转账先打96110问问',
  expires: Date.now() + 30 * day,
}

/** One person of content/demo a role, all of the same town; 老王 has none. */
const people: Record<string, Role | undefined> = {
  buhe: 'gridWorker',
  sarna: 'editor',
  gaowa: 'commandRoom',
  batu: 'police',
  lin: 'justice',
  ao: 'leader',
  ganger: 'admin',
  laowang: undefined,
}
const statuses = Object.keys(alertStatuses) as AlertStatus[]
const changes = Object.keys(life) as AlertChange[]

let n = 0
/** An alert in some state, written by somebody. */
const plant = async (status: AlertStatus, sender: string, more: Partial<Alert> = {}) => {
  const _id = `life-${++n}`
  const alert = { ...words, _id, msgType: 'Alert', status, source: '网格员 · 巴彦嘎查', sender, effective: Date.now(), ...more }
  await village.sdk().database().collection('alerts').add(alert)
  return _id
}
/** What whoever reads it now sends along, a person who may not read it included. */
const asItIs = async (id: string) => {
  const [alert] = await village.documents<Alert>('alerts', { _id: id })
  return { id, ...(alert && { version: versionOf(alert) }) }
}
const attempt: Record<AlertChange, (who: Someone, id: string) => Promise<unknown>> = {
  save: (who, id) => who.asks('alert.save', { ...words, id, submit: false }),
  submit: (who, id) => who.asks('alert.save', { ...words, id, submit: true }),
  approve: async (who, id) => who.asks('alert.approve', await asItIs(id)),
  return: async (who, id) => who.asks('alert.return', { ...(await asItIs(id)), words: '请写清楚在哪里' }),
  callBack: (who, id) => who.asks('alert.callBack', { id }),
  cancel: (who, id) => who.asks('alert.cancel', { id, newId: `${id}-c`, why: '弄错了' }),
}
const statusOf = async (id: string) => (await village.documents<Alert>('alerts', { _id: id }))[0]?.status

describe.each(changes)('%s', (change) => {
  const { from, to, own, others } = life[change]
  describe.each(statuses)('an alert that is %s', (status) => {
    test.each(Object.entries(people))('by %s (%s), their own and somebody else’s', async (id, role) => {
      const who = await village.person(id)
      for (const sender of [id, 'somebody']) {
        const roles: readonly (Role | undefined)[] = sender === id ? own : others
        const allowed = roles.includes(role) && (from as readonly AlertStatus[]).includes(status)
        const alert = await plant(status, sender)
        const answer = await attempt[change](who, alert)
        expect({ by: sender === id ? 'own' : 'other', status: await statusOf(alert) }).toEqual({
          by: sender === id ? 'own' : 'other',
          status: allowed ? to : status,
        })
        // A second tap on what is handed in, or called back, already is answered kindly and changes nothing.
        const done = change === 'submit' ? status !== 'draft' : change === 'callBack' && status === 'draft'
        const again = done && sender === id && roles.includes(role)
        expect(answer).toMatchObject({ ok: allowed || again })
      }
    })
  })
})

describe('an update ends what it refers to', () => {
  test.each(Object.entries(people))('so %s (%s) puts it in force only where they might have withdrawn that', async (id, role) => {
    const who = await village.person(id)
    const of = (roles: readonly Role[]) => role !== undefined && roles.includes(role)
    for (const sender of [id, 'somebody'])
      for (const author of [id, 'another']) {
        const old = await plant('inForce', author)
        const update = await plant('submitted', sender, { msgType: 'Update', references: old })
        const approves = of(sender === id ? life.approve.own : life.approve.others)
        const allowed = approves && of(author === id ? life.cancel.own : life.cancel.others)
        expect((await who.asks('alert.approve', await asItIs(update))).ok).toBe(allowed)
        expect([await statusOf(update), await statusOf(old)]).toEqual(allowed ? ['inForce', 'replaced'] : ['submitted', 'inForce'])
      }
  })
})

describe('when its time is over', () => {
  const over = { expires: Date.now() - 60_000 }
  test.each(Object.entries(people))(
    '%s (%s) puts nothing in force, and withdraws what still lies in the groups as before',
    async (id, role) => {
      const who = await village.person(id)
      for (const sender of [id, 'somebody']) {
        const late = await plant('submitted', sender, over)
        expect((await who.asks('alert.approve', await asItIs(late))).ok).toBe(false)
        expect(await statusOf(late)).toBe('submitted')
        const roles: readonly (Role | undefined)[] = sender === id ? life.cancel.own : life.cancel.others
        const lies = await plant('inForce', sender, over)
        expect((await who.asks('alert.cancel', { id: lies, newId: `${lies}-c`, why: '弄错了' })).ok).toBe(roles.includes(role))
      }
    },
  )
})

describe('in another region', () => {
  test.each(['approve', 'return', 'cancel'] as const)('%s is refused to the town for an alert of the whole county', async (change) => {
    const status = life[change].from[0]
    const alert = await plant(status, 'somebody', { regions: ['anhe'] })
    for (const id of ['gaowa', 'sarna']) expect(await attempt[change](await village.person(id), alert)).toMatchObject(refused('forbidden'))
    expect(await statusOf(alert)).toBe(status)
  })

  test('a grid worker names villages of theirs only; the command room the whole town, and no other', async () => {
    const save = async (who: string, regions: string[]) =>
      (await village.person(who)).asks('alert.save', { ...words, regions, id: `r-${++n}`, submit: true })
    expect(await save('buhe', [town])).toMatchObject(refused('forbidden'))
    expect(await save('zhaona', [bayan])).toMatchObject(refused('forbidden'))
    expect(await save('gaowa', [town])).toMatchObject({ ok: true, data: { status: 'submitted' } })
    expect(await save('gaowa', ['anhe'])).toMatchObject(refused('forbidden'))
    expect(await save('gaowa', ['anhe/baiyin/nowhere'])).toMatchObject(refused('badInput'))
    expect(await save('chen', ['anhe'])).toMatchObject({ ok: true })
  })
})

describe('from draft to what comes after', () => {
  let buhe: Someone
  let gaowa: Someone
  let qimuge: Someone
  beforeAll(async () => {
    ;[buhe, gaowa, qimuge] = await Promise.all([village.person('buhe'), village.person('gaowa'), village.person('qimuge')])
  })
  const publish = async (id: string, more: Partial<Input<'alert.save'>> = {}) => {
    await buhe.does('alert.save', { ...words, id, submit: true, ...more })
    await approves(gaowa, id)
  }
  const shown = async () => (await qimuge.does('home.today', {})).alerts.map((a) => a._id)

  test('布和 hands it in, 高娃 gives it back with words, he changes it, she approves: only then do villagers see it', async () => {
    await buhe.does('alert.save', { ...words, id: 'a', submit: true })
    expect(await shown()).not.toContain('a')
    const desk = []
    for (let page = 0, more: boolean | undefined = true; more; page++) {
      const next = await gaowa.does('alert.desk', { page })
      desk.push(...next.alerts)
      more = next.more
    }
    expect(desk).toContainEqual(expect.objectContaining({ _id: 'a', toApprove: true, own: false }))
    await gaowa.does('alert.return', { ...(await asRead(gaowa, 'a')), words: '请写清楚在哪里' })
    expect(await buhe.does('alert.read', { id: 'a' })).toMatchObject({
      alert: { returned: '请写清楚在哪里' },
      author: '布和',
      may: { save: true },
    })
    expect(await buhe.does('alert.save', { ...words, headline: '巴彦有人冒充收羊老板', id: 'a', submit: true })).toMatchObject({
      status: 'submitted',
    })
    expect(await buhe.asks('alert.approve', await asItIs('a'))).toMatchObject(refused('forbidden'))
    await approves(gaowa, 'a')
    expect(await shown()).toContain('a')
    const read = await buhe.does('alert.read', { id: 'a' })
    expect(read).toMatchObject({ approver: '高娃', inForce: true, groups: 1, alert: { headline: '巴彦有人冒充收羊老板' } })
    expect(read.alert.returned).toBeUndefined()
    expect(JSON.stringify(read)).not.toMatch(/buhe|gaowa/)
  })

  test('a draft is its author’s alone', async () => {
    await buhe.does('alert.save', { ...words, id: 'mine', submit: false })
    expect((await gaowa.does('alert.desk', {})).alerts.map((a) => a._id)).not.toContain('mine')
    expect(await gaowa.asks('alert.read', { id: 'mine' })).toMatchObject(refused('forbidden'))
    expect(await qimuge.asks('alert.open', { id: 'mine' })).toMatchObject(refused('notFound'))
  })

  test('巴图警官 puts his own in force at once, and nobody else’s', async () => {
    const batu = await village.person('batu')
    await batu.does('alert.save', { ...words, id: 'fast', regions: [town], submit: true })
    expect(await approves(batu, 'fast')).toEqual({ id: 'fast', status: 'inForce' })
    await buhe.does('alert.save', { ...words, id: 'slow', submit: true })
    expect(await batu.asks('alert.approve', await asItIs('slow'))).toMatchObject(refused('forbidden'))
    expect((await batu.does('alert.read', { id: 'fast' })).alert.source).toBe('派出所 · 白音苏木')
  })

  test('an update takes the old one’s place; the old card shows the new one first', async () => {
    await publish('old')
    await publish('new', { references: 'old', headline: '收羊的骗子换了说法' })
    expect(await shown()).toContain('new')
    expect(await shown()).not.toContain('old')
    const opened = await qimuge.does('alert.open', { id: 'old' })
    expect(opened).toMatchObject({ inForce: false, alert: { status: 'replaced' }, now: { _id: 'new', msgType: 'Update' } })
    await publish('newest', { references: 'new', headline: '又换了' })
    expect((await qimuge.does('alert.open', { id: 'old' })).now?._id).toBe('newest')
    expect(await buhe.asks('alert.save', { ...words, id: 'late', references: 'old', submit: true })).toMatchObject(refused('conflict'))
  })

  test('of two updates of one alert the second is refused, and stays as it was', async () => {
    await publish('o2')
    for (const id of ['u1', 'u2']) await buhe.does('alert.save', { ...words, id, references: 'o2', submit: true })
    const answers = await Promise.all(['u1', 'u2'].map(async (id) => gaowa.asks('alert.approve', await asRead(gaowa, id))))
    expect(answers.map((a) => a.ok).sort()).toEqual([false, true])
    expect((await Promise.all(['u1', 'u2'].map(statusOf))).sort()).toEqual(['inForce', 'submitted'])
  })

  test('five taps on 撤销 make one Cancel, which goes to the same villages', async () => {
    await publish('wrong')
    await Promise.all([1, 2, 3, 4, 5].map(() => gaowa.does('alert.cancel', { id: 'wrong', newId: 'right', why: '核实过，是真的收羊老板' })))
    expect(await shown()).not.toContain('wrong')
    expect((await qimuge.does('alert.open', { id: 'wrong' })).now).toMatchObject({ _id: 'right', msgType: 'Cancel', references: 'wrong' })
    await village.advance(60_000)
    expect(await village.documents('dispatches', { alert: 'right' })).toHaveLength(1)
    expect((await gaowa.asks('alert.cancel', { id: 'right', newId: 'r2', why: '打13800138000' })).ok).toBe(false)
  })

  test('what was found wrong while it waited keeps it from being approved', async () => {
    const alert = await plant('submitted', 'buhe', { instruction: '打13800138000' })
    expect(await gaowa.asks('alert.approve', await asRead(gaowa, alert))).toMatchObject(refused('badInput'))
    expect((await gaowa.does('alert.read', { id: alert })).findings).toMatchObject([{ level: 'refuse', field: 'instruction' }])
  })
})
