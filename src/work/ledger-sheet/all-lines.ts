import { call } from '@/lib/call'
import type { LedgerLine } from '@/parts/ledger-words'

/** More than fits a sheet that can be taken in again. */
const most = 1900

/** A place's ledger of some days, all of it, the earliest first as on paper; page by page. */
export const allLines = async (region: string, from: string, to: string): Promise<{ lines: LedgerLine[]; whole: boolean }> => {
  const lines: LedgerLine[] = []
  for (;;) {
    const before = lines.at(-1)?.order
    const page = await call('ledger.list', { region, from, to, ...(before && { before }) })
    lines.push(...page.lines)
    if (!page.more || lines.length >= most) return { lines: lines.reverse(), whole: !page.more }
  }
}
