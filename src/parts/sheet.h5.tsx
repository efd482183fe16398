import type { ReactElement } from 'react'
import { chooseFiles } from '@/lib/choose-files.h5'
import { giveSheet } from '@/lib/table/give.h5'
import { harmless } from '@/lib/table/harmless'
import { readApart } from '@/lib/table/read-apart.h5'
import { useSheets } from '@/lib/table/use-sheets'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { SheetProps } from './sheet-props'

/** A list as an .xlsx file, and the way back where it is to be filled in. */
export const Sheet = ({ name, rows, onRead }: SheetProps): ReactElement | null => {
  const { busy, trouble, doing } = useSheets()
  const give = async () => {
    const [labels = [], ...lines] = await rows()
    return giveSheet([labels, ...lines.map((line) => line.map(harmless))], name)
  }
  const choose = async () => {
    const [file] = await chooseFiles('.xlsx,.xls,.csv,.tsv,.txt')
    if (!file) return
    const { cells, notes } = await readApart(file, new AbortController().signal)
    onRead?.(cells, [file.name, ...notes])
  }
  return (
    <>
      <Row>
        <BigButton kind="line" disabled={!!busy} busy={busy === 'give' && '正在做表格…'} onTap={() => void doing('give', give)}>
          下载表格
        </BigButton>
        {onRead && (
          <BigButton disabled={!!busy} busy={busy === 'read' && '正在读表格…'} onTap={() => void doing('read', choose)}>
            选填好的表格
          </BigButton>
        )}
      </Row>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
    </>
  )
}
