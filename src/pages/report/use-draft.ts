import { useRef, useState } from 'react'
import { type Draft, draft, keepDraft } from '@/lib/report-draft'

/** The draft and a way to change it. Changes that arrive late (a picture made small) fall on what is written by then. */
export const useDraft = () => {
  const [report, show] = useState(draft)
  const latest = useRef(report)
  const write = (change: Partial<Draft>) => {
    latest.current = { ...latest.current, ...change }
    keepDraft(latest.current)
    show(latest.current)
  }
  return { report, write }
}
