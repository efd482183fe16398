import type { AidDraft } from '@/lib/aid'
import type { aidParts } from '../../../types/words/aid'

const empty = { name: '勾了称呼，还没写怎么称呼您', phone: '勾了电话，还没写号码', story: '勾了经过，还没写出了什么事' } as const

/** What has to be put right before it can be handed over; undefined when nothing has. */
export const missingOf = (draft: AidDraft, what: readonly (keyof typeof aidParts)[], ofReport: boolean): string | undefined => {
  if (what.length === 0) return '还没勾。要交哪几样，点一下哪几样'
  if (what.includes('phone') && draft.phone.trim() && draft.phone.replace(/\D/g, '').length < 7) return '电话少了几位，请再看一下'
  const part = (['name', 'phone', 'story'] as const).find(
    (one) => what.includes(one) && !(one === 'story' && ofReport) && !draft[one].trim(),
  )
  return part && empty[part]
}
