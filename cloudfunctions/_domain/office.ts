import { county } from './county'

/** Who says what the county puts out: as its administrator wrote it, else the county's own name. */
export const officeOf = async (): Promise<string> => {
  const own = await county()
  return own?.office ?? own?.name ?? '村哨'
}
