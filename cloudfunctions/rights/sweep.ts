import type { Swept } from '../../types/entities/keeping'
import { keptDays } from '../../types/words/kept'
import { forgetChains } from '../_domain/chain'
import { readHeldRoles } from '../_domain/held-roles'
import { dateOfDay, dayOf } from '../_kit/day'
import { _, store } from '../_kit/store'
import { rightWishes } from './wishes'

const day = 86_400_000

/** Each night: what was kept as long as it is said (types/entities/keeping.ts, types/words/kept.ts). One that fails holds up no other. */
export const sweep = async (now: number) => {
  const swept: Record<string, number> = {}
  for (const [collection, way] of Object.entries(ways))
    try {
      swept[collection] = await way(now)
    } catch (e) {
      console.error('sweep', collection, e)
    }
  await rightWishes(now)
  await readHeldRoles(now)
  return swept
}

const before = (now: number, days: number) => _.lt(now - days * day)

/** What ends in each collection. */
const ways: Record<Swept, (now: number) => Promise<number>> = {
  readings: (now) => forgetReadings(dateOfDay(dayOf(now) - keptDays.readings)),
  opens: (now) => store.remove('opens', { at: before(now, keptDays.opens) }),
  helps: (now) => store.remove('helps', { at: before(now, keptDays.helps) }),
  consents: (now) => store.remove('consents', { at: before(now, keptDays.consents) }),
  messages: (now) => store.remove('messages', { createdAt: before(now, keptDays.messages) }),
  disputedTexts: async (now) => {
    const unsettled = { settled: _.eq(null), at: before(now, keptDays.unsettled) }
    return (
      (await store.remove('disputedTexts', unsettled)) + (await store.remove('disputedTexts', { at: before(now, keptDays.disputedTexts) }))
    )
  },
  feedbacks: (now) => store.remove('feedbacks', { answered: true, changedAt: before(now, keptDays.feedbacks) }),
  seatRequests: (now) => store.remove('seatRequests', { expires: before(now, keptDays.tries) }),
  staffSessions: (now) => store.remove('staffSessions', { expires: before(now, keptDays.tries) }),
  signInAttempts: (now) => store.remove('signInAttempts', { at: before(now, keptDays.tries) }),
  receiptTries: (now) => store.remove('receiptTries', { at: before(now, keptDays.tries) }),
  limits: (now) => store.remove('limits', { at: before(now, keptDays.marks) }),
  functionHours: (now) => store.remove('functionHours', { hour: before(now, keptDays.running) }),
  accesses: (now) => forgetLooks(now - keptDays.duty * day),
  auditLog: (now) => forgetChains('auditLog', now - keptDays.duty * day),
  appointments: async (now) => {
    const untaken = { status: _.in(['invited', 'accepted']), expires: before(now, keptDays.invitations) }
    const over = { status: _.in(['ended', 'withdrawn']), changedAt: before(now, keptDays.duty) }
    // came to its end by itself: nobody wrote that down
    const lapsed = { status: _.in(['active', 'suspended']), until: before(now, keptDays.duty) }
    return (
      (await store.remove('appointments', untaken)) +
      (await store.remove('appointments', over)) +
      (await store.remove('appointments', lapsed))
    )
  },
}

/** Days that are longer ago; a person of whom none is left is gone. */
const forgetReadings = async (oldest: string): Promise<number> => {
  const found = await store.list('readings', { 'opened.day': _.lt(oldest) }, { fields: { _id: true } })
  for (const { _id } of found)
    await store.transaction(async (t) => {
      const left = ((await t.get('readings', _id))?.opened ?? []).filter((one) => one.day >= oldest)
      if (left.length > 0) await t.put('readings', { _id, opened: left })
      else await t.remove('readings', _id)
    })
  return found.length
}

/** By whole chains; looks of an earlier release stand in none. */
const forgetLooks = async (until: number): Promise<number> =>
  (await forgetChains('accesses', until)) + (await store.remove('accesses', { at: _.lt(until), 'link.chain': _.exists(false) }))
