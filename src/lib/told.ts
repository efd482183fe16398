/** 演一演 as it stands: kept on the phone after every tap, so that a story goes on where it was. */

import type { Output } from '../../types/contract'
import { fromStored, toStored } from './kept-form'
import { areThings, isText, isThing } from './shapes'
import { drop, read, storeOwn } from './storage'

export type Story = Output<'family.stories'>['stories'][number]
export type Place = Story['nodes'][number]

export interface Told {
  id: string
  story: Story
  /** The places one came through, the present one last. */
  path: string[]
  asked: number
  /** What asking first brought at the present place is shown. */
  asking: boolean
  /** A loss was taken back: that is possible once. */
  undone: boolean
}

const key = 'story'

/** The story that was begun and not acted out, as long as it is of this release's form. */
export const unfinished = (): Told | undefined => {
  const told = fromStored<'family.stories', Told>('family.stories', read(key, isThing))
  return told && isWhole(told) ? told : undefined
}
const isWhole = (told: Told) =>
  isText(told.id) && isThing(told.story) && areThings(told.story.nodes) && Array.isArray(told.path) && placeOf(told) !== undefined
export const keepTold = (told: Told): void => void storeOwn(key, toStored<'family.stories', Told>('family.stories', told))
export const dropTold = (): void => drop(key)

/** Where one is now. */
export const placeOf = ({ story, path }: Pick<Told, 'story' | 'path'>): Place | undefined =>
  story.nodes.find(({ id }) => id === path[path.length - 1])

export const begun = (id: string, story: Story): Told => ({
  id,
  story,
  path: story.nodes.slice(0, 1).map((node) => node.id),
  asked: 0,
  asking: false,
  undone: false,
})
export const goneOn = (told: Told, to: string): Told => ({ ...told, path: [...told.path, to], asking: false })
export const askedFirst = (told: Told): Told => ({ ...told, asked: told.asked + 1, asking: true })
/** Back to where one decided last. */
export const tookBack = (told: Told): Told => ({ ...told, path: told.path.slice(0, -1), asking: false, undone: true })
