/** What the program stored here, and what it will find. None of it throws: the page's first screen is drawn whatever lies there. */
import { preferencesKey } from '../lib/keys'
import { type Preferences, preferencesFrom } from '../lib/preferences-form'
import { keepsAnswers, read, readOfDevice, write } from '../lib/shelf.h5'

/** What a person chose, as the program reads it. */
export const chosen = (): Preferences => preferencesFrom(readOfDevice(preferencesKey), read(preferencesKey))

/** Stores an answer so that the program finds it. */
export const storeAnswer = (key: string, answer: unknown): void => {
  if (keepsAnswers()) write(key, answer)
}
