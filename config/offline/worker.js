/* Keeps the program itself on this device, so that it opens without a network. What the cloud answers is never kept here. */
const files = __FILES__
/* Kept once they have been asked for. */
const later = __LATER__
const name = 'cunshao-__VERSION__'
const notOurs = /^\/(local|v1|auth|files|admin|screen)(\/|$)/

self.addEventListener('install', (event) => event.waitUntil(caches.open(name).then((cache) => cache.addAll(['/', ...files]))))

// A new version waits until no page of the old one is open (no skipWaiting): an open page still needs its old files.
self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const other of await caches.keys()) if (other.startsWith('cunshao-') && other !== name) await caches.delete(other)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

const keptFrom = async (request) => {
  const cache = await caches.open(name)
  const kept = await cache.match(request)
  if (kept) return kept
  const fetched = await fetch(request)
  if (fetched.ok) await cache.put(request, fetched.clone())
  return fetched
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (files.includes(pathname)) event.respondWith(caches.match(pathname).then((kept) => kept || fetch(request)))
  else if (later.includes(pathname)) event.respondWith(keptFrom(request))
  else if (request.mode === 'navigate' && !notOurs.test(pathname)) event.respondWith(fetch(request).catch(() => caches.match('/')))
})
