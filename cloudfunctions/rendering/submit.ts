import type { Localization } from '../../types/entities/rendering'
import { arrived } from '../_domain/arrived'
import { type Source, wordsOf } from '../_domain/localization'
import { findSource } from '../_domain/rendering-source'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireStandardCode } from '../_kit/standard-code'
import { store } from '../_kit/store'
import { requireNoContacts } from './contacts'
import { findRendering } from './find'

/** A second tap finds it handed in already. */
export const submit = define('rendering.submit', async (input, { user, now }) => {
  const { source } = await findSource(input.kind, input.item)
  const rendering = await findRendering(input)
  if (rendering.author !== user.id) throw new CallError('forbidden', '谁写的谁交。您改过保存以后，就由您来交')
  if (rendering.version !== input.version) throw new CallError('conflict', '有更新的一版，请刷新再交')
  if (rendering.status === 'submitted') return { status: rendering.status }
  requireWhole(rendering, source)
  requireStandardCode([rendering.text, rendering.transcript])
  await requireNoContacts(rendering)
  await arrived({ kind: 'rendering', id: rendering._id }, 'later', now)
  await store.updateWhere(
    'renderings',
    { _id: rendering._id, version: input.version, status: 'draft' },
    { status: 'submitted', updatedAt: now },
  )
  return { status: (await findRendering(input)).status }
})

const requireWhole = ({ status, kind, item, language, text, recording, transcript }: Localization, source: Source) => {
  const sentences = wordsOf(source).length - 1
  if (status !== 'draft') throw new CallError('conflict', '这一版已经审过了，改了再交')
  if (language === 'mn' && !text) throw new CallError('badInput', '还没有写蒙古文')
  if (text && sentences > 0 && text.paragraphs.length === 0) throw new CallError('badInput', '还没有写正文')
  if (text && kind === 'standing' && item === 'door' && text.paragraphs.length !== sentences)
    throw new CallError('badInput', `首页上有${sentences}样字，正文要一样一行，现在是${text.paragraphs.length}行`)
  if (language === 'zh' && !recording) throw new CallError('badInput', '还没有录音')
  if (recording && !transcript) throw new CallError('badInput', '把录音里说的话写下来，听不见的人也能看')
}
