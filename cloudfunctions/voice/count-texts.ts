import type { SpeechPlan, SpokenKind, SpokenText } from '../../types/entities/voice'
import { spokenKinds } from '../../types/words/voice'
import { store } from '../_kit/store'

/** How many texts of each kind stand how, and the characters of those that wait. It looks at every text: whoever changes them counts, whoever asks reads what was counted. */
export const countTexts = async (): Promise<NonNullable<SpeechPlan['counts']>> => {
  const groups = await store.aggregate<{ _id: { kind: SpokenKind; state: SpokenText['state'] }; count: number; characters: number }>(
    'spokenTexts',
    {
      $group: { _id: { kind: '$kind', state: '$state' }, count: { $sum: 1 }, characters: { $sum: '$characters' } },
    },
  )
  return (Object.keys(spokenKinds) as SpokenKind[]).map((kind) => {
    const of = (state: SpokenText['state']) => groups.find(({ _id }) => _id.kind === kind && _id.state === state)
    const count = (state: SpokenText['state']) => of(state)?.count ?? 0
    const characters = of('waiting')?.characters ?? 0
    return { kind, there: count('there'), waiting: count('waiting'), refused: count('refused'), characters }
  })
}
