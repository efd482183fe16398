/** Pictures as base64, and a sentence on each that was left out. */
export interface Picked {
  images: string[]
  left: string[]
}
