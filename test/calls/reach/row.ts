import type { CallName, Input } from '../../../types/contract'
import type { Collection } from '../../../types/entities/collections'
import type { Role } from '../../../types/entities/person'
import type { World } from './world'

/** What somebody gets who asks for what is not theirs: refused, told that there is no such thing, that the id is taken or the words are wrong; an answer without anything of 巴彦嘎查; or the answer, because it is everybody's. */
export type Outcome = 'refused' | 'unknown' | 'taken' | 'wrong' | 'nothing' | 'theirs too'

export interface Reach<K extends CallName> {
  /** A person of 白音苏木 who may, by id: what they send reaches the call's body. */
  by: string
  sends(world: World): Promise<Input<K>> | Input<K>
  /** Those with the same roles in the village beside, and in the town beside; residents of there for what everybody may. */
  nextVillage: Outcome | Partial<Record<Role, Outcome>>
  nextTown: Outcome | Partial<Record<Role, Outcome>>
  /** What is said to an id that things of all other kinds have. Absent where the call names no thing by its id. */
  sameId?: { field: string; of: readonly Collection[]; gives: Outcome }
}
