import Taro from '@tarojs/taro'

/** Puts the sound beside the programme on the phone, for the tap that passes it on. */
export const keepSound = async (base64: string, name: string): Promise<string> => {
  const path = `${Taro.env.USER_DATA_PATH}/${name}`
  Taro.getFileSystemManager().writeFileSync(path, base64, 'base64')
  return path
}

/** Passes it on into a chat; WeChat lets only a tap of its own do that. */
export const giveSound = async (path: string, name: string): Promise<void> => {
  await Taro.shareFileMessage({ filePath: path, fileName: name }).catch(() => {})
  Taro.getFileSystemManager().unlink({ filePath: path, fail: () => {} })
}

export const giveWords: string = '发到微信聊天'
