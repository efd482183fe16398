import type { ManuscriptFinding } from '../../types/entities/finding'
import type { ManuscriptKind } from '../../types/words/manuscript'
import { fields } from '../../wording/manuscripts'
import { mediaNeedWords } from '../../wording/media'

interface Issue {
  code?: string
  path: PropertyKey[]
  origin?: string
  maximum?: number | bigint
  minimum?: number | bigint
}

/** What the kind's schema says of a row, in words, beside the field where it is put right; the first of each field. */
export const shapeOf = (kind: ManuscriptKind, parsed: { error?: { issues: Issue[] } | undefined }): ManuscriptFinding[] => {
  const found = new Map<string, ManuscriptFinding>()
  for (const issue of parsed.error?.issues ?? []) {
    const field = fieldOf(issue.path)
    if (!found.has(field)) found.set(field, { level: 'refuse', field, words: '', why: inWords(kind, field, issue) })
  }
  return [...found.values()]
}

/** `source.kind` is written in `sourceKind`, the second variant's clues in `clues2`. */
const fieldOf = ([first, second, third]: PropertyKey[]): string => {
  if (first === 'source') return second === 'date' ? 'sourceDate' : 'sourceKind'
  if (first === 'panels') return `panel${typeof second === 'number' ? second + 1 : 1}`
  if (first === 'variants') return `${third === 'clues' ? 'clues' : 'text'}${Number(second) + 1}`
  return String(first)
}

const inWords = (kind: ManuscriptKind, field: string, { code, origin, maximum, minimum }: Issue): string => {
  const as = fields[kind][field]?.as
  if (as === 'panel' && origin === 'array' && Number(minimum) === 4) return '一共要四到六格'
  const unit = origin === 'array' ? '条' : '个字'
  if (code === 'too_big') return `最多${maximum}${unit}，请写短一些`
  if (code === 'too_small' && Number(minimum) > 1) return `至少${minimum}${unit}`
  if (as === 'media') return mediaNeedWords
  if (as === 'panel') return '这一格还没写完：选好地方和人，每句话都写上字，谁也不重样'
  if (as === 'line' || as === 'long' || as === 'lines') return '这里还没写'
  return as === 'date' ? '请写成年-月-日，比如2026-11-23' : '这里还没选'
}
