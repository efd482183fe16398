import { define } from '../_kit/define'
import { linksTo } from '../_kit/file'
import { renderingId } from '../_kit/rendering'
import { store } from '../_kit/store'
import { mayDecide, requireDesk } from './may'
import { findSource } from './source'
import { stateOf } from './state'

export const read = define('rendering.read', async ({ kind, item, language }, { user }) => {
  const { words, hash } = await findSource(kind, item)
  const rendering = await store.get('renderings', renderingId(kind, item, language))
  if (!rendering)
    return { source: { words, hash }, rendering: null, state: 'none' as const, may: { save: true, submit: false, decide: false } }
  requireDesk(user, rendering)
  const [people, [recording]] = await Promise.all([
    store.byId('people', [rendering.author, ...(rendering.shown ? [rendering.shown.reviewer] : [])]),
    linksTo(rendering.recording ? [rendering.recording.file] : []),
  ])
  const nameOf = (id: string) => people.get(id)?.name ?? '工作人员'
  const { version, text, transcript, shown, status, author } = rendering
  const state = stateOf(rendering, hash)
  return {
    source: { words, hash },
    rendering: {
      version,
      ...(text && { text }),
      ...(transcript && { transcript }),
      ...(recording && { recording }),
      ...(rendering.words && { words: rendering.words }),
      author: nameOf(author),
      ...(shown && { shown: { reviewer: nameOf(shown.reviewer), at: shown.at, current: shown.source === hash } }),
    },
    state,
    may: {
      save: status !== 'submitted',
      submit: status === 'draft' && author === user.id,
      decide: (state === 'submitted' || state === 'stale') && mayDecide(user, rendering),
    },
  }
})
