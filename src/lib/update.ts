/** Asks before a new version that WeChat has fetched is taken up: the program begins anew with it. */
import Taro from '@tarojs/taro'

/** To be called once, at the start. What is written is kept on the phone with every letter, so nothing is lost either way. */
export const takeUpUpdates = (): void => {
  const updates = Taro.getUpdateManager()
  updates.onUpdateReady(async () => {
    const { confirm } = await Taro.showModal({
      title: '村哨有新版',
      content: '换成新版再打开。您写了一半的都留在手机里。',
      confirmText: '换新版',
      cancelText: '过会儿',
    })
    if (confirm) updates.applyUpdate()
  })
}
