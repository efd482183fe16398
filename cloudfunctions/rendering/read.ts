import { localizationId, wordsOf } from '../_domain/localization'
import { findSource } from '../_domain/rendering-source'
import { define } from '../_kit/define'
import { linksTo } from '../_kit/file'
import { store } from '../_kit/store'
import { mayDecide } from './may'
import { stateOf } from './state'

export const read = define('rendering.read', async ({ kind, item, language }, { user }) => {
  const found = await findSource(kind, item)
  const source = { words: wordsOf(found.source), headings: headingsOf(found.source.parts), hash: found.hash }
  const rendering = await store.get('renderings', localizationId(kind, item, language))
  if (!rendering) return { source, rendering: null, state: 'none' as const, may: { save: true, submit: false, decide: false } }
  const [people, [recording]] = await Promise.all([
    store.byId('people', [rendering.author, ...(rendering.shown ? [rendering.shown.reviewer] : [])]),
    linksTo(rendering.recording ? [rendering.recording.file] : []),
  ])
  const nameOf = (id: string) => people.get(id)?.name ?? '工作人员'
  const { version, text, transcript, shown, status, author } = rendering
  const state = stateOf(rendering, source.hash)
  return {
    source,
    rendering: {
      version,
      ...(text && { text }),
      ...(transcript && { transcript }),
      ...(recording && { recording }),
      ...(rendering.words && { words: rendering.words }),
      author: nameOf(author),
      ...(shown && { shown: { reviewer: nameOf(shown.reviewer), at: shown.at, current: shown.source === source.hash } }),
    },
    state,
    may: {
      save: status !== 'submitted',
      submit: status === 'draft' && author === user.id,
      decide: (state === 'submitted' || state === 'stale') && mayDecide(user, rendering),
    },
  }
})

/** Each stands before the word of that place; the title is at 0. */
const headingsOf = (parts: { heading?: string; words: readonly string[] }[]) => {
  let at = 1
  return parts.flatMap(({ heading, words }) => {
    const here = heading ? [{ at, heading }] : []
    at += words.length
    return here
  })
}
