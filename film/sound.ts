import type { TimedScene } from './film'
import { pause, secondsOf } from './timeline'

/** What every player takes, in one channel. */
export const rate = 48_000

/** The film's sound, as long as its pictures: what is said in each scene, and silence around it. `clips`: of the scenes in which something is said, in order. */
export const soundUnder = (scenes: readonly TimedScene[], clips: readonly Float32Array[]): Float32Array => {
  const sound = new Float32Array(Math.round(secondsOf(scenes) * rate))
  const spoken = scenes.filter(({ said }) => said !== undefined)
  for (const [i, { from }] of spoken.entries()) {
    const at = Math.round((from + pause.before) * rate)
    sound.set((clips[i] ?? new Float32Array()).subarray(0, Math.max(0, sound.length - at)), at)
  }
  return sound
}

/** Clips as one. */
export const joined = (clips: readonly Float32Array[]): Float32Array => {
  const all = new Float32Array(clips.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const clip of clips) {
    all.set(clip, at)
    at += clip.length
  }
  return all
}

/** Shorter than this somebody only takes breath inside a sentence. */
const shortestPause = 0.18
/** So far from where it should be by its letters a sentence may end, as a part of the whole recording. */
const reach = 0.12

/** A recording cut where its sentences end: at the pause nearest to where each ends by the number of its letters. */
export const cut = (recording: Float32Array, sentences: readonly string[]): Float32Array[] => {
  const letters = sentences.map(({ length }) => length + 1)
  const all = letters.reduce((sum, one) => sum + one, 0)
  const pauses = pausesIn(recording)
  let said = 0
  let from = 0
  return sentences.map((_sentence, i) => {
    said += letters[i] ?? 0
    const about = Math.round((said / all) * recording.length)
    const near = pauses.filter((at) => at > from && Math.abs(at - about) < reach * recording.length)
    const end = i === sentences.length - 1 ? recording.length : (near.sort((a, b) => Math.abs(a - about) - Math.abs(b - about))[0] ?? about)
    const clip = recording.subarray(from, Math.max(from, end))
    from = Math.max(from, end)
    return clip
  })
}

/** The middle of each pause, in samples. */
const pausesIn = (recording: Float32Array): number[] => {
  const step = Math.round(rate * 0.02)
  const loud = Array.from({ length: Math.floor(recording.length / step) }, (_part, i) => {
    let most = 0
    for (let at = i * step; at < (i + 1) * step; at++) most = Math.max(most, Math.abs(recording[at] ?? 0))
    return most
  })
  const quiet = Math.max(...loud) * 0.04
  const pauses: number[] = []
  let since = 0
  for (const [i, level] of loud.entries()) {
    if (level <= quiet) continue
    if ((i - since) * step >= shortestPause * rate) pauses.push(((i + since) / 2) * step)
    since = i + 1
  }
  return pauses
}
