import { sumOf } from '../../figures/share'
import type { SpokenKind, SpokenText } from '../../types/entities/voice'
import { spokenKinds } from '../../types/words/voice'
import { county } from '../_domain/county'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { regionsOf } from '../_kit/region'
import { hasSpeech } from '../_kit/speech'
import { store } from '../_kit/store'
import { spentIn } from './plan'
import { troubleInWords } from './trouble'

export const state = define('voice.state', async (_input, { user, now }) => {
  const [plan, spent, { waiting, counted }, place] = await Promise.all([
    store.get('speechPlans', 'plan'),
    spentIn(monthOf(now)),
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

/** How many texts of each kind stand how: they are as many as are published, whatever the county's size. `waiting`: how many are not spoken yet, and their characters at most, since what two of them say alike is paid once. */
const counts = async () => {
  const groups = await store.aggregate<{ _id: { kind: SpokenKind; state: SpokenText['state'] }; count: number; characters: number }>(
    'spokenTexts',
    {
      $group: { _id: { kind: '$kind', state: '$state' }, count: { $sum: 1 }, characters: { $sum: '$characters' } },
    },
  )
  const of = (kind: SpokenKind, state: SpokenText['state']) =>
    groups.find(({ _id }) => _id.kind === kind && _id.state === state)?.count ?? 0
  const left = groups.filter(({ _id }) => _id.state === 'waiting')
  return {
    waiting: { texts: sumOf(left, ({ count }) => count), characters: sumOf(left, ({ characters }) => characters) },
    counted: (kind: SpokenKind) => ({ there: of(kind, 'there'), waiting: of(kind, 'waiting'), refused: of(kind, 'refused') }),
  }
}
