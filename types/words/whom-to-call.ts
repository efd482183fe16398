/** Whom to call, on every poster, slide, screen and film, in articles and over the loudspeaker. */
export const numbers = [
  { words: '钱转出去了，马上打', number: '110' },
  { words: '拿不准，问', number: '96110' },
] as const

/** The same as one sentence, without its full stop. */
export const whomToCall = numbers.map(({ words, number }) => `${words} ${number}`).join('；')

/** The same in one row of a band of lamps. */
export const shortFoot = numbers.map(({ words, number }) => `${words.replace('，', '')}${number}`).join('，')
