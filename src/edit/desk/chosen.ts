/** Something chosen on this phone or computer, read a piece at a time. */
export interface Chosen {
  size: number
  /** Base64 of the bytes between. */
  read: (from: number, to: number) => Promise<string>
}
