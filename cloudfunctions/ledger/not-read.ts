/** Why a row is not taken in, in words for whoever has the sheet. */
export class NotRead extends Error {}

/** Nothing is cut off silently. */
export const atMost = (most: number, column: string, words = ''): void => {
  if (words.trim().length > most) throw new NotRead(`${column}太长，最多${most}个字，写短些`)
}
