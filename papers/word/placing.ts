import { drawings, type Placed, placed } from './picture'
import { paragraph } from './text'
import { escaped } from './xml'

/** Puts pictures into a document one after the other; `media` are those that are in it so far. */
export const placing = (pictures: ReadonlyMap<string, Uint8Array>, room?: { width: number; height: number }) => {
  const media: Placed[] = []
  let drawn = 0
  /** One that is not there, or is of a kind Word cannot hold, is said to be missing. */
  const picture = (id: string, caption: string): string => {
    const bytes = pictures.get(id)
    const one = bytes && placed(bytes)
    if (!one) return paragraph(`${caption}\n（这张图放不进来，请看原件。）`, 'Caption')
    const shown = drawings(one, `rIdPicture${media.push(one)}`, escaped(caption), drawn + 1, room)
    drawn += shown.length
    return paragraph(caption, 'Caption') + shown.join('')
  }
  return { media, picture }
}
