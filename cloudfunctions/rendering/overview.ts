import type { RenderingKind } from '../../types/entities/rendering'
import { countsOf } from '../_domain/rendering-counts'
import { define } from '../_kit/define'
import { nextInMongolian } from './next'

export const overview = define('rendering.overview', async (_input, { now }) => {
  const [{ kinds, at }, next] = await Promise.all([countsOf(now), nextInMongolian(now)])
  return { next, at, kinds: (Object.keys(kinds) as RenderingKind[]).map((kind) => ({ kind, ...kinds[kind] })) }
})
