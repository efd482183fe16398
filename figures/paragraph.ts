/** A paragraph that the program writes of a month. */
export interface Paragraph {
  /** Its name within the bulletin. */
  key: string
  text: string
  /** From where its numbers are and how they are computed, a sentence each. */
  how: string[]
  /** Said on the screen alone, to whoever writes: it never leaves. */
  aside?: true
  /** People's words: no number in it is the program's. */
  typed?: true
}
