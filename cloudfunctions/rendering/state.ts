import type { renderingStates } from '../../content/renderings'
import type { Rendering } from '../../types/domain'

/** How a rendering stands beside what its content says now. */
export const stateOf = (rendering: Rendering | undefined, hash: string): keyof typeof renderingStates => {
  if (!rendering) return 'none'
  return rendering.status === 'reviewed' && rendering.shown?.source !== hash ? 'stale' : rendering.status
}
