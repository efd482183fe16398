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
const folder = () => `${Taro.env.USER_DATA_PATH}/sounds`
const fileOf = (name: string) => `${folder()}/${name}`
const named = () => Object.values(kept()).flat()

/** Keeps these on the shelf and no others; what cannot be had now needs the network later. Never throws. */
export const keepSounds = async (shelf: SoundShelf, links: string[]): Promise<void> => {
  sweep()
  const names = links.map(nameOf)
  const { [shelf]: before = [], ...others } = kept()
  const elsewhere = Object.values(others as Kept).flat()
  for (const name of before) if (![...names, ...elsewhere].includes(name)) remove(fileOf(name))
  const there = [...new Set([...before, ...elsewhere])].filter((name) => names.includes(name))
  storeOfDevice(key, { ...kept(), [shelf]: there })
  for (const link of links) {
    const name = nameOf(link)
    if (there.includes(name)) continue
    if (await fetched(link, fileOf(name))) {
      there.push(name)
      storeOfDevice(key, { ...kept(), [shelf]: there })
    } else if (!named().includes(name)) remove(fileOf(name)) // what was no sound, or half of one
  }
}

const fetched = (url: string, filePath: string): Promise<boolean> =>
  Taro.downloadFile({ url, filePath }).then(
    ({ statusCode }) => statusCode === 200,
    () => false,
  )

const remove = (filePath: string) => {
  try {
    Taro.getFileSystemManager().unlinkSync(filePath)
  } catch {
    // gone already
  }
}

let swept = false
/** Once, before anything is fetched: what lies here unnamed was left when the program was ended, and what is named without lying here is fetched again. */
const sweep = () => {
  if (swept) return
  swept = true
  const there = lying()
  for (const name of there) if (!named().includes(name)) remove(fileOf(name))
  // earlier versions laid them beside other things
  for (const name of named()) if (!there.includes(name)) remove(`${Taro.env.USER_DATA_PATH}/${name}`)
  const shelves = Object.entries(kept()).map(([shelf, names]) => [shelf, names.filter((name) => there.includes(name))])
  storeOfDevice(key, Object.fromEntries(shelves))
}

/** The names in the folder, which is there from then on. */
const lying = (): string[] => {
  try {
    return Taro.getFileSystemManager().readdirSync(folder())
  } catch {
    try {
      Taro.getFileSystemManager().mkdirSync(folder(), true)
    } catch {
      // no room: nothing is kept
    }
    return []
  }
}

/** The copy on this phone, if there is one. */
export const keptSound = (link: string): string | undefined => (named().includes(nameOf(link)) ? fileOf(nameOf(link)) : undefined)
