import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { enteredGroup } from './enter-group'

/** The WeChat group whose card opened this page, once known. A page reached from inside the app was opened from no group, whatever card began the visit. */
export const useGroup = (): { group: string | undefined } | undefined => {
  const [from, setFrom] = useState<{ group: string | undefined }>()
  useEffect(() => {
    if (Taro.getCurrentPages().length > 1) setFrom({ group: undefined })
    else enteredGroup().then((group) => setFrom({ group }))
  }, [])
  return from
}
