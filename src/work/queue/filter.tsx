import { Choice } from '@/ui/choice'
import type { ReportStatus } from '../../../types/entities/report'
import { reportStatuses } from '../../../types/words/report'

interface Props {
  counts: Record<ReportStatus, number> | undefined
  status: ReportStatus | undefined
  onChoose: (status: ReportStatus | undefined) => void
}

/** Which reports to list, with how many there are of each. */
export const Filter = ({ counts, status, onChoose }: Props) => {
  const n = (count: number | undefined) => (count === undefined ? '' : ` ${count}`)
  const all = counts && Object.values(counts).reduce((a, b) => a + b, 0)
  const options = {
    ...(Object.fromEntries(Object.entries(reportStatuses).map(([key, words]) => [key, words + n(counts?.[key as ReportStatus])])) as Record<
      ReportStatus,
      string
    >),
    all: `全部${n(all)}`,
  }
  return <Choice label="看哪些" options={options} value={status ?? 'all'} onChoose={(key) => onChoose(key === 'all' ? undefined : key)} />
}
