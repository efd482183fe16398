/** What the program stored on this phone under a key, in the form Taro gives it on the web. */
export const stored = <T>(key: string): T | undefined => JSON.parse(localStorage.getItem(key) ?? '{}').data

/** Stores something so that the program finds it. */
export const store = <T>(key: string, data: T): void => localStorage.setItem(key, JSON.stringify({ data }))
