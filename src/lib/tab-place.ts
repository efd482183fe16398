import Taro from '@tarojs/taro'

/** How far down each tab was when it was left, as long as the program is open: a tap on a tab draws its page anew. */
const places = new Map<string, number>()

/** Notes how far down this tab is, then goes on. */
export const leaveTab = (tab: string, then: () => void): void =>
  void Taro.createSelectorQuery()
    .selectViewport()
    .scrollOffset(({ scrollTop }) => places.set(tab, scrollTop))
    .exec(then)

/** Where one was in this tab, once it is drawn. */
export const backInTab = (tab: string): void => {
  const scrollTop = places.get(tab)
  if (scrollTop) Taro.nextTick(() => void Taro.pageScrollTo({ scrollTop, duration: 0 }))
}
