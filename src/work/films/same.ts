const changed = '这一条刚刚改过了。请返回重新选一次，用新的做。'

/** In words, when it is not what it was. */
export const same = (now: object, then: object): string | undefined => (JSON.stringify(now) === JSON.stringify(then) ? undefined : changed)
