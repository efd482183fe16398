import { truths } from '../../types/words/check'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { unlabelled } from './unlabelled'

const page = 20

export const disputed = define('check.disputed', async (_input, { user }) => {
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
