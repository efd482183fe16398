import type { DisputedText } from '../../types/entities/disputed-text'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

export const label = define('check.label', async ({ id, is, type }, { user, now }) => {
  const text = await store.get('disputedTexts', id)
  if (!text) throw new CallError('notFound', '这一条已经不在了')
  if (text.labels.some(({ by }) => by === user.id)) return { ...(text.settled && { settled: text.settled }) }
  if (text.settled) throw new CallError('conflict', '两位同事已经定了，看下一条吧')
  if (is === 'fraud' && !type) throw new CallError('badInput', '请选上是哪种骗法')
  const labels = [...text.labels, { by: user.id, is, at: now, ...(is === 'fraud' && type && { type }) }]
  const settled = agreed(labels)
  // as many labels as were read: whoever came between is looked at anew
  const still = { _id: id, [`labels.${text.labels.length}`]: _.exists(false) }
  const gone = settled?.is === 'unclear'
  const changed = gone
    ? await store.remove('disputedTexts', still)
    : await store.updateWhere('disputedTexts', still, {
        labels: _.set(labels),
        ...(settled && { settled: settled.is, ...(settled.type && { type: settled.type }) }),
      })
  if (changed === 0) throw new CallError('conflict', '同事刚刚也标了这一条，请再看一眼')
  return { ...(settled && { settled: settled.is }) }
})

/** What two of them say; after three who all say otherwise nobody can tell. */
const agreed = (labels: DisputedText['labels']): Pick<DisputedText['labels'][number], 'is' | 'type'> | undefined => {
  const alike = labels.find((one, i) => labels.some((other, k) => k < i && other.is === one.is))
  return alike ?? (labels.length === 3 ? { is: 'unclear' } : undefined)
}
