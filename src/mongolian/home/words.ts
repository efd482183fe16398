import { go } from '@/lib/go'
import type { Output } from '../../../types/contract'
import type { RenderingKind } from '../../../types/entities/rendering'
import type { DoorWord } from '../../../types/words/door'

export type Home = Output<'home.mongolian'>

/** A word of this home, in Chinese and, once it was given, in Mongolian. */
export type Word = (key: DoorWord) => { title: string; mongolian: string | undefined }

export const read = (kind: RenderingKind, id: string): void => go('mongolian/read', { kind, id })
