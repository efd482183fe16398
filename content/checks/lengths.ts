import { type Content, type Field, textsOf } from '../manuscripts'
import { type Found, refuse } from './found'
import { length } from './reading'

/** A text that is longer than its field takes, or shorter, and by how much. */
export const lengthsIn = ({ max, least }: Field, content: Content, name: string): Found[] =>
  textsOf(content, name).flatMap((text) => {
    const n = length(text.trim())
    if (max && n > max) return [refuse('', `最多${max}个字，现在${n}个，请写短一些`)]
    return least && n > 0 && n < least ? [refuse('', `至少${least}个字，现在${n}个，请写长一些`)] : []
  })
