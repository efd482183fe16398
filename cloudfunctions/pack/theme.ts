import { define } from '../_kit/define'
import { store } from '../_kit/store'

/** Cards stay on the wall when a pack is gone or out of use: then there is nothing to say, and the family plays as always. */
export const theme = define('pack.theme', async ({ id }) => {
  const pack = await store.get('packs', id)
  return { ...(pack && !pack.away && { theme: pack.theme }) }
})
