import Taro from '@tarojs/taro'

/** A recording out of a chat (WeChat lets no program look into the phone's own files), as base64; nothing when none was chosen. */
export const chooseRecording = async (): Promise<string | undefined> => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['mp3', 'm4a', 'aac', 'wav'] })
    return tempFiles[0] && (Taro.getFileSystemManager().readFileSync(tempFiles[0].path, 'base64') as string)
  } catch {
    return undefined
  }
}
