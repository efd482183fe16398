import type { CallName } from '../../../types/contract'
import { aid } from './aid'
import { broadcast } from './broadcast'
import { bulletin } from './bulletin'
import { campaign } from './campaign'
import { desk } from './desk'
import { incident } from './incident'
import { ledger } from './ledger'
import { meeting } from './meeting'
import { people } from './people'
import { places } from './places'
import type { Reach } from './row'
import { voice } from './voice'

/** Who reaches whose things by which call. Written by hand: a call without its row does not compile. */
export const reaches: { [K in CallName]: Reach<K> } = {
  ...people,
  ...places,
  ...desk,
  ...aid,
  ...ledger,
  ...incident,
  ...meeting,
  ...broadcast,
  ...bulletin,
  ...campaign,
  ...voice,
}
