/** How an answer lies on the phone: with the version of its call's output, so that no release draws what another one kept. Used by the program and by src/first. */
import type { CallName, Output } from '../../types/contract'

/** Named once, since the build puts the whole table wherever its name stands. */
export const versions: Readonly<Record<string, string>> = ANSWER_VERSIONS

export interface Stored<T> {
  version: string | undefined
  answer: T
}

export const keyOf = (name: string): string => `kept.${name}`

/** `T` is what is kept where it is not the answer itself but made from it. */
export const toStored = <K extends CallName, T = Output<K>>(call: K, answer: NoInfer<T>): Stored<T> => ({
  version: versions[call],
  answer,
})

/** Nothing for what lies there in another version, or from before there were versions. */
export const fromStored = <K extends CallName, T = Output<K>>(call: K, stored: Stored<T> | '' | undefined): T | undefined =>
  stored && stored.version === versions[call] ? stored.answer : undefined
