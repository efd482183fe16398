import { people } from '../../content/demo/people'
import { type CallName, contract } from '../../types/contract'
import type { Role } from '../../types/entities/person'
import { roles } from '../../types/words/people'
import { aVillage, type Someone } from '../support/villagers'

const calls = Object.keys(contract) as CallName[]
const everyone = people.map((p) => p._id)
const rolesOf = (id: string): Role[] => people.find((p) => p._id === id)?.grants.map((g) => g.role) ?? []

const village = aVillage()
let qimuge: Someone
beforeAll(async () => {
  qimuge = await village.person('qimuge')
})

test('somebody holds each role, and somebody none', () => {
  expect(new Set(everyone.flatMap(rolesOf))).toEqual(new Set(Object.keys(roles)))
  expect(everyone.filter((id) => rolesOf(id).length === 0).length).toBeGreaterThan(2)
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
    expect(await qimuge.sends('alert', { call, input: {} })).toMatchObject({ ok: false, code: 'notFound' })
  },
)
