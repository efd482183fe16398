import type { Piece } from '../signage/piece'

const second = 1000
/** Nothing on a wall is longer. */
export const longest = 300 * second
/** A film that could not be had is tried again after so long. */
const patience = 300 * second
/** A download that takes longer hangs, or comes too slowly to be waited for: the others are fetched before it is tried again. */
const longestWay = 600 * second
const store = 'screen-films'

interface Ready {
  link: string
  /** Lies on the device. */
  kept: boolean
  long: number
}

const placeOf = (id: string) => `/screen/films/${id}`

/** The films that can be played, by their ids. */
export const makeShelf = () => {
  const ready = new Map<string, Ready>()
  /** When each was tried last. */
  const tried = new Map<string, number>()
  return {
    ready,
    /** Fetches what is not there yet, and forgets what no list names any more. */
    load: async (pieces: Piece[], now: number): Promise<void> => {
      const wanted = new Map(pieces.flatMap(({ film }) => (film ? [[film.id, film.link] as const] : [])))
      for (const id of [...ready.keys()]) if (!wanted.has(id)) ready.delete(id)
      await forget(new Set([...wanted.keys()].map(placeOf))).catch(() => {})
      for (const [id, link] of wanted) {
        const there = ready.get(id)
        if (!link) continue
        if (there) there.link = link
        else if (now - (tried.get(id) ?? Number.NEGATIVE_INFINITY) >= patience) {
          tried.set(id, now)
          const film = await fetched(id, link).catch(() => undefined)
          if (film) ready.set(id, film)
        }
      }
    },
  }
}

/** The film as it lies on the device. */
export const kept = async (id: string): Promise<Blob | undefined> => (await (await caches.open(store)).match(placeOf(id)))?.blob()

/** Keeps it on the device where that has room and the cloud gives it; else it is read from its link each time. Throws when it does not play. */
const fetched = async (id: string, link: string): Promise<Ready> => {
  const isKept = await keep(id, link).catch(() => false)
  const body = isKept ? await kept(id) : undefined
  const address = body && URL.createObjectURL(body)
  try {
    return { link, kept: isKept, long: await lengthOf(address ?? link) }
  } catch (e) {
    if (isKept) await (await caches.open(store)).delete(placeOf(id))
    throw e
  } finally {
    if (address) URL.revokeObjectURL(address)
  }
}

const keep = async (id: string, link: string): Promise<boolean> => {
  const cache = await caches.open(store)
  if (await cache.match(placeOf(id))) return true
  const way = new AbortController()
  const timer = setTimeout(() => way.abort(), longestWay)
  try {
    const answer = await fetch(link, { signal: way.signal })
    if (!answer.ok) throw new Error(`${answer.status}`)
    await cache.put(placeOf(id), answer)
    return true
  } finally {
    clearTimeout(timer)
  }
}

const forget = async (wanted: Set<string>) => {
  const cache = await caches.open(store)
  for (const request of await cache.keys()) if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request)
}

/** How long a film is; throws when this device does not play it. */
const lengthOf = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = document.createElement('video')
    const end = (then: () => void) => {
      clearTimeout(timer)
      then()
      probe.removeAttribute('src')
      probe.load()
    }
    const timer = setTimeout(() => end(() => reject(new Error('too slow'))), 20 * second)
    probe.preload = 'auto'
    probe.muted = true
    probe.onerror = () => probe.src && end(() => reject(new Error('not a film')))
    probe.onloadeddata = () => {
      const long = Number.isFinite(probe.duration) ? probe.duration * second : longest
      end(() => resolve(Math.min(longest, long)))
    }
    probe.src = address
  })
