import { sumOf } from '../../figures/share'
import { county } from '../_domain/county'
import { monthOf } from '../_kit/day'
import { define } from '../_kit/define'
import { regionsOf } from '../_kit/region'
import { hasSpeech } from '../_kit/speech'
import { store } from '../_kit/store'
import { countTexts } from './count-texts'
import { spentIn } from './plan'
import { troubleInWords } from './trouble'

/** How texts stand was counted at the end of the last run that changed any; under a release that did not count yet it is counted here. */
export const state = define('voice.state', async (_input, { user, now }) => {
  const [plan, spent, place] = await Promise.all([store.get('speechPlans', 'plan'), spentIn(monthOf(now)), county()])
  const kinds = plan?.counts ?? (await countTexts())
  const by = plan?.by ? await store.get('people', plan.by) : null
  const trouble = plan?.trouble && troubleInWords(plan.trouble)
  return {
    key: hasSpeech(),
    plan: plan && plan.version > 0 ? { ...plan, by: by?.name ?? '管理员' } : null,
    spent,
    waiting: { texts: sumOf(kinds, ({ waiting }) => waiting), characters: sumOf(kinds, ({ characters }) => characters) },
    kinds,
    mayDecide: !!place && regionsOf(user, ['admin']).includes(place._id),
    ...(trouble && { trouble }),
  }
})
