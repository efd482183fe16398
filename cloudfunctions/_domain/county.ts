import type { Region } from '../../types/entities/region'
import { store } from '../_kit/store'

/** The one county of this cloud (docs/decisions/2026-11-28-one-county.md); nothing before its regions are there. */
export const county = async (): Promise<Region | undefined> => {
  const [top] = await store.list('regions', { level: 'county' }, { limit: 1 })
  return top
}

/** The numbers that the county gives its people beside those of content/allow-list.ts. */
export const localNumbers = async (): Promise<string[]> => ((await county())?.lines ?? []).map(({ number }) => number)
