/** Sounds kept on the phone as files of the mini program (WeChat gives it 200 MB): what is heard without a network. A link changes each day, the end of its path does not. */
import Taro from '@tarojs/taro'
import type { SoundShelf } from './sound-shelf'
import { readOfDevice, storeOfDevice } from './storage'

const key = 'sounds'
type Kept = Partial<Record<SoundShelf, string[]>>
const kept = (): Kept => {
  const there = readOfDevice(key)
  return typeof there === 'object' && there !== null ? (there as Kept) : {}
}

const nameOf = (link: string) =>
  (link.split('?')[0] ?? '')
    .split('/')
    .pop()
    ?.replace(/[^\w.-]/g, '') ?? ''
const fileOf = (name: string) => `${Taro.env.USER_DATA_PATH}/${name}`

/** Keeps these on the shelf and no others; what cannot be had now needs the network later. Never throws. */
export const keepSounds = async (shelf: SoundShelf, links: string[]): Promise<void> => {
  const names = links.map(nameOf)
  const { [shelf]: before = [], ...others } = kept()
  const elsewhere = Object.values(others as Kept).flat()
  for (const name of before) if (![...names, ...elsewhere].includes(name)) drop(name)
  const there = [...new Set([...before, ...elsewhere])].filter((name) => names.includes(name))
  storeOfDevice(key, { ...kept(), [shelf]: there })
  for (const link of links) {
    const name = nameOf(link)
    if (there.includes(name) || !(await fetched(link, fileOf(name)))) continue
    there.push(name)
    storeOfDevice(key, { ...kept(), [shelf]: there })
  }
}

const fetched = (url: string, filePath: string): Promise<boolean> =>
  Taro.downloadFile({ url, filePath }).then(
    ({ statusCode }) => statusCode === 200,
    () => false,
  )

const drop = (name: string) => {
  try {
    Taro.getFileSystemManager().unlinkSync(fileOf(name))
  } catch {
    // gone already
  }
}

/** The copy on this phone, if there is one. */
export const keptSound = (link: string): string | undefined =>
  Object.values(kept()).flat().includes(nameOf(link)) ? fileOf(nameOf(link)) : undefined
