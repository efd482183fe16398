import { screenUsers } from '../../types/contract/screen'
import type { Screen } from '../../types/entities/screen'
import { CallError } from '../_kit/call-error'
import { anyWithin, regionsOf } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'

const others = screenUsers.filter((role) => role !== 'screenOperator')

/** Where this person looks after screens: an operator in one place exactly, the others there and below. */
export const mine = (user: User) => ({ exactly: [...new Set(regionsOf(user, ['screenOperator']))], below: regionsOf(user, others) })

/** Throws `forbidden` where this person looks after no screen. */
export const requireMine = (user: User, region: string): void => {
  const { exactly, below } = mine(user)
  if (!exactly.includes(region) && !anyWithin([region], below)) throw new CallError('forbidden', '这里的屏不归您管')
}

/** A screen that this person looks after. Throws `notFound`, `forbidden`. */
export const findMine = async (user: User, id: string): Promise<Screen> => {
  const screen = await store.get('screens', id)
  if (!screen) throw new CallError('notFound', '这块屏已经去掉了，请刷新再看')
  requireMine(user, screen.region)
  return screen
}
