import { type MediumKind, mediaKinds } from '../../../types/words/medium'
import type { Chosen } from './chosen'

const accepted = { picture: 'image/jpeg,image/png,image/webp', sound: '.mp3,.m4a,.aac,.wav,audio/*', video: 'video/mp4,.mp4,.mov' }
const side = 1600

/** A file of this computer or phone; nothing when none was chosen. Pictures are redrawn: smaller, and without where they were taken. */
export const chooseMedium = async (kind: MediumKind): Promise<Chosen | undefined> => {
  const file = await chosen(accepted[kind])
  if (!file) return undefined
  const bytes = kind === 'picture' ? await redrawn(file) : file
  return { size: bytes.size, read: (from, to) => base64(bytes.slice(from, to)) }
}

const chosen = (accept: string): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })

/** What no browser can draw goes up as it is: the cloud says what is wrong with it. */
const redrawn = async (file: File): Promise<Blob> => {
  const picture = await window.createImageBitmap?.(file).catch(() => undefined)
  if (!picture) return file
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  for (const quality of [0.85, 0.6]) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (blob && blob.size <= mediaKinds.picture.megabytes * 1024 * 1024) return blob
  }
  return file
}

const base64 = (part: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(part)
  })
