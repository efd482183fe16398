const second = 1000

interface Releases {
  look: () => void
  takeOver: () => void
  /** While the browser changes: nothing may be asked through the old worker. */
  isTakingOver: () => boolean
}

/**
 * The worker that keeps the player. A new release takes over once it is there whole and `isIdle` says that nothing is in the way.
 * Chromium keeps the old worker for five minutes more where something is asked through it within milliseconds of the change.
 */
export const keepReleases = (isIdle: () => boolean): Releases => {
  let toldAt = Number.NEGATIVE_INFINITY
  let found: ServiceWorkerRegistration | undefined
  if ('serviceWorker' in navigator) {
    let hadOne = !!navigator.serviceWorker.controller
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      // the first one only begins to keep what is open already
      if (hadOne) location.reload()
      hadOne = true
    })
    navigator.serviceWorker.register('/screen/worker.js').then(
      (registration) => {
        found = registration
      },
      () => {},
    )
  }
  return {
    look: () => void found?.update().catch(() => {}),
    takeOver: () => {
      if (!found?.waiting || !isIdle()) return
      found.waiting.postMessage('take over')
      toldAt = performance.now()
    },
    isTakingOver: () => performance.now() - toldAt < second,
  }
}
