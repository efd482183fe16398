import type { Loaded } from '../signage/draw'
import type { Piece } from '../signage/piece'

const loaded = new Map<string, HTMLImageElement>()

/** Loads the pictures of a list, and lets go of those of the former one. */
export const loadPictures = (pieces: Piece[]): void => {
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

/** Those of a piece that are there. */
export const picturesOf = ({ pictures = [] }: Piece): (Loaded | undefined)[] =>
  pictures.map((link) => {
    const image = loaded.get(link)
    return image?.complete && image.naturalWidth > 0 ? image : undefined
  })
