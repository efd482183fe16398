import type { ManuscriptKind } from '../../types/words/manuscript'
import { type Content, fields, textsOf } from '../manuscripts'
import { refuse } from './found'
import { length } from './reading'

/** What one character is not enough of: half a minute, read aloud. */
const least: Partial<Record<ManuscriptKind, Record<string, number>>> = { script: { text: 120 } }

/** Texts that are longer than their field takes, or shorter, and by how much. */
export const lengths = (kind: ManuscriptKind, content: Content) =>
  Object.entries(fields[kind]).flatMap(([field, { max }]) =>
    textsOf(content, field).flatMap((text) => {
      const n = length(text.trim())
      const needed = least[kind]?.[field] ?? 0
      if (max && n > max) return [{ field, ...refuse('', `最多${max}个字，现在${n}个，请写短一些`) }]
      return n > 0 && n < needed ? [{ field, ...refuse('', `至少${needed}个字，现在${n}个，请写长一些`) }] : []
    }),
  )
