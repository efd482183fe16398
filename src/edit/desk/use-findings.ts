import { useMemo } from 'react'
import { useLocalLines } from '@/lib/local-lines'
import { useDebounced } from '@/lib/use-debounced'
import type { ManuscriptFinding } from '../../../types/entities/finding'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { checkContent } from '../../../wording/checks/check'
import type { Content } from '../../../wording/manuscripts'

/** What the check says of the words while they are written, and what the cloud `found` besides when they were last handed in. */
export const useFindings = (kind: ManuscriptKind, content: Content, found: ManuscriptFinding[] = []): ManuscriptFinding[] => {
  const settled = useDebounced(content, 400)
  const lines = useLocalLines()
  const words = useMemo(
    () =>
      checkContent(
        kind,
        settled,
        lines.map(({ number }) => number),
      ),
    [kind, settled, lines],
  )
  const known = new Set(words.map((f) => `${f.field} ${f.why}`))
  return [...words, ...found.filter((f) => !known.has(`${f.field} ${f.why}`))]
}
