import { localWords } from '../types/words/story'

type Slot = keyof typeof localWords

/** A story's text with {牲口} and the like in a county's own words; what the county does not say, as most would. An unknown slot stays. */
export const withLocalWords = (text: string, own: Partial<Record<Slot, string>> = {}): string =>
  text.replace(/\{([^{}]{1,4})\}/g, (slot, name: string) => own[name as Slot] ?? localWords[name as Slot] ?? slot)
