/** How much a report may hold. The contract says so (a test compares them): its schemas are too heavy for a phone. */
export const limits = { what: 2000, clue: 200, clues: 10, contact: 60, pictures: 3, loss: 100_000_000 } as const
