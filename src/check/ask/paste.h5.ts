/** What was copied last; the browser may ask the person first, or refuse. */
export const pasted = (): Promise<string> => navigator.clipboard.readText()
