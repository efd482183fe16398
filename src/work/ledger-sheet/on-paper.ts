import { bannerIn, countsIn, factsOf, groupsIn, type LedgerLine, titleOf } from '@/parts/ledger-words'
import type { Paper } from '../../../types/entities/paper'
import { ledgerSources, notForGrading } from '../../../types/words/ledger'

/** The lines of some days as a table on paper: fewer columns than the sheet, so that they can be read. */
export const paperOf = (title: string, lines: LedgerLine[]): Paper => ({
  ...{ title, under: [], foot: `活动台账，${notForGrading}` },
  blocks: [
    {
      kind: 'table',
      head: ['日期', '做了什么', '在哪里、讲什么、谁', '数', '来源'],
      widths: [14, 22, 34, 22, 8],
      rows: lines.map((line) => [
        line.day,
        titleOf(line),
        [factsOf(line), line.units, line.note].filter(Boolean).join('；'),
        [...groupsIn(line), ...countsIn(line), bannerIn(line)].filter(Boolean).join('，'),
        ledgerSources[line.source],
      ]),
    },
  ],
})
