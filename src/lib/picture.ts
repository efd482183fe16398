/** Pictures for a report: at most 1280 pixels wide or high, JPEG, about 300 KB, as base64. */
import Taro from '@tarojs/taro'

const side = 1280
const enough = 300 * 1024
/** What the cloud takes at most (types/contract.ts). */
const most = 1_400_000

export class Unusable extends Error {}

/** Lets the person choose up to `count` pictures. Empty when they chose none. Throws {@link Unusable}. */
export const choosePictures = async (count: number): Promise<string[]> => {
  const paths = await chosen(count)
  const pictures: string[] = []
  for (const path of paths) pictures.push(await small(path))
  return pictures
}

const chosen = async (count: number): Promise<string[]> => {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'], sourceType: ['album', 'camera'] })
    return tempFiles.map((f) => f.tempFilePath)
  } catch {
    return []
  }
}

const small = async (path: string): Promise<string> => {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const scale = Math.min(1, side / Math.max(width, height))
  let image = read(path)
  for (const quality of [80, 60, 40]) {
    if (scale === 1 && size(image) <= enough) break
    const options = { src: path, quality, compressedWidth: Math.round(width * scale), compressedHeight: Math.round(height * scale) }
    image = read((await Taro.compressImage(options)).tempFilePath)
    if (size(image) <= enough) break
  }
  if (image.length > most) throw new Unusable()
  return image
}

const size = (base64: string) => base64.length * 0.75
const read = (path: string) => Taro.getFileSystemManager().readFileSync(path, 'base64') as string

const fileOf = (id: string) => `${Taro.env.USER_DATA_PATH}/${id}.jpg`

/** Where an Image finds a picture: a file, since a page's data may not carry it. */
export const showable = (id: string, image: string): string => {
  Taro.getFileSystemManager().writeFileSync(fileOf(id), image, 'base64')
  return fileOf(id)
}

/** Removes that file. */
export const unshow = (id: string): void => {
  Taro.getFileSystemManager().unlink({ filePath: fileOf(id), fail: () => {} })
}
