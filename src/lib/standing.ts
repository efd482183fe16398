import { useEffect } from 'react'
import type { Output } from '../../types/contract'
import type { StandingPage } from '../../types/domain'
import { dropAnswer, keepAnswer } from './kept'
import { keepSounds } from './sounds'
import { useCall } from './use-call'

/** What was ticked of a page that stands in the program: asked for once the page is there, and kept for days without a network. */
export const useStanding = (page: StandingPage): Output<'rendering.standing'> => {
  const { data, loading, error } = useCall('rendering.standing', { page }, { keep: `standing.${page}` })
  const heard = !loading && !error ? data : undefined
  useEffect(() => {
    if (!heard) return
    const { recording, mongolian } = heard
    if (mongolian) keepAnswer(`mn.standing.${page}`, mongolian)
    else dropAnswer(`mn.standing.${page}`)
    void keepSounds(
      page,
      [recording, mongolian?.recording].flatMap((link) => link ?? []),
    )
  }, [heard, page])
  return data ?? {}
}
