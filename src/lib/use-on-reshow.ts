import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Runs when the person comes back to this screen, from another screen or another app; not on its first showing. */
export const useOnReshow = (then: () => void): void => {
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) then()
    shown.current = true
  })
}
