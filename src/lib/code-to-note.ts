/** The receipt code that nobody has copied or noted yet: on the web the list of one's own reports can vanish, and the code is what counts. */
import { isText } from './shapes'
import { drop, read, storeOwn } from './storage'

const key = 'code-to-note'

/** The code handed in last, until it was noted. */
export const codeToNote = (): string | undefined => read(key, isText)
export const beginToNote = (code: string): void => void storeOwn(key, code)
export const noted = (): void => drop(key)
