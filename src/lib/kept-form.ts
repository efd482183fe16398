/** How an answer lies on the phone: with the version of its call's output, so that no release draws what another one kept. Used by the program and by src/prerender. */
import type { Output } from '../../types/contract'
import type { KeptCall } from '../../types/kept'
import { keptPrefix } from './keys'

/** The build inserts the whole table wherever ANSWER_VERSIONS is written, so it is written once. */
export const versions: typeof ANSWER_VERSIONS = ANSWER_VERSIONS

export interface Stored<T> {
  version: string
  answer: T
}

export const keyOf = (name: string): string => `${keptPrefix}${name}`

/** `T` is what is kept where it is not the answer itself but made from it. */
export const toStored = <K extends KeptCall, T = Output<K>>(call: K, answer: NoInfer<T>): Stored<T> => ({
  version: versions[call],
  answer,
})

/** Nothing for what lies there in another version, from before there were versions, or torn. */
export const fromStored = <K extends KeptCall, T = Output<K>>(call: K, stored: unknown): T | undefined => {
  const { version, answer } = (stored ?? {}) as Partial<Stored<T>>
  return version === versions[call] && typeof answer === 'object' && answer !== null ? answer : undefined
}
