import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Asks anew when the person pulls the screen down in WeChat; the dots go away with the answer. The page's config needs `enablePullDownRefresh: true`. */
export const usePullDown = (reload: () => Promise<void>): void =>
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
