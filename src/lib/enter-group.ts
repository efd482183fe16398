import Taro from '@tarojs/taro'

/**
 * The cloudID that proves from which group this page was opened (wx.getGroupEnterInfo, base library 2.10.4), or undefined:
 * not from a group, an older WeChat, or one of its sporadic failures. Never throws, never waits longer than two seconds.
 */
export const enteredGroup = (): Promise<string | undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, 2000)
    if (!Taro.getGroupEnterInfo) return resolve(undefined)
    // Taro gives a promise as well as calling back; a failure must not be left in it.
    Promise.resolve(
      Taro.getGroupEnterInfo({
        success: (result) => resolve((result as unknown as { cloudID?: string }).cloudID),
        fail: () => resolve(undefined),
      }),
    ).catch(() => {})
  })
