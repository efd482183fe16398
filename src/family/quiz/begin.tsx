import { useEffect, useRef, useState } from 'react'
import { family } from '@/lib/family'
import type { Game, Way } from '@/lib/game'
import { newId } from '@/lib/new-id'
import { useCall } from '@/lib/use-call'
import { Failed, Loading } from '@/ui/notice'
import type { FraudType } from '../../../types/entities/fraud'

/** Fetches messages that this family never met, once; from then on no network is needed. */
export const Begin = ({ way, theme, onBegun }: { way: Way; theme: string | undefined; onBegun: (game: Game) => void }) => {
  const [ours] = useState(family)
  const { data, error, reload } = useCall('quiz.deal', {
    game: way,
    band: way === 'retest' ? ours.adult : ours.child,
    met: ours.met,
    missed: ours.missed as FraudType[],
    ...(theme && { theme }),
  })
  const begun = useRef(onBegun)
  const missed = ours.missed.length
  useEffect(() => {
    if (data) begun.current({ id: newId('q'), way, ...(theme && { theme }), messages: data.messages, judged: [], missed, step: 'guess' })
  }, [way, theme, data, missed])
  return error ? <Failed message={error.message} again={reload} /> : <Loading words="正在拿题…" />
}
