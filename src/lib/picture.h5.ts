/** Pictures for a report, as base64: JPEG, drawn anew, which also drops where they were taken. */
import { chooseFiles } from './choose-files.h5'
import type { Picked } from './picked'
import { redrawn, Undrawable } from './redraw.h5'

const side = 1280
const enough = 300 * 1024
/** A long screenshot has more to read; more than this a phone does not keep under one name. */
const most = 700 * 1024

/** Lets the person choose up to `count` pictures; `onChosen` when they have, before the work on them. */
export const choosePictures = async (count: number, onChosen: () => void): Promise<Picked> => {
  const files = await chooseFiles('image/*', true)
  if (files.length > 0) onChosen()
  const picked: Picked = { images: [], left: [] }
  for (const file of files.slice(0, count)) {
    try {
      picked.images.push(await base64(await small(file)))
    } catch (e) {
      if (!(e instanceof Undrawable)) throw e
      picked.left.push(`“${file.name}”没有加上：${e.message}`)
    }
  }
  if (files.length > count) picked.left.push(`还能加${count}张，有${files.length - count}张没有加上`)
  return picked
}

const small = async (file: File): Promise<Blob> => {
  const blob = await redrawn(file, side, enough, most)
  if (blob.size > most) throw new Undrawable('太大，请分成几张再截')
  return blob
}

const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/** Where an Image finds a picture. */
export const showable = (_id: string, image: string): string => `data:image/jpeg;base64,${image}`
/** Nothing to remove on the web. */
export const unshow = (_id: string): void => {}
