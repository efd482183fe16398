/** What the child is called at home. It never leaves this phone: no call of the contract has a place for it. */
import { isText } from './shapes'
import { drop, read, storeOwn } from './storage'

const key = 'nickname'

export const nickname = (): string => read(key, isText) ?? ''

/** Keeps it, or with nothing in it forgets it. */
export const keepNickname = (name: string): void => {
  if (name.trim()) storeOwn(key, name.trim())
  else drop(key)
}

/** How a sentence may address the child. */
export const child = (): string => nickname() || '小朋友'
