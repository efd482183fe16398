import { call } from '@/lib/call'
import type { Output } from '../../../types/contract'
import type { Listed } from './rows'

/** A month's cases, all pages of them. */
export const allIncidents = async (month: string): Promise<Listed[]> => {
  const all: Listed[] = []
  let after: Output<'incident.list'>['end']
  for (let page = 0; ; page++) {
    const { incidents, more, end } = await call('incident.list', { month, page, ...(after && { after }) })
    all.push(...incidents)
    if (!more) return all
    after = end
  }
}
