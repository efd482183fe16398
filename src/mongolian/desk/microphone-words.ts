/** Seconds: as a WAV of this length stays under the largest a recording may be. */
export const longest = 120

/** What was recorded: to be sent, and to be listened to before. */
export interface Taken {
  audio: string
  src: string
}

/** Why nothing was recorded, in words a person can act on. */
export class NoSound extends Error {}
