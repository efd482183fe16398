import type { Input } from '../../../types/contract'

/** The name under which what is written about a content is kept here. */
export const idOf = ({ kind, item, language }: Input<'rendering.read'>): string => `${kind} ${item} ${language}`
