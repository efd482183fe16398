/* Keeps the program itself on this device, so that it opens without a network. What the cloud answers is never kept here. */
const files = __FILES__
const name = 'cunshao-__VERSION__'
const notOurs = /^\/(local|v1|auth|files|admin)(\/|$)/

self.addEventListener('install', (event) => event.waitUntil(caches.open(name).then((cache) => cache.addAll(['/', ...files]))))

// A new version waits until no page of the old one is open (no skipWaiting): an open page still needs its old files.
self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const other of await caches.keys()) if (other.startsWith('cunshao-') && other !== name) await caches.delete(other)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (files.includes(pathname)) event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)))
  else if (request.mode === 'navigate' && !notOurs.test(pathname)) event.respondWith(fetch(request).catch(() => caches.match('/')))
})
