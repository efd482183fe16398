import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { lookKinds } from '../../../types/words/report'

/** Above so many the codes of one look open by a tap. */
const few = 3

/** One look. Of a list, and of many taken together, the codes open by a tap. */
export const Look = ({ look: { at, by, what, codes, refused } }: { look: Output<'report.looks'>['looks'][number] }) => {
  const [open, setOpen] = useState(false)
  const list = what === 'list'
  const folded = list ? codes.length > 0 : codes.length > few
  return (
    <Card>
      <Line>
        <Title level={3}>{by}</Title>
        <Meta>{dayAndTime(at)}</Meta>
      </Line>
      <Tag color={refused ? 'red' : 'sky'}>{refused ? `想${verbs[what as keyof typeof verbs] ?? '办'}，没让看` : lookKinds[what]}</Tag>
      {folded ? (
        <BigButton kind="plain" expanded={open} onTap={() => setOpen(!open)}>
          {open ? '收起' : `${list ? '列表里有' : '一共'} ${codes.length} 份，看是哪些`}
        </BigButton>
      ) : null}
      {list && codes.length === 0 && <Meta>列表是空的。</Meta>}
      {(folded ? open : !list) && <Para>回执码 {codes.join('、')}</Para>}
    </Card>
  )
}

const verbs = {
  ...{
    list: '看列表',
    read: '打开',
    reply: '回复',
    handOver: '整理成案例',
    alike: '看像是同一伙的',
    clues: '看能公开的线索',
    export: '导出',
    aid: '看',
  },
} as const
