import { useEffect } from 'react'

/** What single keys do on this screen, while nobody writes or stands on something that takes the key itself. */
export const useKeys = (keys: Record<string, () => void>): void => {
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return
      const at = pressed.target instanceof Element ? pressed.target : document.body
      if (at.closest('input, textarea, select, [contenteditable]') && pressed.key !== 'Escape') return
      if (pressed.key.startsWith('Arrow') && at.closest('[role="radiogroup"], [tabindex="0"]:not(button)')) return
      const act = keys[pressed.key]
      if (!act) return
      pressed.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}

export const hasKeys: boolean = true
