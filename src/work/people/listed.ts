import type { Output } from '../../../types/contract'

/** Somebody as the list has them, and one of their roles. */
export type Listed = Output<'staff.list'>['people'][number]
export type Held = Listed['roles'][number]
