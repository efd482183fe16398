import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'

interface Props {
  /** What the sheet is a list of: 名单, 表格. */
  what: string
  /** What is counted: a row of a list of places can add two, several make a text. */
  unit: '个' | '行' | '篇'
  outcome: {
    added: string[]
    changed: string[]
    same: number
    refused: { row: number; why: string }[]
    notes: string[]
    written: boolean
  }
  /** What is there and not in the sheet, in the words of the screen. */
  missing?: { words: string; lines: string[] } | undefined
  busy: boolean
  trouble?: string
  onTakeIn: () => void
  onLeave: () => void
}

/** What a sheet would do, row by row, or has done. */
export const SheetOutcome = ({ what, unit, outcome, missing, busy, trouble, onTakeIn, onLeave }: Props) => {
  const { added, changed, same, refused, notes, written } = outcome
  const writes = !written && added.length + changed.length > 0
  const kind = refused.length > 0 ? 'mark' : written ? 'good' : undefined
  return (
    <Card {...(kind && { kind })}>
      <Stack>
        <Title>{written ? `${what}放进去了` : '先看一看，还没有放进去'}</Title>
        <Notice>{`${written ? '新加' : '要新加'} ${added.length} ${unit}，${written ? '改动' : '要改动'} ${changed.length} ${unit}，没有变的 ${same} ${unit}，放不进去的 ${refused.length} 行。`}</Notice>
        {notes.length > 0 && <List items={notes} />}
        <Lines what="放不进去的，改好再放一次，别的不会重复：" lines={refused.map(({ row, why }) => `第${row}行：${why}`)} />
        <Lines what="新加的：" lines={added} />
        <Lines what="改动的：" lines={changed} />
        {missing && (
          <>
            <Meta>{missing.words}</Meta>
            <Lines what="留着的：" lines={missing.lines} />
          </>
        )}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <Row>
          {writes && (
            <BigButton busy={busy && '正在放…'} onTap={onTakeIn}>
              就这样放进去
            </BigButton>
          )}
          <BigButton kind="line" disabled={busy} onTap={onLeave}>
            {writes ? '先不放' : '知道了'}
          </BigButton>
        </Row>
      </Stack>
    </Card>
  )
}

const Lines = ({ what, lines }: { what: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <>
      <Meta>{what}</Meta>
      <More items={lines}>{(shown) => <List items={shown} />}</More>
    </>
  )
