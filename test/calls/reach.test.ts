import type { CallName, Input } from '../../types/contract'
import { contract } from '../../types/contract'
import type { Role } from '../../types/entities/person'
import { roles } from '../../types/words/people'
import { aVillage, type Someone } from '../support/villagers'
import { reaches } from './reach'
import type { Outcome, Reach } from './reach/row'
import { bayan, everything, hada, hongqi, makeWorld, moves, plantTwins, shuguang, town, twin, type World } from './reach/world'
import { whoMay } from './who-may'

const calls = Object.keys(contract) as CallName[]
const everyRole = Object.keys(roles) as Role[]
const may = (call: CallName, role: Role) => (whoMay[call] as readonly string[]).includes(roles[role])
const open = (call: CallName) => whoMay[call] === '任何人'

const village = aVillage()
let world: World
let withTwins: Awaited<ReturnType<typeof plantTwins>>
let zhaona: Someone
/** A browser nobody signed in to. */
let visitor: Someone
beforeAll(async () => {
  world = await makeWorld(village)
  zhaona = await village.person('zhaona')
  visitor = await village.visitor()
})

const ofBayan = /巴彦|bayan|收羊老板|东头|qimuge|naren/
type Answer = Awaited<ReturnType<Someone['asks']>>
const refusals: Record<string, Outcome> = { forbidden: 'refused', notFound: 'unknown', conflict: 'taken', badInput: 'wrong' }
const messageOf = (answer: Answer) => (answer.ok ? '' : answer.message)
const outcomeOf = (answer: Answer): string => {
  if (!answer.ok) return refusals[answer.code] ?? answer.code
  return ofBayan.test(JSON.stringify(answer.data)) ? 'theirs too' : 'nothing'
}
/** What is everybody's need not name the village. */
const fits = (got: string, said: Outcome) => (said === 'theirs too' && got === 'nothing' ? said : got)
const rowOf = (call: CallName) => reaches[call] as Reach<CallName>
const sent = async (call: CallName) => (await rowOf(call).sends(world)) as Input<CallName>

describe.each(calls)('%s', (call) => {
  const row = rowOf(call)

  /** Everybody who asks for what is 巴彦嘎查's: where from, with which duty, and what they get. */
  const strangers = [
    ...[
      { home: hongqi, region: hongqi, gets: row.nextVillage },
      { home: hada, region: shuguang, gets: row.nextTown },
    ].flatMap(({ home, region, gets }) =>
      (open(call) ? [undefined] : everyRole.filter((role) => may(call, role))).map((role) => ({
        ...{ home, role, region: role === 'gridWorker' ? home : region },
        gets: typeof gets === 'string' ? gets : (gets[role as Role] as Outcome),
      })),
    ),
    ...(open(call) ? [] : [undefined, ...everyRole.filter((role) => !may(call, role))]).map((role) => ({
      ...{ home: bayan, role, region: role === 'gridWorker' ? bayan : town },
      gets: 'no duty' as const,
    })),
  ]
  const asks = async ({ home, role, region, gets }: (typeof strangers)[number], input: Input<CallName>) => {
    await moves(village, home, region, role)
    const answer = await zhaona.asks(call, input)
    const noDuty = messageOf(answer) === '您的身份不能做这件事' ? 'no duty' : undefined
    const got = noDuty ?? fits(outcomeOf(answer), gets as Outcome)
    expect({ home, role, got, message: messageOf(answer) }).toMatchObject({ home, role, got: gets })
  }

  test('by whoever may not: they get what the table says, and nothing is different afterwards', async () => {
    const input = await sent(call)
    const before = await everything(village)
    for (const one of strangers.filter(({ gets }) => gets !== 'theirs too')) await asks(one, input)
    if (!open(call)) expect(await visitor.asks(call, input)).toMatchObject({ ok: false, code: 'forbidden' })
    expect(await everything(village)).toEqual(before)
  })

  test('by whoever may as well, elsewhere', async () => {
    for (const one of strangers.filter(({ gets }) => gets === 'theirs too')) await asks(one, await sent(call))
  })

  test('by whose duty it is', async () => {
    const answer = await (world.who[row.by] as Someone).asks(call, await sent(call))
    expect(answer).toMatchObject({ ok: true })
  })
})

describe('an id that things of other kinds have', () => {
  beforeAll(async () => {
    withTwins = await plantTwins(village)
  })
  const named = calls.filter((call) => rowOf(call).sameId)

  test.each(named)('%s', async (call) => {
    const { field, of, gives } = rowOf(call).sameId!
    const input = (await sent(call)) as Record<string, unknown>
    const asked = { ...input, [field]: Array.isArray(input[field]) ? [twin] : twin }
    await withTwins(of, async () => {
      const before = await everything(village)
      const answer = await (world.who[rowOf(call).by] as Someone).asks(call, asked)
      expect({ gets: fits(outcomeOf(answer), gives), message: messageOf(answer) }).toMatchObject({ gets: gives })
      if (gives !== 'theirs too') expect(await everything(village)).toEqual(before)
    })
  })
})

test('whoever adds a call writes a row', () => {
  expect(Object.keys(reaches).sort()).toEqual([...calls].sort())
})
