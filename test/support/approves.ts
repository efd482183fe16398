import type { Input, Output } from '../../types/contract'
import type { Someone } from './villagers'

/** Reads an alert and agrees to what was read, as a person does. */
export const approves = async (who: Someone, id: string): Promise<Output<'alert.approve'>> => who.does('alert.approve', await asRead(who, id))

/** What a person who has read the alert sends along. */
export const asRead = async (who: Someone, id: string): Promise<Input<'alert.approve'>> => {
  const { version } = await who.does('alert.read', { id })
  return { id, version }
}
