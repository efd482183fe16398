import type { Template } from '../../types/entities/consent'
import { _, store } from '../_kit/store'

const unused = { message: _.exists(false), withdrawnAt: _.exists(false) }

/** How many more messages this person agreed to. */
export const remaining = (person: string, template: Template): Promise<number> => store.count('consents', { person, template, ...unused })

/** Sets one consent aside for the message, the same one however often this is asked. False when there is none left. */
export const reserve = async (person: string, template: Template, message: string): Promise<boolean> => {
  if ((await store.count('consents', { template, message, withdrawnAt: _.exists(false) })) > 0) return true
  for (;;) {
    const [next] = await store.list('consents', { person, template, ...unused }, { sort: [['_id', 'asc']], limit: 1 })
    if (!next) return noneLeft(person, template)
    if ((await store.updateWhere('consents', { _id: next._id, ...unused }, { message })) === 1) return true
  }
}

const noneLeft = async (person: string, template: Template): Promise<false> => {
  if (template === 'alert') await noteWish(person)
  return false
}

/** Notes with the person whether an alert may still be told them, so that alerts find them by their village; looked at after it was written, so that a consent given meanwhile counts. */
export const noteWish = async (person: string): Promise<void> => {
  for (let known: boolean | undefined; ; ) {
    const wantsAlerts = (await remaining(person, 'alert')) > 0
    if (wantsAlerts === known) return
    await store.updateWhere('people', { _id: person }, { wantsAlerts })
    known = wantsAlerts
  }
}

/** Gives back what a message to this person that will not be sent had set aside. */
export const release = async (person: string, template: Template, message: string): Promise<void> => {
  await store.updateWhere('consents', { template, message }, { message: _.remove() })
  if (template === 'alert') await noteWish(person)
}

/** WeChat says this person no longer agrees: what we counted is worth nothing. */
export const withdraw = async (person: string, template: Template, message: string, now: number): Promise<void> => {
  await store.updateWhere('consents', { person, template, message: _.exists(false) }, { withdrawnAt: now })
  await store.updateWhere('consents', { template, message }, { withdrawnAt: now })
}

interface Wanted {
  person: string
  message: string
}

/** `reserve` for many people: gives those who have one set aside. Whom another run was quicker for is asked about alone. */
export const reserveEach = async (template: Template, wanted: Wanted[]): Promise<Set<string>> => {
  const messages = wanted.map(({ message }) => message)
  const kept = await store.list('consents', { template, message: _.in(messages), withdrawnAt: _.exists(false) })
  const mine = new Set(kept.map(({ person }) => person))
  const people = wanted.flatMap(({ person }) => (mine.has(person) ? [] : [person]))
  const open = await store.list('consents', { template, person: _.in(people), ...unused }, { sort: [['_id', 'desc']] })
  const first = new Map(open.map(({ person, _id }) => [person, _id]))
  const all = await Promise.all(
    wanted.map(async ({ person, message }) => {
      if (mine.has(person)) return [person]
      const _id = first.get(person)
      const taken = _id !== undefined && (await store.updateWhere('consents', { _id, ...unused }, { message })) === 1
      return taken || (await reserve(person, template, message)) ? [person] : []
    }),
  )
  return new Set(all.flat())
}
