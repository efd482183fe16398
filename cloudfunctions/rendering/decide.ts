import type { Localization } from '../../types/entities/rendering'
import { renderingKinds } from '../../types/words/rendering'
import { logDeed } from '../_domain/audit'
import { countTicked } from '../_domain/rendering-counts'
import { findSource } from '../_domain/rendering-source'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { countyOf } from '../_kit/region'
import { requireStandardCode } from '../_kit/standard-code'
import { _, store } from '../_kit/store'
import { requireNoContacts } from './contacts'
import { findRendering } from './find'
import { mayDecide } from './may'

/** Ticks or gives back the version that was read, beside the words that were read. A second tap changes nothing. */
export const decide = define('rendering.decide', async (input, { user, now }) => {
  const { hash, source } = await findSource(input.kind, input.item)
  const rendering = await findRendering(input)
  if (isTicked(rendering, hash) && input.accept && rendering.shown?.reviewer === user.id) return { status: rendering.status }
  if (!mayDecide(user, rendering))
    throw new CallError('forbidden', rendering.author === user.id ? '自己写的、自己录的，请另一位来审' : '这一份不归您审')
  if (hash !== input.source) throw new CallError('conflict', '原文刚刚改过，请对着新的原文再看一遍')
  if (input.accept) {
    requireStandardCode([rendering.text, rendering.transcript])
    await requireNoContacts(rendering)
  }
  if (!input.accept && !input.words) throw new CallError('badInput', '写一句为什么退回')
  await store.transaction(async (t) => {
    const latest = await t.get('renderings', rendering._id)
    if (!latest || latest.version !== input.version || latest.status === 'draft' || isTicked(latest, hash))
      throw new CallError('conflict', '这一份刚刚变了，请刷新再看')
    if (input.accept && latest.language === 'mn' && latest.shown?.source !== hash) await countTicked(t, latest.kind)
    await t.change('renderings', latest._id, input.accept ? ticked(latest, user.id, hash, now) : returned(input.words, now))
    const about = `${renderingKinds[input.kind]}“${source.title.slice(0, 60)}”`
    if (input.accept) await logDeed(t, { at: now, by: user.id, deed: 'tickRendering', region: countyOf(user), about })
  })
  return { status: input.accept ? ('reviewed' as const) : ('draft' as const) }
})

const isTicked = ({ status, shown }: Localization, hash: string) => status === 'reviewed' && shown?.source === hash

const ticked = ({ text, recording, transcript }: Localization, reviewer: string, source: string, at: number) => ({
  status: 'reviewed',
  shown: _.set({ ...(text && { text }), ...(recording && { recording }), ...(transcript && { transcript }), reviewer, source, at }),
  words: _.remove(),
  updatedAt: at,
})

const returned = (words: string | undefined, now: number) => ({ status: 'draft', words, updatedAt: now })
