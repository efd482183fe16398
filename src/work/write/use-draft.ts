import { useEffect, useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { type Draft, draftFrom, emptyDraft, keepDraft, keptDraft, touched } from './draft'

interface Drafting {
  draft: Draft
  change: (change: Partial<Draft>) => void
  /** Begins anew, from a case if one is named. */
  begin: (from?: string) => void
  /** A case asked for while another draft is under way: the worker decides. */
  asked: string | undefined
  keepOld: () => void
  trouble: string | undefined
}

/** The draft on this phone; opened with a case, that case's wording. */
export const useDraft = (from: string | undefined): Drafting => {
  const [draft, setDraft] = useState(() => keptDraft() ?? emptyDraft())
  const [asked, setAsked] = useState(draft.case !== from && touched(draft) ? from : undefined)
  const [wanted, want] = useState(draft.case !== from && !asked ? from : undefined)
  const [trouble, setTrouble] = useState<string>()

  useEffect(() => {
    if (!wanted) return
    setTrouble(undefined)
    call('case.read', { id: wanted })
      .then(
        (answer) => put(setDraft, draftFrom(answer.case)),
        (e) => {
          if (!(e instanceof CallFailed)) throw e
          setTrouble(e.message)
        },
      )
      .finally(() => want(undefined))
  }, [wanted])

  const begin = (id?: string) => {
    setAsked(undefined)
    want(id)
    if (!id) put(setDraft, emptyDraft())
  }
  return { draft, change: (change) => put(setDraft, { ...draft, ...change }), begin, asked, keepOld: () => setAsked(undefined), trouble }
}

const put = (show: (draft: Draft) => void, draft: Draft) => {
  keepDraft(draft)
  show(draft)
}
