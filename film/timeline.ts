import type { ComicPanel } from '../types/entities/comic'
import { type Film, fps, longest, type Scene, shortest, type TimedScene } from './film'

/** Characters that people read in a second beside the picture, the slow ones too. */
const pace = 4
/** Seconds of a scene before its voice begins and after it ends. */
export const pause = { before: 0.2, after: 0.3 } as const
const least = { poster: 3, told: 3.5, end: 5 } as const

const wordsIn = ({ bubbles, phone }: ComicPanel) => [...bubbles.map((one) => one.words), phone?.from ?? '', phone?.words ?? '']
/** A Mongolian word is read in the time of two characters. */
const mongolianOf = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean).length * 2
/** How many characters there are to read; of two scripts everybody reads one. */
const lettersOf = ({ kind, words, mongolian = [], panel, inMongolian }: Scene) => {
  const theirs = inMongolian ? [...wordsIn(inMongolian), inMongolian.caption ?? ''] : []
  const ours = [...words, ...(kind === 'told' && panel ? wordsIn(panel) : []), (inMongolian && panel?.caption) ?? '']
  return Math.max(ours.join('').length, mongolianOf([...mongolian, ...theirs]))
}
const lengthOf = (scene: Scene) =>
  scene.said === undefined ? Math.max(least[scene.kind], 1 + lettersOf(scene) / pace) : pause.before + scene.said + pause.after
const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)
/** A whole number of pictures. */
const whole = (seconds: number) => Math.round(seconds * fps) / fps

/**
 * Where each scene stands. A scene in which something is said takes as long as that, the others as long as they are read. A film that
 * would be too short has all its scenes before the end stand longer; one that would be too long has those that are only read stand
 * shorter, and stays too long where the voice alone is.
 */
export const timed = ({ scenes }: Pick<Film, 'scenes'>): TimedScene[] => {
  const lengths = scenes.map(lengthOf)
  const end = lengths.at(-1) ?? 0
  const body = sum(lengths) - end
  const spoken = sum(lengths.filter((_length, i) => scenes[i]?.said !== undefined))
  const more = Math.max(0, shortest - end - body) / (scenes.length - 1)
  const share = Math.max(0, Math.min(1, (longest - end - spoken) / (body - spoken || 1)))
  let at = 0
  return scenes.map((scene, i) => {
    const from = whole(at)
    const length = lengths[i] ?? 0
    at += i === scenes.length - 1 ? end : more + (scene.said === undefined ? length * share : length)
    return { ...scene, from, until: whole(at) }
  })
}

export const secondsOf = (scenes: readonly TimedScene[]): number => scenes.at(-1)?.until ?? 0
export const framesIn = (scenes: readonly TimedScene[]): number => Math.round(secondsOf(scenes) * fps)
export const isTooLong = (scenes: readonly TimedScene[]): boolean => secondsOf(scenes) > longest + 1 / fps

/** The scene that is seen at a second, its place, and how far it has gone, from 0 to 1. */
export const sceneAt = (scenes: readonly TimedScene[], second: number): { scene: TimedScene; nth: number; part: number } | undefined => {
  const found = scenes.findIndex(({ until }) => second < until)
  const nth = found < 0 ? scenes.length - 1 : found
  const scene = scenes[nth]
  return scene && { scene, nth, part: Math.min(1, Math.max(0, (second - scene.from) / (scene.until - scene.from))) }
}
