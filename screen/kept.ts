/** What lies on the device, and survives its power cuts. Never throws: a device that keeps nothing plays all the same. */
export const read = <T>(name: string): T | undefined => {
  try {
    const text = localStorage.getItem(`screen.${name}`)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

export const keep = (name: string, value: unknown): void => {
  try {
    if (value === undefined) localStorage.removeItem(`screen.${name}`)
    else localStorage.setItem(`screen.${name}`, JSON.stringify(value))
  } catch {
    // full, or not allowed
  }
}
