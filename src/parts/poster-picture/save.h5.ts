/** A drawing as a picture: the system's share panel where it takes pictures, else a PNG that comes down. */
import { lay, width as posterWidth } from './draw'
import { handOn } from './hand-on.h5'
import type { Painting, Save } from './save'

const loaded = (src: string): Promise<HTMLImageElement | undefined> => {
  const image = new Image()
  image.src = src
  return image.decode().then(
    () => image,
    () => undefined,
  )
}

const pictureOf = async ({ width = posterWidth, sources, letters, paint }: Painting): Promise<Blob | null> => {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return null
  const found = await Promise.all(Object.entries(sources).map(async ([name, src]) => [name, src ? await loaded(src) : undefined] as const))
  if (letters) await document.fonts?.load(letters.font, letters.text).catch(() => undefined)
  const pictures = Object.fromEntries(found.flatMap(([name, one]) => (one ? [[name, one]] : [])))
  const height = paint(pen, true, pictures)
  Object.assign(canvas, { width, height })
  lay(pen, width, height)
  paint(pen, false, pictures)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

export const savePicture: Save = async (painting) => {
  const blob = await pictureOf(painting)
  if (!blob) return 'failed'
  return handOn(new File([blob], `${painting.name}.png`, { type: 'image/png' }))
}
