import { useState } from 'react'
import { How } from '@/parts/how'
import { Picture } from '@/parts/picture'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Meta, Title } from '@/ui/words'
import { notesInWords, togetherInWords } from '../../../figures/campaign-in-words'
import { type Strip, stripsPicture } from '../../../figures/strips'
import type { CampaignFigures } from '../../../types/entities/campaign-figures'

type Months = CampaignFigures['months']

const stripsOf = (months: Months): Strip[] => [
  { words: '发出去的（条）', values: months.map(({ done }) => done?.messages) },
  { words: '网格员自报已发（次）', values: months.map(({ done }) => done?.posted) },
  { words: '群内已有人打开（次）', values: months.map(({ done }) => done?.reached) },
  { words: '台账（笔）', values: months.map(({ done }) => done?.lines) },
  { words: '举报（件）', values: months.map(({ done }) => done?.received) },
  { words: '案件（起）', values: months.map(({ cases }) => cases) },
]

/** The same months one below the other, with what else happened. */
export const Together = ({ months, notes }: { months: Months; notes: { day: string; words: string }[] }) => {
  const [open, setOpen] = useState(false)
  if (months.length < 2) return null
  const title = '几样放在一起，一个月一个月地看'
  return (
    <Card>
      <Stack>
        <Title>{title}</Title>
        <Picture
          svg={stripsPicture(
            stripsOf(months),
            months.map(({ month }) => month),
            { notes },
          )}
        />
        <Meta>每一行有自己的刻度，行和行不比高低。叉是没有数、没报齐的月份。</Meta>
        {notes.length > 0 && <List items={notesInWords(notes).map((words) => `图里的点线 ${words}`)} />}
        <BigButton kind="plain" expanded={open} onTap={() => setOpen(!open)}>
          {open ? '收起每个月的数' : '每个月的数，写成字'}
        </BigButton>
        {open && <List items={togetherInWords(months)} />}
        <How
          of={title}
          lines={[
            '数和上面几块是一样的来处，按月摆开。',
            '一样多了、另一样少了，可能是连着的，也可能是碰巧，也可能都跟着别的事走。图看不出是哪个。',
          ]}
        />
      </Stack>
    </Card>
  )
}
