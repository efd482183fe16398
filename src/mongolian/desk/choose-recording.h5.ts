import { chooseFiles } from '@/lib/choose-files.h5'
import { base64 } from './base64'

/** A recording from this computer or phone, as base64; nothing when none was chosen. */
export const chooseRecording = async (): Promise<string | undefined> => {
  const [file] = await chooseFiles('.mp3,.m4a,.aac,.wav,audio/*')
  return file && base64(file)
}
