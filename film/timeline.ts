import { type Film, fps, longest, type Scene, shortest, type TimedScene } from './film'

/** Characters that people read in a second beside the picture, the slow ones too. */
const pace = 4
/** Seconds before the voice begins and after it ends. */
export const pause = { before: 0.3, after: 0.7 } as const
const least = { poster: 3, told: 3.5, end: 5 } as const

const lettersOf = ({ words, inPicture = [] }: Scene) => [...words, ...inPicture].join('').length
const toRead = (scene: Scene) => Math.max(least[scene.kind], 1 + lettersOf(scene) / pace)
const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)
/** A whole number of pictures. */
const whole = (seconds: number) => Math.round(seconds * fps) / fps

/**
 * Where each scene stands. `spoken`: how long the voice takes, in seconds; it is heard from the beginning, and over before the last scene.
 * Scenes take as long as they are read, longer where the voice is; a film that would be too short or too long is slower or faster everywhere
 * before its end, and stays too long where the voice alone is.
 */
export const timed = ({ scenes }: Pick<Film, 'scenes'>, spoken = 0): TimedScene[] => {
  const read = scenes.map(toRead)
  const end = read.at(-1) ?? 0
  const body = sum(read) - end
  const heard = spoken && pause.before + spoken + pause.after
  const wanted = Math.max(heard, Math.min(longest - end, Math.max(shortest - end, body)))
  let at = 0
  return scenes.map((scene, i) => {
    const from = whole(at)
    at += i === scenes.length - 1 ? end : ((read[i] ?? 0) * wanted) / body
    return { ...scene, from, until: whole(at) }
  })
}

export const secondsOf = (scenes: readonly TimedScene[]): number => scenes.at(-1)?.until ?? 0
export const framesIn = (scenes: readonly TimedScene[]): number => Math.round(secondsOf(scenes) * fps)
export const isTooLong = (scenes: readonly TimedScene[]): boolean => secondsOf(scenes) > longest + 1 / fps

/** The scene that is seen at a second, and how far it has gone, from 0 to 1. */
export const sceneAt = (scenes: readonly TimedScene[], second: number): { scene: TimedScene; part: number } | undefined => {
  const scene = scenes.find(({ until }) => second < until) ?? scenes.at(-1)
  return scene && { scene, part: Math.min(1, Math.max(0, (second - scene.from) / (scene.until - scene.from))) }
}
