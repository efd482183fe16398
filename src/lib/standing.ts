import { useEffect } from 'react'
import type { Output } from '../../types/contract'
import type { StandingPage } from '../../types/domain'
import { dropAnswer, keepAnswer } from './kept'
import { keepSounds } from './sounds'
import { useCall } from './use-call'

type Standing = Output<'rendering.standing'>

/** What was ticked of a page that stands in the program: asked for once the page is there, and kept for days without a network. */
export const useStanding = (page: StandingPage): Standing => {
  const { data, loading, error } = useCall('rendering.standing', { page }, { keep: nameOf(page) })
  const heard = loading || error ? undefined : data
  useEffect(() => {
    if (heard) keepStanding(page, heard)
  }, [heard, page])
  return data ?? {}
}

export const keepStanding = (page: StandingPage, ticked: Standing): void => {
  const { recording, mongolian } = ticked
  keepAnswer('rendering.standing', nameOf(page), ticked)
  if (mongolian) keepAnswer('rendering.mongolian', `mn.standing.${page}`, mongolian)
  else dropAnswer(`mn.standing.${page}`)
  void keepSounds(
    page,
    [recording, mongolian?.recording].flatMap((link) => link ?? []),
  )
}

const nameOf = (page: StandingPage) => `standing.${page}`
