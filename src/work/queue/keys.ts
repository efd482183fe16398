/** A keyboard is for whoever works at a PC. */
export const useKeys = (_keys: Record<string, () => void>): void => {}

export const hasKeys: boolean = false
