/** Where the web keeps things: with the person who acts in this tab. In the form that Taro gave them in earlier releases. */
import { namesOn, readText, removeText, writeText } from './browser-text.h5'
import { placeNow, whereabouts } from './session.h5'

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '{}')?.data
  } catch {
    return undefined
  }
}

/** What lies under a key; nothing where it is torn. Never throws. */
export const read = (key: string): unknown => {
  const { shelf, prefix } = whereabouts()
  return parsed(readText(shelf, prefix + key))
}
/** False when the browser did not take it. */
export const write = (key: string, value: unknown): boolean => {
  const { shelf, prefix } = whereabouts()
  return writeText(shelf, prefix + key, JSON.stringify({ data: value }))
}
export const remove = (key: string): void => {
  const { shelf, prefix } = whereabouts()
  removeText(shelf, prefix + key)
}
export const keys = (): string[] => {
  const { shelf, prefix } = whereabouts()
  return namesOn(shelf).flatMap((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : []))
}

/** What belongs to the device and not to a person, such as the size of the letters. */
export const readOfDevice = (key: string): unknown => parsed(readText('browser', key))
export const writeOfDevice = (key: string, value: unknown): boolean => writeText('browser', key, JSON.stringify({ data: value }))

/** Whether answers may lie here for days: not on a computer where somebody has a seat. */
export const keepsAnswers = (): boolean => placeNow() === 'own'
export { whose } from './session.h5'
