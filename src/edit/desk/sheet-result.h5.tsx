import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { RowProblem } from './sheet-rows'
import type { TakenIn } from './take-in'
import type { ReadSheet } from './use-import.h5'

const problemInWords = ({ row, column, why }: RowProblem) => `第${row}行${column && `，${column}`}：${why}`
const refusedOf = ({ problems, plan }: ReadSheet) => [...problems.map(problemInWords), ...plan.refused]

/** Before anything is written: how many rows come new, change something, or are refused. */
export const SheetPreview = (p: { sheet: ReadSheet; busy: boolean; onWrite: () => void; onLeave: () => void }) => {
  const { plan, problems, notes, file } = p.sheet
  const refused = refusedOf(p.sheet)
  const rows = new Set(problems.map(({ row }) => row)).size + plan.refused.length
  const writes = plan.added + plan.changed > 0
  return (
    <Card kind={refused.length > 0 ? 'mark' : undefined}>
      <Stack>
        <Title level={3}>{p.busy ? '正在写进草稿' : '先看一看，还没有写'}</Title>
        <Meta>{file}</Meta>
        <Notice>{`要新写 ${plan.added} 份，要改动 ${plan.changed} 份，没有变的 ${plan.same} 份，读不进来的 ${rows} 行。`}</Notice>
        <Lines lines={notes} />
        <Lines what="这些行读不进来：" lines={refused} />
        <Row>
          {writes && (
            <BigButton busy={p.busy && '正在写…'} onTap={p.onWrite}>
              写进草稿
            </BigButton>
          )}
          <BigButton kind="line" disabled={p.busy} onTap={p.onLeave}>
            {writes ? '不写了' : '知道了'}
          </BigButton>
        </Row>
      </Stack>
    </Card>
  )
}

export const SheetResult = ({ sheet, taken }: { sheet: ReadSheet; taken: TakenIn }) => {
  const wrong = [...refusedOf(sheet), ...taken.refused]
  return (
    <Card kind={wrong.length + taken.refuse.length + taken.left > 0 ? 'mark' : 'good'}>
      <Stack>
        <Title level={3}>{taken.left > 0 ? '停下了' : '表格读完了'}</Title>
        <Notice>{`新写的草稿 ${taken.added} 份，改动的 ${taken.changed} 份，原来就有、没有变的 ${taken.same} 份。`}</Notice>
        {taken.left > 0 && <Notice>{`还有 ${taken.left} 行没有写。再导入一次，写过的不会重复。`}</Notice>}
        <Lines lines={sheet.notes} />
        <Lines what="下面这些行没有读进来，改好再导入一次，别的不会重复：" lines={wrong} />
        <Lines what="下面这些行收下了，交审核前还要改：" lines={taken.refuse.map(problemInWords)} />
        <Lines what="下面这些行收下了，再看一看：" lines={taken.warn.map(problemInWords)} />
      </Stack>
    </Card>
  )
}

const Lines = ({ what, lines }: { what?: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <>
      {what && <Meta>{what}</Meta>}
      <List items={[...new Set(lines)]} />
    </>
  )
