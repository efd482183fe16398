/** All of a number, account or link but its end. */
export const masked = (value: string): string => {
  const letters = [...value]
  return letters.length <= 4 ? letters.join('') : `…${letters.slice(-4).join('')}`
}
