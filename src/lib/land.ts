import { useEffect } from 'react'
import { go } from './go'
import { preferences } from './preferences'

let landed = false

/** Who chose Mongolian lands on its home when the program begins; from then on the first screen is where it is. */
export const useLanding = (): void =>
  useEffect(() => {
    if (!landed && preferences().mongolian) go('mongolian/home')
    landed = true
  }, [])
