import { pictureHeader } from '../../wording/picture-header'
import { turnsByItself } from './turns-by-itself.h5'

/** What is said of a file that no browser here can draw. */
export class Undrawable extends Error {}

/** More than this is a quarter of a gigabyte once decoded. */
const mostPixels = 64_000_000
/** The largest canvas of an iPhone. */
const canvasPixels = 16_000_000

/**
 * The picture drawn anew: upright, without where it was taken, its shorter side at most `side`, so that a long screenshot keeps its
 * letters. JPEG of at most `enough` bytes (`enoughLong` when it is long) where a lower quality or 720 pixels reach that. Throws {@link Undrawable}.
 */
export const redrawn = async (file: Blob, side: number, enough: number, enoughLong = enough): Promise<Blob> => {
  const header = pictureHeader(new Uint8Array(await bytesOf(file.slice(0, 1024 * 1024))))
  if (!header) throw new Undrawable('不是照片')
  if (header.width * header.height > mostPixels) throw new Undrawable('尺寸太大，请截个图再加')
  const picture = await loaded(file).catch(() => {
    throw new Undrawable(header.format === 'heic' ? '是HEIC格式，这里打不开，请截个图再加' : '打不开，请截个图再加')
  })
  const turn = header.turn > 1 && !(await turnsByItself()) ? header.turn : 1
  const isLong = Math.max(header.width, header.height) > 2.5 * Math.min(header.width, header.height)
  let blob: Blob | undefined
  for (const [most, quality] of [...[0.8, 0.6, 0.4].map((q) => [side, q] as const), [720, 0.6] as const, [720, 0.4] as const]) {
    blob = await drawn(picture, Math.min(side, most), turn, quality)
    if (blob.size <= (isLong ? enoughLong : enough)) break
  }
  return blob as Blob
}

const bytesOf = (part: Blob): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(part)
  })

const loaded = (file: Blob): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const picture = new Image()
    const src = URL.createObjectURL(file)
    picture.onload = () => {
      URL.revokeObjectURL(src)
      resolve(picture)
    }
    picture.onerror = () => {
      URL.revokeObjectURL(src)
      reject(new Error('no picture'))
    }
    picture.src = src
  })

const drawn = (picture: HTMLImageElement, side: number, turn: number, quality: number): Promise<Blob> => {
  const { naturalWidth, naturalHeight } = picture
  const byArea = Math.sqrt(canvasPixels / (naturalWidth * naturalHeight))
  const scale = Math.min(1, byArea, side / Math.min(naturalWidth, naturalHeight))
  const [width, height] = [Math.max(1, Math.floor(naturalWidth * scale)), Math.max(1, Math.floor(naturalHeight * scale))]
  const canvas = document.createElement('canvas')
  const lies = turn >= 5
  canvas.width = lies ? height : width
  canvas.height = lies ? width : height
  const pen = canvas.getContext('2d')
  // JPEG has no transparency: what a screenshot leaves open is paper, not ink
  if (pen) pen.fillStyle = '#fff'
  pen?.fillRect(0, 0, canvas.width, canvas.height)
  pen?.transform(...upright(turn, width, height))
  pen?.drawImage(picture, 0, 0, width, height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Undrawable('打不开，请截个图再加'))), 'image/jpeg', quality),
  )
}

/** By EXIF's orientation: what sets a stored picture of this size upright. */
const upright = (turn: number, width: number, height: number): [number, number, number, number, number, number] => {
  const ways: Record<number, [number, number, number, number, number, number]> = {
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, height, 0],
    7: [0, -1, -1, 0, height, width],
    8: [0, -1, 1, 0, 0, width],
  }
  return ways[turn] ?? [1, 0, 0, 1, 0, 0]
}
