import { useEffect, useRef } from 'react'

/** Calls with a key's name, of a keyboard or a clicker, until the class is left. Keys that press a button or write into a field stay with it. */
export const useKeys = (onKey: (key: string) => boolean): void => {
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    const heard = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.ctrlKey || e.altKey || e.metaKey) return
      const tag = document.activeElement?.tagName
      if (tag === 'INPUT' || (tag === 'BUTTON' && (e.key === ' ' || e.key === 'Enter'))) return
      if (latest.current(e.key)) e.preventDefault()
    }
    addEventListener('keydown', heard)
    return () => removeEventListener('keydown', heard)
  }, [])
}

type Lock = { release: () => Promise<void> }

/** The screen does not go dark while a story is told, in browsers that can do that; a tab that was away asks again. */
export const useLit = (): void =>
  useEffect(() => {
    const { wakeLock } = navigator as Navigator & { wakeLock?: { request: (what: 'screen') => Promise<Lock> } }
    let held: Lock | undefined
    let over = false
    const ask = async () => {
      if (!wakeLock || document.hidden) return
      const lock = await wakeLock.request('screen').catch(() => undefined)
      if (over) void lock?.release()
      else held = lock
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      void held?.release()
    }
  }, [])

/** Turns the full screen on and off; nothing where there is no such thing. */
export const fullScreen: (() => void) | undefined = document.documentElement.requestFullscreen
  ? () =>
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined)
  : undefined
