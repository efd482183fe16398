import type { Input } from '../../types/contract'
import type { Localization } from '../../types/entities/rendering'
import { findSource } from '../_domain/rendering-source'
import { define } from '../_kit/define'
import type { User } from '../_kit/user'
import { openForWriting, overtaken, putNext } from './find'

export const save = define('rendering.save', async (input, { user, now }) => {
  await findSource(input.kind, input.item)
  const old = await openForWriting(input, user, now)
  if (isRepeat(old, input, user)) return { version: old.version }
  if (old.version !== input.after) throw overtaken()
  const { words: _words, text: _text, transcript: _transcript, recording, ...kept } = old
  const next = {
    ...kept,
    ...written(input),
    ...(recording && input.recording && { recording }),
    ...{ status: 'draft' as const, author: user.id, updatedAt: now },
  }
  if (!(await putNext(old, next))) throw overtaken()
  return { version: old.version + 1 }
})

const written = ({ language, text, transcript }: Input<'rendering.save'>) => ({
  ...(text && language === 'mn' && { text }),
  ...(transcript && { transcript }),
})

/** The answer to the same save was lost on its way. */
const isRepeat = (old: Localization, input: Input<'rendering.save'>, user: User) =>
  old.author === user.id &&
  old.version === input.after + 1 &&
  !!old.recording === (input.recording && !!old.recording) &&
  JSON.stringify(written(input)) === JSON.stringify(written({ ...input, text: old.text, transcript: old.transcript }))
