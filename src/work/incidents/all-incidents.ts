import { call } from '@/lib/call'
import type { Listed } from './rows'

/** A month's cases, all pages of them. */
export const allIncidents = async (month: string): Promise<Listed[]> => {
  const all: Listed[] = []
  for (let page = 0; ; page++) {
    const { incidents, more } = await call('incident.list', { month, page })
    all.push(...incidents)
    if (!more) return all
  }
}
