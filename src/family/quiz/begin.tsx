import { useEffect, useMemo, useRef, useState } from 'react'
import { dealInput, dealtTo, type Way } from '@/lib/deal-input'
import { family } from '@/lib/family'
import type { Game } from '@/lib/game'
import { newId } from '@/lib/new-id'
import { useCall } from '@/lib/use-call'
import { Failed, Loading } from '@/ui/notice'

/** Fetches messages that this family never met, once; from then on no network is needed. */
export const Begin = ({ way, theme, onBegun }: { way: Way; theme: string | undefined; onBegun: (game: Game) => void }) => {
  const [ours] = useState(family)
  const { data, error, reload } = useCall('quiz.deal', dealInput(ours, way, theme))
  const messages = useMemo(() => data && dealtTo(ours, data.messages), [data, ours])
  const none = messages?.length === 0
  const begun = useRef(onBegun)
  const missed = ours.missed.length
  useEffect(() => {
    if (messages && !none) begun.current({ id: newId('q'), way, ...(theme && { theme }), messages, judged: [], missed, step: 'guess' })
  }, [way, theme, messages, none, missed])
  const words = none ? '题目还没准备好，请明天再来' : error?.message
  return words ? <Failed message={words} again={reload} /> : <Loading words="正在拿题…" />
}
