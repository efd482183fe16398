import type { Output } from '../../../types/contract'

/** One village group as the register knows it. */
export type Listed = Output<'group.list'>['groups'][number]
