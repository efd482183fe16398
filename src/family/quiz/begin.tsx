import { useEffect, useRef, useState } from 'react'
import { family } from '@/lib/family'
import type { Game, Way } from '@/lib/game'
import { newId } from '@/lib/new-id'
import { useCall } from '@/lib/use-call'
import { Failed, Loading } from '@/ui/notice'
import type { FraudType } from '../../../types/entities/fraud'

/** Fetches messages that this family never met, once; from then on no network is needed. */
export const Begin = ({ way, onBegun }: { way: Way; onBegun: (game: Game) => void }) => {
  const [ours] = useState(family)
  const { data, error, reload } = useCall('quiz.deal', {
    game: way,
    band: way === 'retest' ? ours.adult : ours.child,
    met: ours.met,
    missed: ours.missed as FraudType[],
  })
  const begun = useRef(onBegun)
  const missed = ours.missed.length
  useEffect(() => {
    if (data) begun.current({ id: newId('q'), way, messages: data.messages, judged: [], missed, step: 'guess' })
  }, [way, data, missed])
  return error ? <Failed message={error.message} again={reload} /> : <Loading words="正在拿题…" />
}
