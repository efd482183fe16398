import type { FraudType } from '../../types/entities/fraud'
import type { Answer, QuizItem } from '../../types/entities/quiz'

/** How the adult did. Asking by telephone first is right whatever the message was. */
export const result = (answers: Answer[], items: QuizItem[]) => {
  const judged = answers.map(({ item, guess }) => ({ guess, item: items.find((i) => i._id === item) }))
  const missed = judged.flatMap(({ guess, item }) => (item?.type && !item.genuine && guess === 'real' ? [item.type] : []))
  return {
    total: answers.length,
    right: judged.filter(({ guess, item }) => guess === 'ask' || (item && guess === (item.genuine ? 'real' : 'fake'))).length,
    careful: answers.filter(({ guess }) => guess === 'ask').length,
    missed: [...new Set<FraudType>(missed)],
  }
}
