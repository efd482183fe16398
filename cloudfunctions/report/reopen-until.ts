import type { Report } from '../../types/entities/report'
import { county } from '../_domain/county'

const day = 86_400_000

/** How long the county lets a closed report be opened again. */
export const reopenDays = async (): Promise<number> => (await county())?.reopenDays ?? 90

/** Until when this one can be; nothing where it is not closed, or its words are gone. */
export const reopenUntil = ({ status, closedAt, changedAt, forgottenAt }: Report, days: number): number | undefined =>
  (status === 'closed' || status === 'notFiled' || status === 'withdrawn') && !forgottenAt
    ? (closedAt ?? changedAt) + days * day
    : undefined
