import type { Localization } from '../../types/entities/rendering'
import { isPrivateCode, wordsFor } from '../../wording/mongolian/code'
import { CallError } from '../_kit/call-error'

/** Text in a private code is boxes on every other phone: it is never stored. */
export const requireStandardCode = ({ text, transcript = '' }: Pick<Localization, 'text' | 'transcript'>): void => {
  const words = [...(text ? [text.headline, ...text.paragraphs] : []), transcript]
  if (words.some(isPrivateCode)) throw new CallError('badInput', wordsFor({ kind: 'privateCode' }))
}
