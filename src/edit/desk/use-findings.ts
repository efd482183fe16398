import { useMemo } from 'react'
import { useSettled } from '@/lib/use-settled'
import { checkContent } from '../../../content/checks/check'
import type { Content, ManuscriptKind } from '../../../content/manuscripts'
import type { ManuscriptFinding } from '../../../types/contract'

/** What the check says of the words while they are written, and what the cloud `found` besides when they were last handed in. */
export const useFindings = (kind: ManuscriptKind, content: Content, found: ManuscriptFinding[] = []): ManuscriptFinding[] => {
  const settled = useSettled(content, 400)
  const words = useMemo(() => checkContent(kind, settled), [kind, settled])
  const known = new Set(words.map((f) => `${f.field} ${f.why}`))
  return [...words, ...found.filter((f) => !known.has(`${f.field} ${f.why}`))]
}
