import type { Film } from '../../../film/film'
import { comicInMongolian, filmInBoth, filmInMongolian } from '../../../film/mongolian'
import type { Ending, Said, Told } from '../../../film/sources'
import type { Output } from '../../../types/contract'
import type { Comic } from '../../../types/entities/comic'
import { scriptOrderOf } from '../../../types/words/county'
import { withWords } from '../../../wording/panels'
import { type SaidIn, saidInMongolian, saidInMongolianComic } from './said'

/** What native writers gave, as it was ticked. */
type Read = Output<'rendering.mongolian'>

/** What is made of it in the scripts chosen, what is said in it, scene by scene, and the recording of that. */
export interface Version {
  filmOf: (ending: Ending, said?: readonly (Said | undefined)[]) => Film
  said: SaidIn
  spoken: { recording?: string | undefined; machine?: true | undefined }
}
/** The same in Mongolian, or in both scripts; nothing where it cannot be set. */
export type Theirs = (read: Read, which: 'mongolian' | 'both') => Version | undefined

/** A tip or poster in Mongolian, heard when a person says it; in both scripts the Chinese is heard. */
export const ofWords =
  (han: Version, told: Told): Theirs =>
  (read, which) => {
    const { text, recording, order } = read
    if (which === 'mongolian')
      return { filmOf: (...how) => filmInMongolian(told, text, ...how), spoken: { recording }, said: saidInMongolian(read) }
    return { ...han, filmOf: (...how) => filmInBoth(han.filmOf(...how), told.lines, text, scriptOrderOf({ scriptOrder: order })) }
  }

/** A comic in Mongolian; nothing where its words and places are not as many. */
export const ofComic =
  (han: Version, comic: Pick<Comic, 'title' | 'panels'>): Theirs =>
  ({ text, recording, order }, which) => {
    const panels = withWords(comic.panels, text.paragraphs)
    if (!panels) return undefined
    const how = { scripts: which, headline: text.headline, theirs: panels, order: scriptOrderOf({ scriptOrder: order }) }
    const filmOf: Version['filmOf'] = (...rest) => comicInMongolian(comic, how, ...rest)
    return which === 'both' ? { ...han, filmOf } : { filmOf, spoken: { recording }, said: saidInMongolianComic(text, panels) }
  }
