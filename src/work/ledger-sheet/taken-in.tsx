import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

export type Outcome = Output<'ledger.takeIn'> & { notes: string[]; written: boolean }

interface Props {
  outcome: Outcome
  busy: boolean
  onTakeIn: () => void
  onLeave: () => void
}

/** What a sheet would do, or has done; each row that stays out says why. */
export const TakenIn = ({ outcome: { added, changed, same, refused, notes, written }, busy, onTakeIn, onLeave }: Props) => {
  const writes = !written && added + changed.length > 0
  return (
    <Card kind={refused.length > 0 ? 'mark' : written ? 'good' : undefined}>
      <Stack>
        <Title>{written ? '表格放进去了' : '先看一看，还没有放进去'}</Title>
        <Notice>{`${written ? '新加' : '要新加'} ${added} 笔，${written ? '改动' : '要改动'} ${changed.length} 笔，没有变的 ${same} 笔，放不进去的 ${refused.length} 行。`}</Notice>
        {notes.length > 0 && <List items={notes} />}
        {changed.length > 0 && (
          <Meta>{`改动的是第${changed.slice(0, 20).join('、')}${changed.length > 20 ? '…' : ''}行。原来怎么记的，都留着。`}</Meta>
        )}
        {refused.length > 0 && (
          <>
            <Meta>放不进去的，改好再放一次，别的不会重复：</Meta>
            <More items={refused.map(({ row, why }) => `第${row}行：${why}`)}>{(shown) => <List items={shown} />}</More>
          </>
        )}
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
