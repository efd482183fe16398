import { useEffect } from 'react'
import type { Output } from '../../types/contract'
import type { StaticPage } from '../../types/entities/rendering'
import { cacheAnswer, dropCached } from './cache'
import { keepSounds } from './sounds'
import { useCall } from './use-call'

type Standing = Output<'rendering.standing'>

/** What was ticked of a page that stands in the program: asked for once the page is there, and kept for days without a network. */
export const useStaticPage = (page: StaticPage): Standing => {
  const { data, loading, error } = useCall('rendering.standing', { page }, { keep: nameOf(page) })
  const heard = loading || error ? undefined : data
  useEffect(() => {
    if (heard) cacheStaticPage(page, heard)
  }, [heard, page])
  return data ?? {}
}

export const cacheStaticPage = (page: StaticPage, ticked: Standing): void => {
  const { recording, mongolian } = ticked
  cacheAnswer('rendering.standing', nameOf(page), ticked)
  if (mongolian) cacheAnswer('rendering.mongolian', `mn.standing.${page}`, mongolian)
  else dropCached(`mn.standing.${page}`)
  void keepSounds(
    page,
    [recording, mongolian?.recording].flatMap((link) => link ?? []),
  )
}

const nameOf = (page: StaticPage) => `standing.${page}`
