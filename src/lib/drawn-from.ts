import { createContext } from 'react'

/** Names of the kept answers that a screen was drawn from. Its error boundary drops them; what every screen reads is in it from the beginning. */
export const namesDrawnFrom = (): Set<string> => new Set(['today'])
export const DrawnFrom = createContext(namesDrawnFrom())
