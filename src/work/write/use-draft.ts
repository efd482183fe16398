import { useEffect, useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { type Draft, draftFrom, draftOf, emptyDraft, keepDraft, keptDraft, touched, updateOf } from './draft'
import { draftFromGroup } from './from-group'

/** What to begin from: a case, an alert in force that is to be updated, one's own draft in the cloud, or reports of the same hand. */
export interface From {
  /** One of those reports. */
  group?: string | undefined
  case?: string | undefined
  update?: string | undefined
  id?: string | undefined
}

interface Drafting {
  draft: Draft
  change: (change: Partial<Draft>) => void
  /** Begins anew, from something if it is named. */
  begin: (from?: From) => void
  /** Something else asked for while another draft is under way: the author decides. */
  asked: From | undefined
  keepOld: () => void
  /** What to begin from is on its way: what was written now would be lost under it. */
  fetching: boolean
  trouble: string | undefined
}

const begun = (draft: Draft, { case: story, update, id, group }: From) =>
  group ? false : id ? draft.id === id : update ? draft.references === update : !story || draft.case === story

const fetched = async ({ case: story, update, id, group }: From): Promise<Draft> => {
  if (group) return draftFromGroup((await call('report.cluster', { code: group })).reports)
  if (story) return draftFrom((await call('case.read', { id: story })).case)
  const { alert } = await call('alert.read', { id: update ?? id ?? '' })
  return update ? updateOf(alert, Date.now()) : draftOf(alert, Date.now())
}

/** The draft on this phone; opened with something to begin from, that one's wording. */
export const useDraft = (from: From): Drafting => {
  const [draft, setDraft] = useState(() => keptDraft() ?? emptyDraft())
  const [asked, setAsked] = useState(!begun(draft, from) && touched(draft) ? from : undefined)
  const [wanted, want] = useState(!begun(draft, from) && !asked ? from : undefined)
  const [trouble, setTrouble] = useState<string>()

  useEffect(() => {
    if (!wanted) return
    setTrouble(undefined)
    fetched(wanted)
      .then(
        (answer) => put(setDraft, answer),
        (e) => {
          if (!(e instanceof CallFailed)) throw e
          setTrouble(e.message)
        },
      )
      .finally(() => want(undefined))
  }, [wanted])

  const begin = (other?: From) => {
    setAsked(undefined)
    want(other)
    if (!other) put(setDraft, emptyDraft())
  }
  return {
    draft,
    change: (change) => put(setDraft, { ...draft, ...change }),
    begin,
    asked,
    keepOld: () => setAsked(undefined),
    fetching: !!wanted,
    trouble,
  }
}

const put = (show: (draft: Draft) => void, draft: Draft) => {
  keepDraft(draft)
  show(draft)
}
