/** The poster as a picture: the system's share panel where it takes pictures, else a PNG that comes down. */
import { draw, lay, width } from './draw'
import type { Save } from './save'

const pictureOf = (words: Parameters<Save>[0]): Promise<Blob | null> => {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  const height = draw(pen, words, true)
  Object.assign(canvas, { width, height })
  lay(pen, height)
  draw(pen, words)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

const download = (picture: File) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = picture.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export const savePoster: Save = async (words) => {
  const blob = await pictureOf(words)
  if (!blob) return 'failed'
  const picture = new File([blob], `${words.headline.join('').replaceAll(' ', '')}.png`, { type: 'image/png' })
  if (!navigator.canShare?.({ files: [picture] })) {
    download(picture)
    return 'saved'
  }
  return navigator.share({ files: [picture] }).then(
    () => 'shown' as const,
    (e) => (e instanceof DOMException && e.name === 'AbortError' ? ('closed' as const) : ('failed' as const)),
  )
}
