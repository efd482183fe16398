import { type Draft, fen } from '@/lib/report-draft'
import { limits } from './limits'

/** What must be put right before a report can be handed in, by field: a sentence each. */
export const problemsOf = (d: Draft): { what?: string; loss?: string } => ({
  ...(!d.what.trim() && { what: '写一两句发生了什么，民警才好查' }),
  ...(d.paid && d.loss && !isMoney(d.loss) && { loss: '金额只写数字，比如 4800；说不清可以空着' }),
})

const isMoney = (yuan: string) => /^\d+(\.\d{1,2})?$/.test(yuan) && fen(yuan) <= limits.loss * 100
