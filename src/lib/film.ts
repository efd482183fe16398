import type { FilmForm, NoFilm } from './film-words'

export interface MakeFilm extends FilmForm {
  frames: number
  /** Draws one of them. */
  draw: (pen: CanvasRenderingContext2D, nth: number) => void
  /** From 0 to 1. */
  onProgress?: (part: number) => void
  stop?: AbortSignal
}

/** In WeChat no film is made: this is done at a PC. */
export const makeFilm = async (_film: MakeFilm): Promise<Uint8Array | NoFilm> => 'browser'
