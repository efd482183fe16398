import { numbers } from '../types/words/whom-to-call'
import type { Film, Scene } from './film'
import { untilWords } from './until'

/** Whose voice is heard: a machine's is named at the end. */
export type Voice = 'person' | 'machine' | undefined

export interface Ending {
  /** Who gives it out. */
  issuer: string
  /** Milliseconds since 1970: from then on it is not shown. */
  until: number
  voice?: Voice
}

interface Told {
  headline: readonly string[]
  lines: readonly string[]
  colour: Film['colour']
}

/** A tip's headline breaks at its spaces. */
export const filmOfTip = ({ headline, lines }: { headline: string; lines: readonly string[] }, ending: Ending): Film =>
  filmOf({ headline: headline.split(' '), lines, colour: 'danger' }, ending)

/** What stands on a poster, one line after the other. */
export const filmOf = ({ headline, lines, colour }: Told, ending: Ending): Film => ({
  title: headline.join(''),
  colour,
  scenes: [{ kind: 'poster', words: headline }, ...lines.map((line): Scene => ({ kind: 'told', words: [line] })), endOf(ending)],
})

/** Whom to call, who gives it out, and the day it comes off: every film ends with it. */
export const endOf = ({ issuer, until, voice }: Ending): Scene => ({
  kind: 'end',
  words: numbers.map(({ words, number }) => `${words} ${number}`),
  small: [...(issuer ? [issuer] : []), `放到${untilWords(until)}，过后不再放`, ...(voice === 'machine' ? ['配音是机器念的'] : [])],
})
