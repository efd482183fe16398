import { type ReactElement, useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { giveSheet } from '@/lib/table/give.h5'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { manuscriptKinds } from '../../../types/words/manuscript'
import type { SheetProps } from './sheet-props'
import { SheetPreview, SheetResult } from './sheet-result.h5'
import { cellsOf } from './sheet-rows'
import { useImport } from './use-import.h5'

/** This kind's manuscripts as an .xlsx file, and drafts from a spreadsheet. The libraries for it are fetched only now. */
export const Sheet = ({ kind, status, onTaken }: SheetProps): ReactElement | null => {
  const [giving, setGiving] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const taking = useImport(kind, onTaken)
  const out = async () => {
    setGiving(true)
    setTrouble(undefined)
    taking.clear()
    try {
      await give(kind, status)
    } catch (e) {
      setTrouble(e instanceof CallFailed ? e.message : '表格没有做成，请再试一次')
    } finally {
      setGiving(false)
    }
  }
  const busy = giving || !!taking.busy
  return (
    <Stack>
      <Row>
        <BigButton kind="soft" disabled={busy} busy={giving && '正在做表格…'} onTap={() => void out()}>
          导出表格
        </BigButton>
        {taking.busy ? (
          <BigButton kind="soft" onTap={taking.stop}>
            停下
          </BigButton>
        ) : (
          <BigButton kind="soft" disabled={giving} onTap={() => void taking.choose()}>
            导入表格
          </BigButton>
        )}
      </Row>
      {taking.busy && <Notice>{taking.busy}</Notice>}
      {(trouble ?? taking.trouble) && <Notice kind="wrong">{(trouble ?? taking.trouble) as string}</Notice>}
      {taking.sheet && !taking.taken && (
        <SheetPreview sheet={taking.sheet} busy={!!taking.busy} onWrite={() => void taking.confirm()} onLeave={taking.clear} />
      )}
      {taking.sheet && taking.taken && <SheetResult sheet={taking.sheet} taken={taking.taken} />}
    </Stack>
  )
}

const give = async (kind: SheetProps['kind'], status: SheetProps['status']) => {
  const rows = []
  const cases: Record<string, string> = {}
  for (let after: string | undefined; ; ) {
    const answer = await call('manuscript.sheet', { kind, ...(status && { status }), ...(after && { after }) })
    rows.push(...answer.rows)
    Object.assign(cases, answer.cases)
    if (!answer.more || !answer.last) break
    after = answer.last
  }
  await giveSheet(cellsOf(kind, rows, cases), manuscriptKinds[kind])
}
