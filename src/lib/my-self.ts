import { cached } from './cache'
import { day } from './keys'
import { preferences } from './preferences'

/** The village and the kinds of reader as chosen on this phone, or else as last heard from the cloud. */
export const mySelf = () => {
  const chosen = preferences()
  const heard = cached('home.today', day)
  return {
    village: chosen.village ?? heard?.village ?? undefined,
    audiences: chosen.audiences.length > 0 ? chosen.audiences : (heard?.audiences ?? []),
  }
}
