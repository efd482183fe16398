import type { Game, Guess } from '@/lib/game'

export const guessed = (game: Game, guess: Guess): Game => ({
  ...game,
  judged: [...game.judged, { guess }],
  step: game.way === 'retest' ? 'guess' : 'explain',
})

/** `clue` is what the child pointed at; nothing when neither could say. */
export const explained = (game: Game, clue?: string): Game => ({
  ...game,
  judged: game.judged.map((one, i) => (i === game.judged.length - 1 && clue ? { ...one, clue } : one)),
  step: 'reveal',
})

export const nextMessage = (game: Game): Game => ({ ...game, step: 'guess' })
