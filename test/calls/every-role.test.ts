import { people } from '../../content/demo/people'
import { type CallName, contract } from '../../types/contract'
import type { Role } from '../../types/entities/person'
import { roles } from '../../types/words/people'
import { aVillage, type Someone } from '../support/villagers'
import { whoMay } from './who-may'

const calls = Object.keys(contract) as CallName[]
const everyone = [...people.map((p) => p._id), 'visitor']
const rolesOf = (id: string): Role[] => people.find((p) => p._id === id)?.grants.map((g) => g.role) ?? []

const village = aVillage()
const known = new Map<string, Someone>()
beforeAll(async () => {
  for (const { _id } of people) known.set(_id, await village.person(_id))
  known.set('visitor', await village.visitor())
})

test('somebody holds each role, and somebody none', () => {
  expect(new Set(everyone.flatMap(rolesOf))).toEqual(new Set(Object.keys(roles)))
  expect(everyone.filter((id) => rolesOf(id).length === 0).length).toBeGreaterThan(2)
})

describe.each(calls)('%s', (name) => {
  const who: readonly string[] | '任何人' = whoMay[name]
  test.each(everyone)('by %s', async (id) => {
    const allowed = who === '任何人' || rolesOf(id).some((role) => who.includes(roles[role]))
    const answer = await (known.get(id) as Someone).asks(name, {})
    const refusedForRole = !answer.ok && answer.message === '您的身份不能做这件事'
    expect(refusedForRole).toBe(!allowed)
    if (!answer.ok) expect(answer.code).not.toBe('internal')
    if (!allowed) expect(answer).toMatchObject({ code: 'forbidden' })
  })
})

describe('with nobody behind it', () => {
  test.each(calls)('%s does not even start', async (name) => {
    const [domain = '', call] = name.split('.')
    for (const authorization of ['', 'Bearer x', `Bearer ${Buffer.from('{"sub":"buhe","openid":"buhe"}').toString('base64url')}.x`]) {
      const response = await fetch(`${village.url}/v1/functions/${domain}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ call, input: {} }),
      })
      expect(response.status).toBe(401)
    }
  })

  test.each(calls)('%s refuses a timer or an administrator without a person', async (name) => {
    const [domain = '', call] = name.split('.')
    const { result } = await village
      .sdk()
      .callFunction({ name: domain, data: { call, input: {}, userInfo: { openId: 'buhe' }, WX_OPENID: 'buhe' } })
    expect(result).toMatchObject({ ok: false, code: 'forbidden', message: '请重新打开再试' })
  })
})

test.each<unknown>(['constructor', '__proto__', 'toString', 'main', '', null, 3, {}, ['send'], { toString: 1 }])(
  'a call named %j is no call',
  async (call) => {
    const qimuge = known.get('qimuge') as Someone
    expect(await qimuge.sends('alert', { call, input: {} })).toMatchObject({ ok: false, code: 'notFound' })
  },
)
