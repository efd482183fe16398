import { plainOf } from '../../wording/plain'

/** The name of the first of several texts in which something stands that looks like somebody's telephone or identity number, however it is broken up. */
export const numberedIn = (words: Record<string, string | undefined>): string | undefined =>
  Object.entries(words).find(([, text = '']) => /\d{7}/.test(plainOf(text).text.replace(/[^\p{L}\p{N}]/gu, '')))?.[0]
