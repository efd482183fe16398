import type { ManuscriptKind } from '../types/words/manuscript'
import type { Content } from './manuscripts'
import { tidy } from './rows'

/** The fields that are a county's own affair: which cases it lists beside one, and when it reads it again. */
const own = ['related', 'expires'] as const

/** Whether what another county sent says the same as what is here, apart from what is a county's own. Pictures that were not sent along are no difference. */
export const saysTheSame = (kind: ManuscriptKind, sent: Content, here: Content): boolean => {
  const plain = (content: Content) => {
    const text = tidy(kind, content)
    for (const field of own) delete text[field]
    if (!sent.media) delete text.media
    return JSON.stringify(text)
  }
  return plain(sent) === plain(here)
}

/** What another county sent in the place of what is here, which keeps what is its own. */
export const inPlaceOf = (here: Content, sent: Content): Content => {
  const kept = [...own, ...(sent.media ? [] : ['media'])].filter((field) => here[field] !== undefined)
  return { ...sent, ...Object.fromEntries(kept.map((field) => [field, here[field] as string | string[]])) }
}
