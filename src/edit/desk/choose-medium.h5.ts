import { chooseFiles } from '@/lib/choose-files.h5'
import { redrawn } from '@/lib/redraw.h5'
import { type MediumKind, mediaKinds } from '../../../types/words/medium'
import type { Chosen } from './chosen'

const accepted = { picture: 'image/jpeg,image/png,image/webp', sound: '.mp3,.m4a,.aac,.wav,audio/*', video: 'video/mp4,.mp4,.mov' }
const side = 1600

/** A file of this computer or phone; nothing when none was chosen. Pictures are redrawn: smaller, and without where they were taken. Throws for one that cannot be drawn. */
export const chooseMedium = async (kind: MediumKind): Promise<Chosen | undefined> => {
  const [file] = await chooseFiles(accepted[kind])
  if (!file) return undefined
  const bytes = kind === 'picture' ? await redrawn(file, side, mediaKinds.picture.megabytes * 1024 * 1024) : file
  return { size: bytes.size, read: (from, to) => base64(bytes.slice(from, to)) }
}

const base64 = (part: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(part)
  })
