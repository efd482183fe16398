import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useEffect } from 'react'

/** Asks anew when the person pulls the screen down in WeChat; the dots go away with the answer. The page's config needs `enablePullDownRefresh: true`. */
export const usePullDown = (loading: boolean, reload: () => void): void => {
  usePullDownRefresh(reload)
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp' && !loading) Taro.stopPullDownRefresh()
  }, [loading])
}
