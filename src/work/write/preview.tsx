import { endOfDay } from '@/lib/time'
import { AlertCard } from '@/parts/alert-card'
import { AlertSheet } from '@/parts/alert-sheet'
import { View } from '@/ui/elements'
import { Meta, Title } from '@/ui/words'
import type { Draft } from './draft'
import css from './write.module.scss'

/** 村民看到的样子: the very pieces of the first screen and of the opened alert. */
export const Preview = ({ draft, source, now }: { draft: Draft; source: string; now: number }) => {
  const lines = draft.lines.filter((line) => line.trim())
  const alert = {
    severity: draft.severity,
    type: draft.type,
    headline: draft.headline || '标题会显示在这里',
    lines: lines.length > 0 ? lines : ['骗子怎么骗，会显示在这里'],
    instruction: draft.instruction || '怎么做，会显示在这里',
    source,
    effective: now,
    expires: endOfDay(now, draft.days),
  }
  return (
    <View className={css.preview} role="region" label="村民看到的样子">
      <Title>村民看到的样子</Title>
      <Meta>在“今天”里：</Meta>
      <AlertCard alert={alert} />
      <Meta>点开以后：</Meta>
      <AlertSheet alert={alert} />
    </View>
  )
}
