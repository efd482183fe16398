import { chooseFiles } from '@/lib/choose-files.h5'
import type { Chosen } from '@/lib/chosen'
import { chosenBlob } from '@/lib/chosen-blob.h5'
import { redrawn } from '@/lib/redraw.h5'
import { type MediumKind, mediaKinds } from '../../../types/words/medium'

const accepted = { picture: 'image/jpeg,image/png,image/webp', sound: '.mp3,.m4a,.aac,.wav,audio/*', video: 'video/mp4,.mp4,.mov' }
const side = 1600

/** A file of this computer or phone; nothing when none was chosen. Pictures are redrawn: smaller, and without where they were taken. Throws for one that cannot be drawn. */
export const chooseMedium = async (kind: MediumKind): Promise<Chosen | undefined> => {
  const [file] = await chooseFiles(accepted[kind])
  if (!file) return undefined
  return chosenBlob(kind === 'picture' ? await redrawn(file, side, mediaKinds.picture.megabytes * 1024 * 1024) : file)
}
