/** On every poster, slide and film. */
export const numbers = [
  { words: '钱转出去了，马上打', number: '110' },
  { words: '拿不准，问', number: '96110' },
] as const

/** The same in one row of a band of lamps. */
export const shortFoot = '拿不准问96110，转了钱马上打110'
