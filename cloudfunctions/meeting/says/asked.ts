import { isSmall } from '../../../figures/small-cells'
import { feedbackKinds } from '../../../types/words/feedback'
import { fraudTypes } from '../../../types/words/fraud'
import { _, store } from '../../_kit/store'
import { spanOf } from '../month'
import { type Line, line } from './line'

const few = (count: number, unit: string) => (isSmall(count) ? `不到5${unit}` : `${count}${unit}`)

/** How many texts people said were judged wrongly, and how much they wrote to the county: counts alone, of the whole county, which no place of theirs stands with. */
export const asked = async (month: string): Promise<Line[]> => {
  const [from, until] = spanOf(month)
  const [disputed, written] = await Promise.all([
    store.aggregate<{ _id: keyof typeof fraudTypes | null; n: number }>(
      'disputedTexts',
      { $match: { at: _.gte(from).and(_.lt(until)) } },
      { $group: { _id: '$type', n: { $sum: 1 } } },
    ),
    store.aggregate<{ _id: keyof typeof feedbackKinds; n: number }>(
      'feedbacks',
      { $match: { createdAt: _.gte(from).and(_.lt(until)) } },
      { $group: { _id: '$kind', n: { $sum: 1 } } },
    ),
  ])
  const texts = disputed.reduce((sum, { n }) => sum + n, 0)
  const kinds = (Object.keys(fraudTypes) as (keyof typeof fraudTypes)[]).flatMap((type) => {
    const n = disputed.find(({ _id }) => _id === type)?.n ?? 0
    return n >= 5 ? [`${fraudTypes[type]}${n}段`] : []
  })
  const wrote = (Object.keys(feedbackKinds) as (keyof typeof feedbackKinds)[]).flatMap((kind) => {
    const n = written.find(({ _id }) => _id === kind)?.n ?? 0
    return n > 0 ? [`${feedbackKinds[kind]}${few(n, '条')}`] : []
  })
  return [
    line(texts > 0 ? `全旗有${few(texts, '段')}话，问的人说“像不像诈骗”看错了。` : '全旗没有人说“像不像诈骗”看错了。'),
    ...(kinds.length > 0 ? [line(`认定了骗法的：${kinds.join('，')}。不到5段的不列。`)] : []),
    line(wrote.length > 0 ? `全旗收到${wrote.join('，')}。` : '全旗没有人写意见和投诉。'),
  ]
}
