import { endOfDay } from '@/lib/time'
import { Previews } from '@/parts/previews'
import { View } from '@/ui/elements'
import { Title } from '@/ui/words'
import type { Draft } from './draft'
import css from './write.module.scss'

/** 大家看到的样子: the very pieces of the first screen, the group, the poster and the big screen. */
export const Preview = ({ draft, source, now }: { draft: Draft; source: string; now: number }) => {
  const lines = draft.lines.filter((line) => line.trim())
  const alert = {
    msgType: draft.references ? ('Update' as const) : ('Alert' as const),
    severity: draft.severity,
    type: draft.type,
    audiences: draft.audiences,
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
      <Previews alert={alert} />
    </View>
  )
}
