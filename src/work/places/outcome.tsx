import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Outcome } from './use-take-in'

interface Props {
  outcome: Outcome
  busy: boolean
  onTakeIn: () => void
  onLeave: () => void
}

/** What a list would do, row by row, or has done. */
export const OutcomeCard = ({ outcome, busy, onTakeIn, onLeave }: Props) => {
  const { added, changed, same, missing, refused, notes, written } = outcome
  const writes = !written && added.length + changed.length > 0
  const kind = refused.length > 0 ? 'mark' : written ? 'good' : undefined
  return (
    <Card {...(kind && { kind })}>
      <Stack>
        <Title>{written ? '名单放进去了' : '先看一看，还没有放进去'}</Title>
        <Notice>{`${written ? '新加' : '要新加'} ${added.length} 个，${written ? '改动' : '要改动'} ${changed.length} 个，没有变的 ${same} 个，放不进去的 ${refused.length} 行。`}</Notice>
        {notes.length > 0 && <List items={notes} />}
        <Lines what="放不进去的，改好再放一次，别的不会重复：" lines={refused.map(({ row, why }) => `第${row}行：${why}`)} />
        <Lines what="新加的：" lines={added.map(({ row, name }) => `第${row}行：${name}`)} />
        <Lines what="改动的：" lines={changed.map(({ row, name, what }) => `第${row}行：${name}，${what}`)} />
        {missing.length > 0 && (
          <>
            <Meta>{`这次的名单里没有、照旧留着的 ${missing.length} 个。${added.length > 0 ? '要是改了名，请把原来的编码写上，不然会变成两个。' : ''}`}</Meta>
            {added.length > 0 && <Lines what="留着的：" lines={missing} />}
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

const Lines = ({ what, lines }: { what: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <>
      <Meta>{what}</Meta>
      <More items={lines}>{(shown) => <List items={shown} />}</More>
    </>
  )
