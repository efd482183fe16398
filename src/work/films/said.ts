import { captionsIn } from '../../../film/mongolian'
import type { Comic } from '../../../types/entities/comic'
import type { Poster } from '../../../types/entities/material'
import type { InMongolian, MongolianText } from '../../../types/entities/rendering'
import type { Tip } from '../../../types/entities/tip'
import { panelAloud, panelSaid, placedWords } from '../../../wording/panels'
import { saidTip } from '../../../wording/said'
import { sentences, spokenSentences } from '../../../wording/sentences'

/** What is said, the sentences of each scene that speaks. `film`: as a film says it; `whole`: as it is said where nothing is seen, and recorded. */
export interface SaidIn {
  film: string[][]
  whole: string[][]
}

const of = (text: string): string[] => spokenSentences(text)
const alike = (scenes: string[][]): SaidIn => ({ film: scenes, whole: scenes })

/** A tip's words for the ear, a scene a sentence. */
export const saidInTip = (tip: Pick<Tip, 'speech'>): SaidIn => alike(of(saidTip(tip)).map((one) => [one]))

/** A poster's headline, then a scene a line. */
export const saidInPoster = ({ headline, lines }: Pick<Poster, 'headline' | 'lines'>): SaidIn =>
  alike([headline.join('，'), ...lines].map((line) => of(sentences([line]))))

/** A comic's title, then a scene a picture. Where it is seen nobody tells what it shows. */
export const saidInComic = ({ title, panels }: Pick<Comic, 'title' | 'panels'>): SaidIn => {
  const scenes = (told: (panel: Comic['panels'][number], i: number) => string) =>
    [title, ...panels.map(told)].map((text) => of(text && sentences([text])))
  return { film: scenes(panelSaid), whole: scenes((panel, i) => sentences([`第${i + 1}格`, panelAloud(panel)])) }
}

/** What a person says in Mongolian of a tip or poster, as it was written down beside the recording. */
export const saidInMongolian = ({ text, transcript = '' }: Pick<InMongolian, 'text' | 'transcript'>): SaidIn => {
  const spoken = /[\u1820-\u18aa]/.test(transcript) ? transcript : [text.headline, ...text.paragraphs].join('\n')
  return alike(captionsIn(spoken).map((one) => [one]))
}

/** Of a comic: its title, then a scene a picture. */
export const saidInMongolianComic = ({ headline }: MongolianText, theirs: Comic['panels']): SaidIn =>
  alike([[headline], ...theirs.map(placedWords)])

/** A sentence as it is read: service numbers in digits, no mark at its end. */
export const caption = (sentence: string): string =>
  sentence
    .replace(/九六一一[零〇]/g, '96110')
    .replace(/(^|[^零一二三四五六七八九])[一幺][一幺][零〇](?![零一二三四五六七八九])/g, '$1110')
    .replace(/。$/, '')
