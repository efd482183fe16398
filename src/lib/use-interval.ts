import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Runs again and again while the screen is in front; not behind another screen, another app or another browser tab. */
export const useInterval = (seconds: number, then: () => void): void => {
  const front = useRef(true)
  const latest = useRef(then)
  latest.current = then
  useDidShow(() => {
    front.current = true
  })
  useDidHide(() => {
    front.current = false
  })
  useEffect(() => {
    const hidden = () => Taro.getEnv() === Taro.ENV_TYPE.WEB && document.hidden
    const timer = setInterval(() => front.current && !hidden() && latest.current(), seconds * 1000)
    return () => clearInterval(timer)
  }, [seconds])
}
