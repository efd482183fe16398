/** The first whole sentences of so many characters, in one paragraph; where something is left out, that is said. */
export const inShort = (words: string, most: number): string => {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const whole = lines.map((line) => (ends.test(line) ? line : `${line}。`)).join('')
  if (whole.length <= most) return whole
  const start = whole.slice(0, most)
  const end = Math.max(...[...'。！？；'].map((mark) => start.lastIndexOf(mark)))
  return `${end > 0 ? start.slice(0, end + 1) : `${start}……`}（下略）`
}

const ends = /[。！？；…：，、]$/
