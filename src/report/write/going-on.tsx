import type { Draft } from '@/lib/report-draft'
import { Card, Stack } from '@/ui/card'
import { Choices } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { dangers } from '../../../types/words/report'

type Danger = keyof typeof dangers

/** What goes on still is to stop before anything is written. */
export const GoingOn = ({ chosen, write }: { chosen: string[]; write: (change: Partial<Draft>) => void }) => (
  <Card kind={chosen.length > 0 ? 'alert' : undefined}>
    <Stack>
      <Choices
        label="现在还有这些事吗，没有就不点"
        options={dangers}
        values={chosen as Danger[]}
        onChange={(now) => write({ dangers: now })}
      />
      {chosen.includes('screen') && <Notice kind="wrong">先关掉屏幕共享，再挂断，断开网也行。做完再填。</Notice>}
      {(chosen.includes('talking') || chosen.includes('asked')) && (
        <Notice kind="wrong">先挂掉，别再回他，一分钱也别再转。聊天记录留着。</Notice>
      )}
    </Stack>
  </Card>
)
