import type { ReactElement } from 'react'
import { chooseFiles } from '@/lib/choose-files.h5'
import { giveSheet } from '@/lib/table/give.h5'
import { harmless } from '@/lib/table/harmless'
import { readApart } from '@/lib/table/read-apart.h5'
import { useSheets } from '@/lib/table/use-sheets'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { FilesProps, Listed } from './files-props'
import { labels, readPlaces } from './read-places'

/** The list as an .xlsx file to fill in, and the way back. */
export const Files = ({ places, onRead }: FilesProps): ReactElement | null => {
  const { busy, trouble, doing } = useSheets()
  const choose = async () => {
    const [file] = await chooseFiles('.xlsx,.xls,.csv,.tsv,.txt')
    if (!file) return
    const { cells, notes } = await readApart(file, new AbortController().signal)
    const read = readPlaces(cells)
    onRead({ ...read, notes: [file.name, ...notes, ...read.notes] })
  }
  return (
    <>
      <Row>
        <BigButton
          kind="line"
          disabled={!!busy}
          busy={busy === 'give' && '正在做表格…'}
          onTap={() => void doing('give', () => give(places))}
        >
          下载表格
        </BigButton>
        <BigButton disabled={!!busy} busy={busy === 'read' && '正在读表格…'} onTap={() => void doing('read', choose)}>
          选填好的表格
        </BigButton>
      </Row>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
    </>
  )
}

/** What is there now; nothing yet: two rows that show how it is written. */
const give = (places: Listed[]): Promise<void> => {
  const town = (id: string) => places.find((one) => one.level === 'town' && id.startsWith(`${one._id}/`))?.name ?? ''
  const rows = places.map(({ _id, name, level, households, code }) =>
    level === 'town'
      ? [name, '', '', '', code]
      : [town(_id), level === 'village' ? name : '', level === 'school' ? name : '', level === 'village' ? String(households) : '', code],
  )
  const example = [
    ['（例）白音苏木', '巴彦嘎查', '', '212', ''],
    ['（例）白音苏木', '', '苏木小学', '', ''],
  ]
  return giveSheet([[...labels], ...(rows.length > 0 ? rows : example).map((row) => row.map(harmless))], '镇、村和学校')
}
