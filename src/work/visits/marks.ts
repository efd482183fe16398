import { sendLater } from '@/lib/outbox'
import { entryOf } from './order'

/** 已上门, or taken back: kept on the phone first, so that it is not lost where there is no network. */
export const visited = (id: string, at: number | null): Promise<void> => sendLater(entryOf(id), 'visit.done', { id, at })
