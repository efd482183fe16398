import type { PosterWords } from '../poster-words'
import { draw, letters, type Pictures } from './draw'
import type { Painting } from './save'
import { SavePicture } from './save-picture'

const onWeb = process.env.TARO_ENV === 'h5'

const paintingOf = (words: PosterWords, until: string | undefined, drawing: Pictures['drawing']): Painting => {
  // what is in columns is left out in WeChat: a phone has no Mongolian letters on its canvas
  const { mongolian, ...said } = words
  return {
    name: `${words.headline.join('').replaceAll(' ', '')}${until ? ` ${until}以后不要再用` : ''}`,
    sources: { picture: words.picture, code: words.code },
    ...(mongolian && { letters: { font: letters, text: mongolian.text.headline } }),
    paint: (pen, dry, pictures) => draw(pen, onWeb ? words : said, dry, { ...pictures, drawing }),
  }
}

/** The poster as a picture for groups, the notice board or the printer. `until`: the last day on which it may be seen; `drawing`: draws what it shows. */
export const SavePoster = ({ words, until, drawing }: { words: PosterWords; until?: string; drawing?: Pictures['drawing'] }) => (
  <SavePicture painting={paintingOf(words, until, drawing)} words="存海报图" what="海报图" />
)
