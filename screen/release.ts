/** The worker that keeps the player. A new release takes over once it is there whole and `isIdle` says that nothing is in the way. */
export const keepReleases = (isIdle: () => boolean): { look: () => void; takeOver: () => void } => {
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
      if (found?.waiting && isIdle()) found.waiting.postMessage('take over')
    },
  }
}
