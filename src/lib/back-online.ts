import Taro from '@tarojs/taro'

/** Calls each time the network is there again. */
export const whenBackOnline = (call: () => void): void =>
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) call()
  })
