import { useRef, useState } from 'react'
import { type Draft, draft, keepDraft } from '@/lib/report-draft'

/** A change, or what it is by then. */
type Change = Partial<Draft> | ((now: Draft) => Partial<Draft>)

/** The draft and a way to change it. Changes that arrive late (a picture made small, a sound recorded) fall on what is written by then. */
export const useDraft = () => {
  const [report, show] = useState(draft)
  const latest = useRef(report)
  const write = (change: Change) => {
    latest.current = { ...latest.current, ...(typeof change === 'function' ? change(latest.current) : change) }
    keepDraft(latest.current)
    show(latest.current)
  }
  return { report, write }
}
