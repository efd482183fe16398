/** Keeps the display on; asked for anew whenever the page is seen again. Older televisions do not know it and stay on by themselves. */
export const stayAwake = (): void => {
  const ask = () => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {})
  }
  document.addEventListener('visibilitychange', ask)
  ask()
}
