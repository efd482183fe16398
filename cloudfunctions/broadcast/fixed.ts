import type { Broadcast, Slot } from '../../types/entities/broadcast'
import { momentOf } from './slots-now'

/** Somebody agreed to it, as it is or as it was. */
export const wasAgreed = ({ approved, past = [] }: Broadcast): boolean => !!approved || past.some((one) => one.approved)

/** The stretches that nobody changes any more: something was said of them, they are read out at another hour, or they have begun in a list that was agreed to. */
export const fixedIn = (list: Broadcast, now: number): Slot[] =>
  list.slots.filter(({ from, ticks, outside }) => ticks.length > 0 || outside || (wasAgreed(list) && momentOf(list.day, from) <= now))
