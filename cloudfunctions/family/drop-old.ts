import { children } from '../../types/words/quiz'
import { dateOfDay, startOf } from '../_kit/day'
import { _, store } from '../_kit/store'
import { oldestKept } from './kept'

/** Families whose acts are taken out at a time. */
const portion = 100

/** What was handed in two years ago, and what was agreed to, or taken back, by then: with a yes that is over goes what was handed in by it. */
export const dropOld = async (now: number) => {
  const last = oldestKept(now)
  const before = { day: _.lt(dateOfDay(last)) }
  const over = { at: _.lt(startOf(last)), withdrawnAt: _.exists(false) }
  const ended = new Set((await store.all('guardianConsents', over, { fields: { family: true } })).map(({ family }) => family))
  const families = [...ended]
  for (let i = 0; i < families.length; i += portion) await dropActs(families.slice(i, i + portion), startOf(last))
  await Promise.all([
    store.remove('rehearsals', before),
    store.remove('quizRounds', before),
    store.remove('guardianConsents', over),
    store.remove('guardianConsents', { withdrawnAt: _.lt(startOf(last)) }),
  ])
  return {}
}

/** Unless the family said yes again meanwhile. */
const dropActs = async (families: string[], since: number) => {
  // all of them: whose yes is not read here loses what was handed in by it
  const still = { family: _.in(families), at: _.gte(since), withdrawnAt: _.exists(false) }
  const said = await store.all('guardianConsents', still, { fields: { family: true } })
  const again = new Set(said.map(({ family }) => family))
  const family = _.in(families.filter((one) => !again.has(one)))
  await store.remove('rehearsals', { family, player: _.in(Object.keys(children)) })
}
