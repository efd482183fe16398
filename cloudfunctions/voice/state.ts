import type { SpokenKind, SpokenText } from '../../types/entities/voice'
import { spokenKinds } from '../../types/words/voice'
import { county } from '../_domain/county'
import { unspoken } from '../_domain/voice'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { regionsOf } from '../_kit/region'
import { hasSpeech } from '../_kit/speech'
import { store } from '../_kit/store'
import { spentIn } from './plan'
import { troubleInWords } from './trouble'

export const state = define('voice.state', async (_input, { user, now }) => {
  const [plan, spent, waiting, counted, place] = await Promise.all([
    store.get('speechPlans', 'plan'),
    spentIn(monthOf(now)),
    unspoken(),
    counts(),
    county(),
  ])
  const by = plan?.by ? await store.get('people', plan.by) : null
  const trouble = plan?.trouble && troubleInWords(plan.trouble)
  return {
    key: hasSpeech(),
    plan: plan && plan.version > 0 ? { ...plan, by: by?.name ?? '管理员' } : null,
    spent,
    waiting,
    kinds: (Object.keys(spokenKinds) as SpokenKind[]).map((kind) => ({ kind, ...counted(kind) })),
    mayDecide: !!place && regionsOf(user, ['admin']).includes(place._id),
    ...(trouble && { trouble }),
  }
})

/** How many texts of each kind stand how: they are as many as are published, whatever the county's size. */
const counts = async () => {
  const groups = await store.aggregate<{ _id: { kind: SpokenKind; state: SpokenText['state'] }; count: number }>('spokenTexts', {
    $group: { _id: { kind: '$kind', state: '$state' }, count: { $sum: 1 } },
  })
  const of = (kind: SpokenKind, state: SpokenText['state']) =>
    groups.find(({ _id }) => _id.kind === kind && _id.state === state)?.count ?? 0
  return (kind: SpokenKind) => ({ there: of(kind, 'there'), waiting: of(kind, 'waiting'), refused: of(kind, 'refused') })
}
