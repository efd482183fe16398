import { forget, sendLater, waiting } from '@/lib/outbox'
import { type Preferences, prefer } from '@/lib/preferences'

const entry = 'person.save'
const timeoutMs = 4000

/**
 * Keeps the choice on the phone and tells the cloud, now or when there is a network. Gives the reason when the cloud refuses it.
 * The cloud hears it first, as far as it can be reached soon: the first screen asks anew as soon as the phone's choice changes.
 */
export const saveMySelf = async ({
  village,
  audiences,
}: Pick<Preferences, 'audiences'> & { village: Preferences['village'] | undefined }) => {
  const sent = sendLater(entry, 'person.save', { ...(village && { village: village._id }), audiences })
  await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, timeoutMs))])
  const refused = waiting().find((w) => w.id === entry)?.refused
  if (refused) forget(entry)
  else prefer({ ...(village && { village }), audiences })
  return refused
}
