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
    if (!next) return false
    if ((await store.updateWhere('consents', { _id: next._id, ...unused }, { message })) === 1) return true
  }
}

/** Gives back what a message that will not be sent had set aside. */
export const release = async (template: Template, message: string): Promise<void> => {
  await store.updateWhere('consents', { template, message }, { message: _.remove() })
}

/** WeChat says this person no longer agrees: what we counted is worth nothing. */
export const withdraw = async (person: string, template: Template, message: string, now: number): Promise<void> => {
  await store.updateWhere('consents', { person, template, message: _.exists(false) }, { withdrawnAt: now })
  await store.updateWhere('consents', { template, message }, { withdrawnAt: now })
}
