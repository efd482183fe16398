import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Meta, Title } from '@/ui/words'
import type { IncidentFigures } from '../../../types/entities/incident-figures'
import { ageBands } from '../../../types/words/incident'

type Whole = NonNullable<IncidentFigures['whole']>
type Cell = number | 'hidden'

const said = (cell: Cell | undefined) => (cell === 'hidden' ? '不列' : `${cell ?? 0} 起`)

/** What a year that is over shows besides: villages of a town, ages of a county. Small counts stand nowhere. */
export const WholeYear = ({ whole: { villages, ages }, year }: { whole: Whole; year: number }) => {
  const [open, setOpen] = useState(false)
  if (!villages && !ages) return null
  return (
    <Card>
      <Stack>
        <Title>{`${year}年全年`}</Title>
        <BigButton kind="plain" expanded={open} onTap={() => setOpen(!open)}>
          {open ? '收起' : villages ? '各村' : '年龄和性别'}
        </BigButton>
        {open && villages && (
          <More items={villages}>{(shown) => <List items={shown.map(({ name, cases }) => `${name}：${said(cases)}`)} />}</More>
        )}
        {open && ages && <List items={ages.map(inWords)} />}
        <Meta>一到四起的不列，怕认出是谁家；有时别的也跟着不列，免得减一减就知道了。只有过完的整年才这样看。</Meta>
      </Stack>
    </Card>
  )
}

const inWords = ({ age, cases, of: [men, women, others] }: NonNullable<Whole['ages']>[number]) =>
  `${age ? ageBands[age] : '没写年龄的'}：${said(cases)}，男 ${said(men)}，女 ${said(women)}，没写性别 ${said(others)}`
