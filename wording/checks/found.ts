/** What a check found: `refuse` keeps a text from readers, `warn` leaves it to the author. */
export interface Found {
  level: 'refuse' | 'warn'
  /** The exact words, personal data masked; empty when the whole is meant. */
  words: string
  why: string
}

export const refuse = (words: string, why: string): Found => ({ level: 'refuse', words, why })
export const warn = (words: string, why: string): Found => ({ level: 'warn', words, why })

/** Keeps the first and the last character, so that the author finds it and nobody else can use it. */
export const masked = (words: string): string =>
  words.length < 4 ? `${words[0]}${'*'.repeat(words.length - 1)}` : `${words[0]}${'*'.repeat(words.length - 2)}${words.at(-1)}`
