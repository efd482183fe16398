import Taro from '@tarojs/taro'
import { agreed } from '@/lib/agreed'
import type { Chosen } from '@/lib/chosen'
import { chosenPath } from '@/lib/chosen-path'

/** A file out of a chat: WeChat lets no program look into the phone's own. Nothing when none was chosen. Throws NotAgreed. */
export const chooseBundle = async (): Promise<Chosen | undefined> => {
  const [file] = (await agreed(Taro.chooseMessageFile({ count: 1, type: 'file' })))?.tempFiles ?? []
  return file && chosenPath(file.path, file.size)
}

export const fromWhere: string = '请对方先把文件发到微信聊天里，再在这里选。'
