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
  const [asked, setAsked] = useState<string>()
  const [trouble, setTrouble] = useState<string>()

  const put = (next: Draft) => {
    keepDraft(next)
    setDraft(next)
  }
  const begin = (id?: string) => {
    setAsked(undefined)
    setTrouble(undefined)
    if (!id) return put(emptyDraft())
    call('case.read', { id }).then(
      (answer) => put(draftFrom(answer.case)),
      (e) => {
        if (!(e instanceof CallFailed)) throw e
        setTrouble(e.message)
      },
    )
  }
  useEffect(() => {
    if (!from || draft.case === from) return
    if (touched(draft)) setAsked(from)
    else begin(from)
  }, [from])

  return { draft, change: (change) => put({ ...draft, ...change }), begin, asked, keepOld: () => setAsked(undefined), trouble }
}
