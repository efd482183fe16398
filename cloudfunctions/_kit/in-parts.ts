/** What `ask` gives for some of these at a time: a condition takes five hundred. */
export const inParts = async <A, T>(all: A[], ask: (part: A[]) => Promise<T>): Promise<T[]> => {
  const given: T[] = []
  for (let from = 0; from < all.length; from += 500) given.push(await ask(all.slice(from, from + 500)))
  return given
}
