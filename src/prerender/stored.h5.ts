/** What the program stored on this phone under a key, in the form Taro gives it on the web. */
export const stored = <T>(key: string): T | undefined => JSON.parse(localStorage.getItem(key) ?? '{}').data

/** Stores it so that the program finds it. */
export const store = (key: string, data: unknown): void => localStorage.setItem(key, JSON.stringify({ data }))
