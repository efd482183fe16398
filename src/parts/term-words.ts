import { dateOfTime } from '@/lib/time'

interface Term {
  since?: number | undefined
  until?: number | undefined
  by?: string | undefined
  insteadOf?: string | undefined
}

/** From when to when a role is held, and from whom: 2026-09-21起 · 没有到期日 · 刚格尔请的 */
export const termWords = ({ since, until, by, insteadOf }: Term): string =>
  [insteadOf && `替${insteadOf}`, since === undefined ? '开通时就有' : `${dateOfTime(since)}起`, endWords(until), by && `${by}请的`]
    .filter(Boolean)
    .join(' · ')

/** Until when. */
export const endWords = (until: number | undefined): string => (until === undefined ? '没有到期日' : `做到${dateOfTime(until)}`)
