import type { Input } from '../../../types/contract'

/** Which reports an officer wants to see, and in which order. */
export type Wanted = Omit<Input<'report.queue'>, 'page'>

export const atFirst: Wanted = { tray: 'proven', status: 'received', order: 'urgent' }

/** Least losses to choose from, in fen. */
export const losses: Record<string, string> = { 0: '不管', 1: '有损失', [5000_00]: '5000元以上', [50_000_00]: '5万元以上' }

/** How many ways the list is narrowed besides tray and status. */
export const narrowed = ({ words, region, type, loss }: Wanted): number => [words, region, type, loss].filter(Boolean).length
