import type { Chosen } from './chosen'

/** A file of this computer or phone. */
export const chosenBlob = (bytes: Blob): Chosen => ({ size: bytes.size, read: (from, to) => base64(bytes.slice(from, to)) })

const base64 = (part: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(part)
  })
