import type { Loaded } from '../signage/draw'
import type { Piece, Size } from '../signage/piece'
import { canDraw, comicPictures, fetchDrawing, makeComics } from './comic-pictures'

const loaded = new Map<string, HTMLImageElement>()

/** Loads the pictures of a list, and lets go of those of the former one. */
export const loadPictures = (pieces: Piece[]): void => {
  fetchDrawing(pieces)
  const wanted = new Set(pieces.flatMap(({ pictures = [] }) => pictures))
  for (const link of [...loaded.keys()]) if (!wanted.has(link)) loaded.delete(link)
  for (const link of wanted) {
    if (loaded.has(link)) continue
    const image = new Image()
    image.src = link
    loaded.set(link, image)
  }
  if ('caches' in window) void forget(wanted).catch(() => {})
}

/** What lies on the device of pictures that no list names any more. */
const forget = async (wanted: Set<string>) => {
  const cache = await caches.open('screen-pictures')
  for (const request of await cache.keys())
    if (!wanted.has(request.url) && !wanted.has(new URL(request.url).pathname)) await cache.delete(request)
}

/** Whether a piece can be drawn: a comic once there is something to draw it with. */
export const canShow = ({ panels }: Piece): boolean => !panels || canDraw()

/** Makes ready what comes next, and gives what cannot be. */
export const comesNext = makeComics

/** Whether the nth picture of a comic is there; others are shown without what is missing. */
export const isThere = (piece: Piece, nth: number, size: Size): boolean => {
  if (!piece.panels || nth >= piece.panels.length) return true
  const image = comicPictures(piece, size)[nth]
  return !!image && isWhole(image)
}

const isWhole = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0

/** Those of a piece that are there. */
export const picturesOf = (piece: Piece, size: Size): (Loaded | undefined)[] => {
  const images = piece.panels ? comicPictures(piece, size) : (piece.pictures ?? []).map((link) => loaded.get(link))
  return images.map((image) => (image && isWhole(image) ? image : undefined))
}
