import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Choice } from '@/ui/choice'
import { Folded } from '@/ui/folded'
import type { Output } from '../../../types/contract'
import type { ReportStatus } from '../../../types/entities/report'
import { reportStatuses } from '../../../types/words/report'
import { Narrow } from './narrow'
import { narrowed, type Wanted } from './wanted'

interface Props {
  queue: Output<'report.queue'> | undefined
  wanted: Wanted
  onWant: (wanted: Wanted) => void
}

/** Which reports to list, with how many there are of each; the rest of the ways to find one opens by a tap. */
export const Filter = ({ queue, wanted, onWant }: Props) => {
  const [open, setOpen] = useState(false)
  const n = (count: number | undefined) => (count === undefined ? '' : ` ${count}`)
  const counts = queue?.counts
  const all = counts && Object.values(counts).reduce((a, b) => a + b, 0)
  const statuses = {
    ...(Object.fromEntries(Object.entries(reportStatuses).map(([key, words]) => [key, words + n(counts?.[key as ReportStatus])])) as Record<
      ReportStatus,
      string
    >),
    all: `全部${n(all)}`,
  }
  const chooseStatus = (key: ReportStatus | 'all') => {
    const { status: _status, ...rest } = wanted
    onWant(key === 'all' ? rest : { ...rest, status: key })
  }
  const ways = narrowed(wanted)
  return (
    <>
      <Choice
        label="哪一栏"
        options={{ proven: '先看的', unproven: `还没核实的${n(queue?.unproven)}` }}
        value={wanted.tray}
        onChoose={(tray) => onWant({ ...wanted, tray })}
      />
      <Folded words={statuses[wanted.status ?? 'all']}>
        <Choice label="看哪些" options={statuses} value={wanted.status ?? 'all'} onChoose={chooseStatus} />
      </Folded>
      <BigButton kind="soft" expanded={open} onTap={() => setOpen(!open)}>
        {open ? '收起' : ways > 0 ? `找一份、换个排法（已按 ${ways} 样筛过）` : '找一份、换个排法'}
      </BigButton>
      {open && <Narrow wanted={wanted} onWant={onWant} />}
    </>
  )
}
