import type { Input, Output } from '../../types/contract'
import type { Caller } from './local'
import type { Someone } from './villagers'

/** Reads an alert and agrees to what was read, as a person does. */
export const approves = async (who: Someone, id: string): Promise<Output<'alert.approve'>> =>
  who.does('alert.approve', await asRead(who, id))

/** What a person who has read the alert sends along. */
export const asRead = async (who: Someone, id: string): Promise<Input<'alert.approve'>> => {
  const { version } = await who.does('alert.read', { id })
  return { id, version }
}

/** The same over a bare connection. */
export const approvesIn = async (who: Caller, id: string): Promise<void> => {
  const { data } = await who.call<{ data: { version: string } }>('alert', { call: 'read', input: { id } })
  await who.call('alert', { call: 'approve', input: { id, version: data.version } })
}
