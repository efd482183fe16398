import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Choice, Choices } from '@/ui/choice'
import { Folded } from '@/ui/folded'
import type { Output } from '../../../types/contract'
import type { ReportStatus } from '../../../types/entities/report'
import { reportStatuses } from '../../../types/words/report'
import { Narrow } from './narrow'
import { Views } from './views'
import { narrowed, type Wanted } from './wanted'

interface Props {
  queue: Output<'report.queue'> | undefined
  views: Output<'report.views'>['views'] | undefined
  wanted: Wanted
  onWant: (wanted: Wanted) => void
  open: boolean
  onOpen: (open: boolean) => void
}

/** How many, as far as they are counted. */
const n = (count: number | undefined) => (count === undefined ? '' : count >= 100 ? ' 99+' : ` ${count}`)

/** Which reports to list; the rest of the ways to find one opens by a tap. */
export const Filter = ({ queue, views, wanted, onWant, open, onOpen }: Props) => {
  const [drawn, redraw] = useState(0)
  const counts: Partial<Record<ReportStatus, number>> = queue?.counts ?? {}
  const statuses = Object.fromEntries(
    Object.entries(reportStatuses).map(([key, words]) => [key, words + n(counts[key as ReportStatus])]),
  ) as Record<ReportStatus, string>
  const ways = narrowed(wanted)
  const want = (next: Wanted) => {
    redraw(drawn + 1)
    onWant(next)
  }
  return (
    <>
      <Choice
        label="哪一栏"
        options={{ proven: '先看的', unproven: `还没核实的${n(queue?.unproven)}` }}
        value={wanted.tray}
        onChoose={(tray) => onWant({ ...wanted, tray })}
      />
      <Folded words={wanted.status.map((one) => statuses[one]).join('、') || '全部'}>
        <Choices
          label="看哪些，都不选就是全部"
          options={statuses}
          values={wanted.status}
          onChange={(status) => onWant({ ...wanted, status })}
        />
      </Folded>
      <BigButton kind="soft" expanded={open} onTap={() => onOpen(!open)}>
        {open ? '收起' : ways > 0 ? `找一份、换个排法（已按 ${ways} 样筛过）` : '找一份、换个排法'}
      </BigButton>
      <Views kept={views} wanted={wanted} onWant={want} naming={open} />
      {open && <Narrow key={drawn} wanted={wanted} onWant={onWant} />}
    </>
  )
}
