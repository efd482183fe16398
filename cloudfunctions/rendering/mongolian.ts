import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { recordingLinks, renderingId, shownOf } from '../_kit/rendering'
import { store } from '../_kit/store'
import { findSource } from './source'

export const mongolian = define('rendering.mongolian', async ({ kind, item }) => {
  const [{ row }, rendering] = await Promise.all([findSource(kind, item), store.get('renderings', renderingId(kind, item, 'mn'))])
  const shown = shownOf(kind, row, rendering)
  if (!shown?.text) throw new CallError('notFound', '这一篇现在没有蒙古文，请看汉文')
  const [reviewer, [recording]] = await Promise.all([store.get('people', shown.reviewer), recordingLinks(shown.recording?.file)])
  return {
    text: shown.text,
    ...(recording && { recording }),
    ...(recording && shown.transcript && { transcript: shown.transcript }),
    reviewer: reviewer?.name ?? '蒙古文审校',
  }
})
