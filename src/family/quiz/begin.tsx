import { useEffect, useRef, useState } from 'react'
import { newId } from '@/lib/new-id'
import type { Session } from '@/lib/quiz-session'
import { useCall } from '@/lib/use-call'
import { Failed, Loading } from '@/ui/notice'

/** Fetches the questions, once; from then on no network is needed until the end. */
export const Begin = ({ onBegun }: { onBegun: (session: Session) => void }) => {
  const [id] = useState(() => newId('q'))
  const { data, error, reload } = useCall('quiz.start', { id })
  const begun = useRef(onBegun)
  useEffect(() => {
    if (data) begun.current({ id, questions: data.questions, answers: [], step: 'guess' })
  }, [id, data])
  return error ? <Failed message={error.message} again={reload} /> : <Loading words="正在拿题…" />
}
