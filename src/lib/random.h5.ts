/** Random bytes from the browser's own source. */
export const randomBytes = (n: number): number[] => [...crypto.getRandomValues(new Uint8Array(n))]
