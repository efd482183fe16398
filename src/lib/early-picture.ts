import Taro from '@tarojs/taro'

/** The web's page shows something before the program is there; WeChat does so itself. */
export const takeOver = (): void => {}

/** Said where a screen's files did not come: without a network a part of the program that was never opened is not on the phone. */
export const sayNotOpened = (): void => {
  void Taro.showToast({ title: '这一页没打开，等有网再点一次', icon: 'none', duration: 4000 })
}

/** WeChat tells whoever opens a screen; there is nothing else to watch. */
export const watchForMissing = (): void => {}
