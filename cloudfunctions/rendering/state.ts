import type { Localization } from '../../types/entities/rendering'
import type { renderingStates } from '../../types/words/rendering'

/** How a rendering stands beside what its content says now. */
export const stateOf = (rendering: Localization | undefined, hash: string): keyof typeof renderingStates => {
  if (!rendering) return 'none'
  return rendering.status === 'reviewed' && rendering.shown?.source !== hash ? 'stale' : rendering.status
}
