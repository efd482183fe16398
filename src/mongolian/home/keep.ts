import { useEffect } from 'react'
import { cacheAnswer, dropCached } from '@/lib/cache'
import { keepSounds } from '@/lib/sounds'
import type { RenderingKind } from '../../../types/entities/rendering'
import type { Home } from './words'

/** Under which this home lies on the phone. */
export const name = 'mn.home'

/** Every text that stands here opens without a network afterwards, and is heard where recordings are kept; one that lost its tick is kept no longer. */
export const useKept = (home: Home | undefined): void =>
  useEffect(() => {
    if (!home) return
    const all: [RenderingKind, Home['alerts']][] = [
      ['alert', home.alerts],
      ['tip', home.tip ? [home.tip] : []],
      ['standing', home.pages],
      ['handbook', home.handbook],
    ]
    for (const [kind, some] of all)
      for (const { item, mongolian } of some)
        if (mongolian) cacheAnswer('rendering.mongolian', `mn.${kind}.${item}`, mongolian)
        else dropCached(`mn.${kind}.${item}`)
    void keepSounds(
      'door',
      all.flatMap(([, some]) => some.flatMap(({ mongolian }) => mongolian?.recording ?? [])),
    )
  }, [home])
