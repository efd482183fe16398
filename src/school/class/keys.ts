/** Keys of a keyboard, and those that clickers send. */
export const forward = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']
export const backward = ['ArrowLeft', 'ArrowUp', 'PageUp']

/** A number after one more key on it; nothing when the key is none of a number's. */
export const written = (count: number | undefined, key: string, most: number): { count: number | undefined } | undefined => {
  if (/^\d$/.test(key)) return { count: Math.min(most, Number(`${count ?? ''}${key}`)) }
  if (key === 'Backspace') return { count: count === undefined || count < 10 ? undefined : Math.floor(count / 10) }
  if (key === '+' || key === '=') return { count: Math.min(most, (count ?? 0) + 1) }
  if (key === '-') return { count: Math.max(0, (count ?? 0) - 1) }
  return undefined
}
