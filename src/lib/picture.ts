/** Pictures for a report, as base64. What a phone leaves in them of where they were taken the cloud takes out. */
import Taro from '@tarojs/taro'
import { agreed } from './agreed'
import type { Picked } from './picked'

/** Of the shorter side: a long screenshot keeps its letters. */
const side = 1280
const enough = 300 * 1024
/** A long screenshot has more to read; more than this a phone does not keep under one name. */
const most = 700 * 1024

/** Lets the person choose up to `count` pictures; `onChosen` when they have, before the work on them. Throws NotAgreed. */
export const choosePictures = async (count: number, onChosen: () => void): Promise<Picked> => {
  const chosen = await agreed(Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'], sourceType: ['album', 'camera'] }))
  if (chosen) onChosen()
  const picked: Picked = { images: [], left: [] }
  for (const [i, { tempFilePath }] of (chosen?.tempFiles ?? []).entries()) {
    const image = await small(tempFilePath).catch(() => undefined)
    if (image) picked.images.push(image)
    else picked.left.push(`第${i + 1}张没有加上：打不开或太大，请截个图再加`)
  }
  return picked
}

const small = async (path: string): Promise<string | undefined> => {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const isLong = Math.max(width, height) > 2.5 * Math.min(width, height)
  const limit = isLong ? most : enough
  let image = read(path)
  for (const [shorter, quality] of [...[80, 60, 40].map((q) => [side, q] as const), [720, 60] as const, [720, 40] as const]) {
    const scale = Math.min(1, shorter / Math.min(width, height))
    if (scale === 1 && size(image) <= limit) break
    // the width alone: a phone that turns the picture meanwhile keeps its shape
    image = read((await Taro.compressImage({ src: path, quality, compressedWidth: Math.round(width * scale) })).tempFilePath)
    if (size(image) <= limit) break
  }
  return size(image) <= most ? image : undefined
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
