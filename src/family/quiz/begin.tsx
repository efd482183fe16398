import { useEffect, useRef, useState } from 'react'
import { dealInput, type Way } from '@/lib/deal-input'
import { family } from '@/lib/family'
import type { Game } from '@/lib/game'
import { newId } from '@/lib/new-id'
import { useCall } from '@/lib/use-call'
import { Failed, Loading } from '@/ui/notice'

/** Fetches messages that this family never met, once; from then on no network is needed. */
export const Begin = ({ way, theme, onBegun }: { way: Way; theme: string | undefined; onBegun: (game: Game) => void }) => {
  const [ours] = useState(family)
  const { data, error, reload } = useCall('quiz.deal', dealInput(ours, way, theme))
  const begun = useRef(onBegun)
  const missed = ours.missed.length
  useEffect(() => {
    if (data) begun.current({ id: newId('q'), way, ...(theme && { theme }), messages: data.messages, judged: [], missed, step: 'guess' })
  }, [way, theme, data, missed])
  return error ? <Failed message={error.message} again={reload} /> : <Loading words="正在拿题…" />
}
