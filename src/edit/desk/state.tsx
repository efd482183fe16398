import { dateOfTime, dayAndTime } from '@/lib/time'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { bundleName } from '../../../types/words/bundle'
import { manuscriptKinds, manuscriptStatuses } from '../../../types/words/manuscript'
import { materialKinds } from '../../../types/words/material'

/** Where a manuscript stands, who wrote and who agreed, and what somebody said about it. */
export const State = ({ read: { manuscript, author, reviewer, cases } }: { read: Output<'manuscript.read'> }) => {
  const { kind, status, live, version, words, flagged, due, title, updatedAt, from, source } = manuscript
  return (
    <Card>
      <Line>
        <Tag color="ink">{manuscriptKinds[kind]}</Tag>
        <Tag color={status === 'withdrawn' ? 'red' : 'sky'}>{manuscriptStatuses[status]}</Tag>
        <Meta>第{version}版</Meta>
      </Line>
      <Title>{title}</Title>
      <Para>
        {author ? `${author}写的` : '编辑台启用以前就有'}
        {reviewer && `，${reviewer}审核通过`}。{dayAndTime(updatedAt)}
      </Para>
      {source && <Meta>{`来自${bundleName(source)}，${dateOfTime(source.madeAt)}做的。`}</Meta>}
      {from && <Meta>出自案例：{cases[from] ?? '已经不在的一个'}</Meta>}
      {live && status !== 'published' && <Notice>大家现在看到的，是审核过的那一版。</Notice>}
      {due && <Notice kind="wrong">到了该再看一遍的日子。大家还在看原来的那一版，请早点改好交审，或者留原来的。</Notice>}
      {words && <Notice kind="wrong">{`${status === 'withdrawn' ? '撤下的原因' : '退回来了'}：${words}`}</Notice>}
      {flagged && (
        <Notice kind="wrong">{`${flagged}，看看这一份还要不要留。${live && kind in materialKinds ? '定下来以前，宣传品里先不放它。' : ''}`}</Notice>
      )}
    </Card>
  )
}
