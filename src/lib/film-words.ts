/** What the page and the maker of films say to each other, and what a film is made with. */
export interface FilmForm {
  width: number
  height: number
  /** Pictures a second. */
  fps: number
  /** One channel, as long as the film; none: a silent film. */
  sound?: { rate: number; samples: Float32Array } | undefined
}

export type ToWorker =
  | ({ say: 'begin'; codec: string; bitrate: number; small: boolean } & FilmForm)
  | { say: 'frame'; frame: VideoFrame }
  | { say: 'end' }

export type FromWorker = { say: 'next' } | { say: 'film'; film: ArrayBuffer } | { say: 'trouble'; words: string }

/** Why no film came of it: this browser makes none, not at this size, it was stopped, or it failed. */
export type NoFilm = 'browser' | 'size' | 'stopped' | 'failed'

/** H.264 levels and the most dots of a picture each holds, as a multiple of 16 × 16. */
const levels = [
  { level: '1E', blocks: 1620 },
  { level: '1F', blocks: 3600 },
  { level: '28', blocks: 8192 },
  { level: '33', blocks: 36_864 },
] as const

/** The plain profile, that every player of the last fifteen years reads, at the level of that size; nothing for a picture that is too large. */
export const codecFor = (width: number, height: number): string | undefined => {
  const blocks = Math.ceil(width / 16) * Math.ceil(height / 16)
  const level = levels.find((one) => blocks <= one.blocks)
  return level && `avc1.42E0${level.level}`
}

/** Bits a second: letters stay crisp; a strip of few dots needs more for each. */
export const bitrateFor = ({ width, height, fps }: FilmForm): number =>
  Math.round(Math.min(8_000_000, Math.max(800_000, width * height * fps * 0.12)))

/** H.264 keeps colour for two dots by two: a picture with an odd side cannot be kept dot for dot. */
export const hasFilmSize = ({ width, height }: { width: number; height: number }): boolean =>
  width % 2 === 0 && height % 2 === 0 && width >= 16 && height >= 16 && codecFor(width, height) !== undefined
