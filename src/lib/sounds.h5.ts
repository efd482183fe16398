/** Recordings of the days to come and of the pages that stand in the program, kept on this device. A link changes each day, its path does not. */
import type { SoundShelf } from './sound-shelf'

/** Bytes: a week has many, a page and an alert one. */
const largest = (shelf: SoundShelf) => (shelf === 'week' ? 1_000_000 : 5_300_000)
const nameOf = (link: string) => new URL(link, location.href).pathname

/** Keeps these on the shelf and no others; what is too large, or cannot be had now, needs the network later. */
export const keepSounds = async (shelf: SoundShelf, links: string[]): Promise<void> => {
  if (!('caches' in window)) return
  const kept = await caches.open(shelf === 'week' ? 'sounds' : `sounds.${shelf}`)
  const names = links.map(nameOf)
  for (const { url } of await kept.keys()) if (!names.includes(nameOf(url))) await kept.delete(url)
  for (const link of links)
    if (!(await kept.match(nameOf(link)))) {
      const sound = await fetch(link).catch(() => undefined)
      const bytes = sound?.ok ? await sound.blob() : undefined
      if (bytes && bytes.size <= largest(shelf)) await kept.put(nameOf(link), new Response(bytes))
    }
}

/** A copy kept on this device, if there is one. */
export const keptSound = async (link: string): Promise<string | undefined> => {
  if (!('caches' in window)) return undefined
  const kept = await caches.match(nameOf(link))
  return kept && URL.createObjectURL(await kept.blob())
}
