import type { TimedScene } from './film'
import { pause, secondsOf } from './timeline'

/** What every player takes, in one channel. */
export const rate = 48_000

/** The film's sound, as long as its pictures: the voice, and silence around it. */
export const soundUnder = (scenes: readonly TimedScene[], voice: Float32Array): Float32Array => {
  const sound = new Float32Array(Math.round(secondsOf(scenes) * rate))
  const at = Math.round(pause.before * rate)
  sound.set(voice.subarray(0, Math.max(0, sound.length - at)), at)
  return sound
}
