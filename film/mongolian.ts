import type { Comic, ComicPanel } from '../types/entities/comic'
import type { MongolianText } from '../types/entities/rendering'
import type { ScriptOrder } from '../types/words/county'
import type { Film, Scene } from './film'
import { type Ending, filmOf, filmOfComic, type Said, type Told } from './sources'

/** Which scripts a film is made in. */
export const scripts = { both: '汉文和蒙古文', han: '只有汉文', mongolian: '只有蒙古文' } as const
export type Scripts = keyof typeof scripts

/** Words of one caption at most: more is not read beside a picture. */
const most = 14

/** Mongolian text as captions: a sentence each, a long one in even parts. */
export const captionsIn = (text: string): string[] =>
  (text.match(/[^\u1803\u1805\n]{1,600}[\u1803\u1805]{0,3}/g) ?? []).flatMap((sentence) => {
    const words = sentence.split(/\s+/).filter(Boolean)
    const parts = Math.ceil(words.length / most)
    const each = Math.ceil(words.length / parts)
    return Array.from({ length: parts }, (_part, i) => words.slice(i * each, (i + 1) * each).join(' '))
  })

/** What is read of a tip or poster: native writers give its lines, and then a tip's words for the ear, which a film does not show twice. */
export const captionsOf = ({ paragraphs }: MongolianText, lines: readonly string[]): string[] =>
  (paragraphs.length === lines.length + 1 ? paragraphs.slice(0, -1) : paragraphs).flatMap(captionsIn)

/** A tip or poster in Mongolian alone. With a voice its captions are what that says. */
export const filmInMongolian = (
  { lines, ...told }: Told,
  text: MongolianText,
  ending: Ending,
  said?: readonly (Said | undefined)[],
): Film => {
  const captions = said
    ? said.flatMap((one) => (one ? [{ words: [], mongolian: [one.words], said: one.seconds }] : []))
    : captionsOf(text, lines).map((caption) => ({ words: [], mongolian: [caption] }))
  return titled(filmOf(told, {}, captions, ending), 'mongolian', (first) => ({ ...first, words: [], mongolian: [text.headline] }))
}

/** The film of a tip or poster with its Mongolian beside, each caption where it is said in Chinese, as nearly as their numbers let it. */
export const filmInBoth = (film: Film, lines: readonly string[], text: MongolianText, order: ScriptOrder): Film => {
  const captions = captionsOf(text, lines)
  const many = film.scenes.filter(({ kind }) => kind === 'told').length
  let nth = -1
  let last: string[] = []
  const beside = (scene: Scene): Scene => {
    nth += 1
    const now = captions.filter((_caption, i) => Math.floor((i * many) / captions.length) === nth)
    last = now.length > 0 ? now : last
    return { ...scene, mongolian: last }
  }
  const both = { ...film, scenes: film.scenes.map((scene) => (scene.kind === 'told' ? beside(scene) : scene)) }
  return inOrder(
    titled(both, 'both', (first) => ({ ...first, mongolian: [text.headline] })),
    order,
  )
}

interface InScripts {
  scripts: 'mongolian' | 'both'
  headline: string
  /** Its pictures with Mongolian words. */
  theirs: readonly ComicPanel[]
  order: ScriptOrder
}

/** A comic in Mongolian alone, or each picture twice, in either script. */
export const comicInMongolian = (
  comic: Pick<Comic, 'title' | 'panels'>,
  { scripts, headline, theirs, order }: InScripts,
  ending: Ending,
  said?: readonly (Said | undefined)[],
): Film => {
  const film = filmOfComic(comic, ending, said)
  const told = ({ panel, ...scene }: Scene, inMongolian?: ComicPanel): Scene => ({
    ...{ ...scene, words: [] },
    ...(scripts === 'both' && panel && { panel }),
    ...(inMongolian && { inMongolian }),
  })
  const first = (scene: Scene): Scene => ({ ...scene, ...(scripts === 'mongolian' && { words: [] }), mongolian: [headline] })
  // the first scene is its title
  const scenes = film.scenes.map((scene, i) => (scene.kind === 'told' ? told(scene, theirs[i - 1]) : scene))
  return inOrder(titled({ ...film, scenes }, scripts, first), scripts === 'both' ? order : 'hanFirst')
}

/** Its file says which scripts are in it. */
const titled = (film: Film, which: 'mongolian' | 'both', head: (first: Scene) => Scene): Film => ({
  ...film,
  title: `${which === 'both' ? '双语' : '蒙古文'} ${film.title}`,
  scenes: film.scenes.map((scene) => (scene.kind === 'poster' ? head(scene) : scene)),
})

const inOrder = (film: Film, order: ScriptOrder): Film =>
  order === 'hanFirst' ? film : { ...film, scenes: film.scenes.map((scene) => ({ ...scene, mongolianFirst: true as const })) }
