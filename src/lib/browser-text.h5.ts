/** Texts in the browser's storage, read and written so that nothing here ever throws. */

declare global {
  interface Window {
    /** Shared by the program and by the script in the page: texts held as long as the page is open, by shelf and name. */
    held?: Map<string, string> | undefined
  }
}

/** `browser` outlives the window and is shared by its tabs; `tab` ends with the tab. */
export type Shelf = 'browser' | 'tab'

/** Throws where the browser has none. */
const box = (shelf: Shelf): Storage => (shelf === 'browser' ? localStorage : sessionStorage)

const held = (): Map<string, string> => {
  window.held ??= new Map()
  return window.held
}

export const readText = (shelf: Shelf, name: string): string | undefined => {
  const kept = held().get(`${shelf} ${name}`)
  if (kept !== undefined) return kept
  try {
    return box(shelf).getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

/** False when the browser did not take it. */
export const writeText = (shelf: Shelf, name: string, text: string): boolean => {
  try {
    box(shelf).setItem(name, text)
    held().delete(`${shelf} ${name}`)
    return true
  } catch {
    return false
  }
}

/** Keeps a text as long as the page is open. */
export const holdText = (shelf: Shelf, name: string, text: string): void => void held().set(`${shelf} ${name}`, text)

export const removeText = (shelf: Shelf, name: string): void => {
  held().delete(`${shelf} ${name}`)
  try {
    box(shelf).removeItem(name)
  } catch {
    // a browser without storage has nothing to remove
  }
}

export const namesOn = (shelf: Shelf): string[] => {
  const here = [...held().keys()].filter((key) => key.startsWith(`${shelf} `)).map((key) => key.slice(shelf.length + 1))
  try {
    return [...new Set([...Object.keys(box(shelf)), ...here])]
  } catch {
    return here
  }
}
