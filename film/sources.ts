import { picturesOf } from '../comics/of-kind'
import type { Comic } from '../types/entities/comic'
import type { FraudType } from '../types/entities/fraud'
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

/** What is said in a scene: the words as they are read, and how many seconds they take. */
export interface Said {
  words: string
  seconds: number
}

/** What a film is made of. */
export interface Told {
  headline: readonly string[]
  lines: readonly string[]
  colour: Film['colour']
  /** What its case is about: the pictures follow it. */
  type: FraudType
}

/** A tip's headline breaks at its spaces. With a voice its captions are what that says. */
export const filmOfTip = (
  { headline, lines, type }: { headline: string; lines: readonly string[]; type: FraudType },
  ending: Ending,
  said?: readonly (Said | undefined)[],
): Film => {
  const captions = said
    ? said.flatMap((one) => (one ? [{ words: [one.words], said: one.seconds }] : []))
    : lines.map((line) => ({ words: [line] }))
  return filmOf({ headline: headline.split(' '), colour: 'danger', type }, {}, captions, ending)
}

/** What stands on a poster, one line after the other; a voice says the headline first. */
export const filmOfPoster = ({ lines, ...told }: Told, ending: Ending, said?: readonly (Said | undefined)[]): Film =>
  filmOf(
    told,
    said?.[0] ? { said: said[0].seconds } : {},
    lines.map((line, i) => ({ words: [line], ...(said?.[i + 1] && { said: said[i + 1]?.seconds as number }) })),
    ending,
  )

/** A headline, captions with pictures of its kind of fraud, whom to call. */
export const filmOf = (
  { headline, colour, type }: Omit<Told, 'lines'>,
  first: Pick<Scene, 'said'>,
  captions: readonly Pick<Scene, 'words' | 'mongolian' | 'said'>[],
  ending: Ending,
): Film => {
  const pictures = picturesOf(type)
  const last = pictures.length - 1
  // the first caption with the first picture, the last with the last
  const nth = (i: number) => (captions.length < 2 ? last : Math.round((i * last) / (captions.length - 1)))
  const told = captions.map((caption, i): Scene => {
    const panel = pictures[nth(i)]
    return { kind: 'told', ...caption, ...(panel && { panel }), ...(i > 0 && nth(i) === nth(i - 1) && { goesOn: true }) }
  })
  return {
    title: headline.join(''),
    colour,
    scenes: [{ kind: 'poster', words: headline, panel: pictures[0], ...first }, ...told, endOf(ending)],
  }
}

/** A comic as a film: its title, each picture with its bubbles and its caption, whom to call. `said`: of the title, then of each picture. */
export const filmOfComic = (
  { title, panels }: Pick<Comic, 'title' | 'panels'>,
  ending: Ending,
  said?: readonly (Said | undefined)[],
): Film => {
  const heard = (nth: number) => (said?.[nth] ? { said: said[nth].seconds } : {})
  const told = panels.map((panel, i): Scene => ({ kind: 'told', words: panel.caption ? [panel.caption] : [], panel, ...heard(i + 1) }))
  const first = panels[0]
  return {
    title,
    colour: 'danger',
    scenes: [{ kind: 'poster', words: title.split('，'), ...(first && { panel: first }), ...heard(0) }, ...told, endOf(ending)],
  }
}

/** Whom to call, who gives it out, and the day it comes off: every film ends with it. */
const endOf = ({ issuer, until, voice }: Ending): Scene => ({
  kind: 'end',
  words: numbers.map(({ words, number }) => `${words} ${number}`),
  small: [...(issuer ? [issuer] : []), `放到${untilWords(until)}，过后不再放`, ...(voice === 'machine' ? ['配音是机器念的'] : [])],
})
