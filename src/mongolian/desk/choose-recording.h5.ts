import { base64 } from './base64'

/** A recording from this computer or phone, as base64; nothing when none was chosen. */
export const chooseRecording = async (): Promise<string | undefined> => {
  const file = await chosen()
  return file && base64(file)
}

const chosen = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.mp3,.m4a,.aac,.wav,audio/*'
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
