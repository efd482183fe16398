/** What a class needs of its device. In WeChat: the screen stays lit; there is no keyboard, and the screen is full already. */
import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** Calls with a key's name, of a keyboard or a clicker. */
export const useKeys = (_onKey: (key: string) => boolean): void => {}

export const useLit = (): void =>
  useEffect(() => {
    const keep = (keepScreenOn: boolean) => void Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined)
    keep(true)
    return () => keep(false)
  }, [])

/** Turns the full screen on and off; nothing where there is no such thing. */
export const fullScreen: (() => void) | undefined = undefined as (() => void) | undefined
