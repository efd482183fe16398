import Taro from '@tarojs/taro'
import { agreed } from '@/lib/agreed'
import type { Chosen } from '@/lib/chosen'
import { chosenPath } from '@/lib/chosen-path'
import type { MediumKind } from '../../../types/words/medium'

/** A picture or film of this phone, a sound out of a chat (WeChat lets no program look into the phone's own files); nothing when none was chosen. Throws NotAgreed. */
export const chooseMedium = async (kind: MediumKind): Promise<Chosen | undefined> => {
  const file = await chosen(kind)
  return file && chosenPath(file.path, file.size)
}

const chosen = async (kind: MediumKind): Promise<{ path: string; size: number } | undefined> => {
  if (kind === 'sound') {
    const files = await agreed(Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['mp3', 'm4a', 'aac', 'wav'] }))
    return files?.tempFiles[0]
  }
  const type = kind === 'picture' ? 'image' : 'video'
  const media = await agreed(Taro.chooseMedia({ count: 1, mediaType: [type], sizeType: ['compressed'], sourceType: ['album', 'camera'] }))
  const [file] = media?.tempFiles ?? []
  if (!file) return undefined
  return kind === 'picture' ? smaller(file.tempFilePath) : { path: file.tempFilePath, size: file.size }
}

const smaller = async (src: string) => {
  const { tempFilePath: path } = await Taro.compressImage({ src, quality: 80 })
  return { path, size: (Taro.getFileSystemManager().readFileSync(path) as ArrayBuffer).byteLength }
}
