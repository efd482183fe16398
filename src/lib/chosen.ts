/** A file chosen on this device, read piece by piece. */
export interface Chosen {
  size: number
  /** Base64 of the bytes between. */
  read: (from: number, to: number) => Promise<string>
}
