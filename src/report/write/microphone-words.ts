/** What was recorded: to be kept and sent, and to be listened to before. */
export interface Taken {
  /** As base64. */
  bytes: string
  /** In whole seconds. */
  length: number
}

export interface Recording {
  /** Nothing where it was thrown away. */
  taken: Promise<Taken | undefined>
  stop: () => void
  drop: () => void
}

/** Why nothing was recorded, in words a person can act on. */
export class NoSound extends Error {}

/** From when to now, in whole seconds, at least one and no more than was asked for. */
export const secondsSince = (began: number, most: number): number => Math.min(most, Math.max(1, Math.round((Date.now() - began) / 1000)))
