/* Keeps the player of screens on the device: page, program, font, what draws comics where one was shown, and the pictures of its list; its films the player keeps itself. A new release waits until the player says that nothing is in the way. */
const files = __FILES__
const comics = '__COMICS__'
const name = 'screen-__VERSION__'
const pictures = 'screen-pictures'
const films = 'screen-films'

// past the browser's own store: a new release is kept whole or not at all
const install = async () => {
  const isDrawing = (await keptNames()).some((one) => one.startsWith('/screen/comics.'))
  const cache = await caches.open(name)
  await cache.addAll((isDrawing ? [...files, comics] : files).map((file) => new Request(file, { cache: 'reload' })))
}
const keptNames = async () => {
  const all = (await caches.keys()).filter((one) => one.startsWith('screen-'))
  const requests = await Promise.all(all.map(async (one) => (await caches.open(one)).keys()))
  return requests.flatMap((some) => some.map(({ url }) => new URL(url).pathname))
}
self.addEventListener('install', (event) => event.waitUntil(install()))

self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const other of await caches.keys())
      if (other.startsWith('screen-') && other !== name && other !== pictures && other !== films) await caches.delete(other)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting()
})

const keeping = async (where, request) => {
  const cache = await caches.open(where)
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
  else if (own === comics) event.respondWith(keeping(name, request))
  else if (request.destination === 'image') event.respondWith(keeping(pictures, request))
})
