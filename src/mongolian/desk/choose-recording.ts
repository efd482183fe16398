import Taro from '@tarojs/taro'
import { agreed } from '@/lib/agreed'

/** A recording out of a chat (WeChat lets no program look into the phone's own files), as base64; nothing when none was chosen. Throws NotAgreed. */
export const chooseRecording = async (): Promise<string | undefined> => {
  const chosen = await agreed(Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['mp3', 'm4a', 'aac', 'wav'] }))
  const [file] = chosen?.tempFiles ?? []
  return file && (Taro.getFileSystemManager().readFileSync(file.path, 'base64') as string)
}
