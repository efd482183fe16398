/* Keeps the player of screens on the device: page, program, font, and the pictures of its list. A new release waits until the player says that nothing is in the way. */
const files = __FILES__
const name = 'screen-__VERSION__'
const pictures = 'screen-pictures'

// past the browser's own store: a new release is kept whole or not at all
self.addEventListener('install', (event) =>
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' }))))),
)

self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const other of await caches.keys())
      if (other.startsWith('screen-') && other !== name && other !== pictures) await caches.delete(other)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting()
})

const picture = async (request) => {
  const cache = await caches.open(pictures)
  const kept = await cache.match(request)
  if (kept) return kept
  const fetched = await fetch(request)
  if (fetched.ok || fetched.type === 'opaque') await cache.put(request, fetched.clone())
  return fetched
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET') return
  const own = origin === self.location.origin ? (request.mode === 'navigate' ? '/screen/' : pathname) : ''
  if (files.includes(own)) event.respondWith(caches.match(own).then((kept) => kept || fetch(request)))
  else if (request.destination === 'image') event.respondWith(picture(request))
})
