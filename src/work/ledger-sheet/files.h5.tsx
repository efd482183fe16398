import type { ReactElement } from 'react'
import { chooseFiles } from '@/lib/choose-files.h5'
import { giveSheet } from '@/lib/table/give.h5'
import { harmless } from '@/lib/table/harmless'
import { readApart } from '@/lib/table/read-apart.h5'
import { useSheets } from '@/lib/table/use-sheets'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { columns } from './columns'
import type { FilesProps } from './files-props'
import { readRows } from './read-rows'

/** The ledger as an .xlsx file in the columns that towns use, and an old sheet's way in. */
export const Files = ({ title, rows, onRead }: FilesProps): ReactElement | null => {
  const { busy, trouble, doing } = useSheets()
  const give = async () => {
    const all = await rows()
    if (!all) return
    const cells = [[title], columns.map(({ label }) => label), ...all]
    await giveSheet(
      cells.map((row) => row.map(harmless)),
      '活动台账',
    )
  }
  const choose = async () => {
    const [file] = await chooseFiles('.xlsx,.xls,.csv,.tsv,.txt')
    if (!file) return
    const { cells, notes } = await readApart(file, new AbortController().signal)
    const read = readRows(cells)
    onRead?.({ ...read, notes: [file.name, ...notes, ...read.notes] })
  }
  return (
    <>
      <Row>
        <BigButton disabled={!!busy} busy={busy === 'give' && '正在做表格…'} onTap={() => void doing('give', give)}>
          下载表格
        </BigButton>
        {onRead && (
          <BigButton kind="line" disabled={!!busy} busy={busy === 'read' && '正在读表格…'} onTap={() => void doing('read', choose)}>
            放进旧表格
          </BigButton>
        )}
      </Row>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
    </>
  )
}
