import type { ComicPanel } from '../types/entities/comic'

/** A short film: what it shows, one after the other. */
export interface Film {
  /** What it is called, and the file after it. */
  title: string
  colour: 'danger' | 'act' | 'right'
  scenes: readonly Scene[]
}

export interface Scene {
  /** poster: the first, which is seen before anybody taps; told: a picture with its words; end: whom to call and until when. */
  kind: 'poster' | 'told' | 'end'
  /** The caption, a line or sentence each. */
  words: readonly string[]
  /** The same in Mongolian, a text each, in columns from left to right: alone where there are no words, else beside them. */
  mongolian?: readonly string[]
  /** Of two scripts the Mongolian stands first: at the left, or above. */
  mongolianFirst?: true
  /** What is drawn beside or above them. */
  panel?: ComicPanel
  /** Of a comic: the picture with its Mongolian words, alone or beside the other. Both have their captions in them. */
  inMongolian?: ComicPanel
  /** The picture is the one before, and stands as that left it. */
  goesOn?: true
  /** Seconds of what is said in it. */
  said?: number
  /** Of the end: who gives it out, the day it comes off. */
  small?: readonly string[]
}

/** A scene with its place in the film, in seconds. */
export interface TimedScene extends Scene {
  from: number
  until: number
}

/** Pictures a second. */
export const fps = 25
/** Seconds of a whole film. */
export const shortest = 20
export const longest = 60

export const shapes = { tall: { width: 720, height: 1280 }, wide: { width: 1280, height: 720 } } as const
export type Shape = keyof typeof shapes
