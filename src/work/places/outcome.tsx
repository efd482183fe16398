import { SheetOutcome } from '@/parts/sheet-outcome'
import type { Outcome } from './use-take-in'

interface Props {
  outcome: Outcome
  busy: boolean
  onTakeIn: () => void
  onLeave: () => void
}

/** What a list of places would do, row by row, or has done. */
export const OutcomeCard = ({ outcome, ...rest }: Props) => {
  const { added, changed, missing } = outcome
  const renamed = added.length > 0 ? '要是改了名，请把原来的编码写上，不然会变成两个。' : ''
  const words = `这次的名单里没有、照旧留着的 ${missing.length} 个。${renamed}`
  return (
    <SheetOutcome
      {...rest}
      what="名单"
      unit="个"
      outcome={{
        ...outcome,
        added: added.map(({ row, name }) => `第${row}行：${name}`),
        changed: changed.map(({ row, name, what }) => `第${row}行：${name}，${what}`),
      }}
      missing={missing.length > 0 ? { words, lines: added.length > 0 ? missing : [] } : undefined}
    />
  )
}
