import { useEffect, useState } from 'react'
import type { Output } from '../../types/contract'
import { call } from './call'

type Self = Output<'person.self'>

/** In memory alone, so that the next screen says at once who works here. */
let latest: Self | undefined

/** Somebody else sits here now. */
export const forgetSelf = (): void => {
  latest = undefined
  asking = undefined
}

/** A screen's line, its rail and its list ask at once: that is one call. */
let asking: Promise<Self> | undefined
const ask = (): Promise<Self> => {
  asking ??= call('person.self', {}).finally(() => {
    asking = undefined
  })
  return asking
}

/** Who works here as a member of staff, as the cloud says it; undefined until known. Looked at anew by every screen: a seat ends by itself, or from the phone. */
export const useSelf = (): Self | undefined => {
  const [self, setSelf] = useState(latest)
  useEffect(() => {
    let there = true
    ask().then(
      (heard) => {
        latest = heard
        if (there) setSelf(heard)
      },
      () => {}, // the screen's own calls say what is wrong
    )
    return () => {
      there = false
    }
  }, [])
  return self
}
