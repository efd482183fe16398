import { monthInWords } from '../../figures/in-words'
import { bulletinApprovers, bulletinWriters } from '../../types/contract/bulletin'
import { placesOf } from '../_domain/place'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { issuedFor } from './issued'

/** Handed in by others. */
export const toApprove: TodoSource = async (user) => {
  const mine = regionsOf(user, bulletinApprovers)
  if (mine.length === 0) return nothingWaits
  const fields = { region: true, month: true, writers: true, at: true }
  const all = await store.list('bulletins', { status: 'toApprove', region: inRegions(mine) }, { sort: [['at', 'asc']], limit: 200, fields })
  const theirs = all.filter(({ writers }) => !writers.includes(user.id))
  const shown = theirs.slice(0, perKind)
  const placeOf = await placesOf(shown.map(({ region }) => region))
  return {
    todos: shown.map(({ region, month, at }) => ({
      ...{ kind: 'bulletinToApprove' as const, id: `${region} ${month}`, what: `${placeOf(region)}，${monthInWords(month)}`, at },
    })),
    count: theirs.length,
  }
}

/** Not approved, with the reason: whoever wrote in it. */
export const returned: TodoSource = async (user) => {
  const mine = regionsOf(user, bulletinWriters)
  if (mine.length === 0) return nothingWaits
  const fields = { region: true, month: true, writers: true, givenBack: true }
  const back = { status: 'draft' as const, region: inRegions(mine), givenBack: _.exists(true) }
  const all = await store.list('bulletins', back, { sort: [['at', 'asc']], limit: 200, fields })
  const own = all.filter(({ writers }) => writers.includes(user.id))
  const shown = own.slice(0, perKind)
  const placeOf = await placesOf(shown.map(({ region }) => region))
  return {
    todos: shown.flatMap(({ region, month, givenBack }) =>
      givenBack
        ? [
            {
              ...{ kind: 'bulletinReturned' as const, id: `${region} ${month}`, what: `${placeOf(region)}，${monthInWords(month)}` },
              ...{ note: givenBack.words, at: givenBack.at },
            },
          ]
        : [],
    ),
    count: own.length,
  }
}

/** Issued within so long is new. */
const fresh = 30 * 86_400_000

/** Issued by somebody else since they last looked at what was. */
export const issuedOfLate: TodoSource = async (user, now) => {
  if (user.grants.length === 0) return nothingWaits
  const since = Math.max(user.person?.bulletinsSeen ?? 0, now - fresh)
  const others = (await issuedFor(user, now)).filter(({ at, by }) => at > since && by !== user.id)
  const shown = others.slice(0, perKind)
  const placeOf = await placesOf(shown.map(({ region }) => region))
  return {
    todos: shown.map(({ region, month, at }) => ({
      ...{ kind: 'bulletinNew' as const, id: `${region} ${month}`, what: `${placeOf(region)}，${monthInWords(month)}`, at },
    })),
    count: others.length,
  }
}
