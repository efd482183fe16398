import { truths } from '../../types/words/check'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { unlabelled } from './unlabelled'

const page = 20
/** Milliseconds after which what nobody settled is deleted. */
const kept = 90 * 86_400_000

export const disputed = define('check.disputed', async (_input, { user, now }) => {
  await store.remove('disputedTexts', { settled: _.eq(null), at: _.lt(now - kept) })
  const [open, ...settled] = await Promise.all([
    unlabelled(user, page),
    ...Object.keys(truths).map((settled) => store.count('disputedTexts', { settled })),
  ])
  return {
    texts: open.map(({ _id, text, level, said, at, unproven, labels }) => ({
      _id,
      text,
      level,
      said,
      at,
      unproven,
      labels: labels.length,
    })),
    settled: settled.reduce((sum, n) => sum + n, 0),
  }
})
