import { type Piece, pictureRoom, type Size } from '../signage/piece'
import type {} from './comics'

declare const COMICS: string

let isAsked = false

/** Fetches what draws comics, once a list holds one; again with the next list where that failed. */
export const fetchDrawing = (pieces: Piece[]): void => {
  if (isAsked || window.drawPanel || !pieces.some(({ panels }) => panels)) return
  isAsked = true
  const script = document.createElement('script')
  script.src = COMICS
  script.onerror = () => {
    isAsked = false
    script.remove()
  }
  document.head.append(script)
}

/** Whether comics can be drawn by now. */
export const canDraw = (): boolean => !!window.drawPanel

/** Of the comic that is on and of the one behind it; no more lies in memory. */
const made = new Map<string, HTMLImageElement[]>()
/** A comic whose words were corrected is another one. */
const keyOf = ({ id, panels }: Piece, { width, height }: Size) => JSON.stringify([id, width, height, panels])

/** Makes the pictures of comics that come, and lets go of all others. Gives those that cannot be drawn here: an older player does not know every scene. */
export const makeComics = (pieces: Piece[], size: Size): string[] => {
  const broken: string[] = []
  const coming = new Map(pieces.filter(({ panels }) => panels).map((piece) => [keyOf(piece, size), piece]))
  for (const key of [...made.keys()]) if (!coming.has(key)) made.delete(key)
  for (const [key, { id, panels = [] }] of coming) {
    if (made.has(key) || !window.drawPanel) continue
    try {
      made.set(
        key,
        panels.map((panel) => {
          const image = new Image()
          image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(window.drawPanel?.(panel, pictureRoom(size)) ?? '')}`
          return image
        }),
      )
    } catch {
      broken.push(id)
    }
  }
  return broken
}

/** A comic's pictures, in their order. */
export const comicPictures = (piece: Piece, size: Size): HTMLImageElement[] => made.get(keyOf(piece, size)) ?? []
