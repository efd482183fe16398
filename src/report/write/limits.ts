/** How much a report may hold. The contract says so (a test compares them): its schemas are too heavy for a phone. */
export const limits = {
  ...{ what: 2000, clue: 200, clues: 10, where: 20, contact: 60, pictures: 12, loss: 100_000_000 },
  ...{ transfers: 10, transfer: 40, named: 30, moments: 20, moment: 200, sounds: 4 },
} as const

/** Of what is told by mouth, in seconds: a piece, and all of them. */
export const longest = { piece: 60, all: 180 } as const
