import Taro from '@tarojs/taro'

const files = () => Taro.getFileSystemManager()
const folder = () => `${Taro.env.USER_DATA_PATH}/loudspeaker`

/** Takes away what was fetched before and not passed on. */
export const dropSounds = (): void => {
  try {
    files().rmdirSync(folder(), true)
  } catch {
    // nothing lies there
  }
}

/** Puts the sound beside the programme on the phone, for the tap that passes it on. Nothing when the phone is full. */
export const keepSound = async (base64: string, name: string): Promise<string | undefined> => {
  const path = `${folder()}/${name}`
  try {
    files().mkdirSync(folder(), true)
  } catch {
    // it is there
  }
  try {
    files().writeFileSync(path, base64, 'base64')
    return path
  } catch {
    drop(path)
    return undefined
  }
}

/** Passes it on into a chat; WeChat lets only a tap of its own do that. */
export const giveSound = async (path: string, name: string): Promise<void> => {
  await Taro.shareFileMessage({ filePath: path, fileName: name }).catch(() => {})
  drop(path)
}

const drop = (filePath: string) => files().unlink({ filePath, fail: () => {} })

export const giveWords: string = '发到微信聊天'
