import type { Pack } from '@/lib/lesson'
import { sentences } from '@/lib/sentences'
import type { Step } from './steps'

/** What stands on a screen of the class, for the ear; nothing where there is nothing to tell. */
export const aloud = (step: Step, { title, story, clue, pairs, card }: Pack): string | undefined => {
  switch (step.kind) {
    case 'story':
      return sentences([title, story])
    case 'judge':
      return step.message.text
    case 'answer':
      return sentences([step.message.genuine ? '这条是真的' : '这条是骗人的', step.message.why])
    case 'clue':
      return sentences([clue])
    case 'line':
      return sentences([pairs.line])
    case 'pairs':
      return sentences([pairs.first, pairs.second, pairs.line])
    case 'talk':
      return sentences([step.question])
    case 'card':
      return sentences(card)
    default:
      return undefined
  }
}
