/** Pictures for a report: at most 1280 pixels wide or high, JPEG, about 300 KB, as base64. Redrawing also drops where it was taken. */
const side = 1280
const enough = 300 * 1024
/** What the cloud takes at most (types/contract.ts). */
const most = 1_400_000

export class Unusable extends Error {}

/** Lets the person choose up to `count` pictures. Empty when they chose none. Throws {@link Unusable}. */
export const choosePictures = async (count: number): Promise<string[]> => {
  const files = await chosen()
  return Promise.all(files.slice(0, count).map(small))
}

const chosen = (): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = true
    input.onchange = () => resolve([...(input.files ?? [])])
    input.oncancel = () => resolve([])
    input.click()
  })

const small = async (file: File): Promise<string> => {
  const picture = await load(file)
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  let image = ''
  for (const quality of [0.8, 0.6, 0.4]) {
    image = canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? ''
    if (image.length * 0.75 <= enough) break
  }
  if (image.length > most) throw new Unusable()
  return image
}

const load = (file: File): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const picture = new Image()
    picture.onload = () => {
      URL.revokeObjectURL(picture.src)
      resolve(picture)
    }
    picture.onerror = () => reject(new Unusable())
    picture.src = URL.createObjectURL(file)
  })

/** Where an Image finds a picture. */
export const showable = (_id: string, image: string): string => `data:image/jpeg;base64,${image}`
/** Nothing to remove on the web. */
export const unshow = (_id: string): void => {}
