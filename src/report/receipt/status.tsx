import { type ReactNode, useEffect, useState } from 'react'
import { sawAnswers } from '@/lib/answers'
import type { CallFailed } from '@/lib/call'
import { secretOf } from '@/lib/hand-in'
import { useOnDelivered } from '@/lib/outbox'
import { sentences } from '@/lib/sentences'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Headline, Meta, Para, Tag, Title } from '@/ui/words'
import { receiptAloud } from '../../../content/aloud/report'
import type { Output } from '../../../types/contract'
import { reportStatuses } from '../../../types/words/report'
import { AfterwardsOf } from './afterwards'
import css from './index.module.scss'
import { lookedAt, nextStep } from './next-step'

const notYet = '民警看过会在这里答复，请过一两天再来看。'

/** How a report stands with the police, and what they answered: only what the cloud itself has said. What comes after it waits for it, so that nothing moves. */
export const Status = ({ code, children }: { code: string; children: ReactNode }) => {
  const [secret] = useState(() => secretOf(code))
  const { data, error, loading, reload } = useCall('report.receipt', { code, ...(secret && { secret }) }, { keep: `receipt.${code}` })
  const answers = data?.replies.length ?? 0
  useOnDelivered(['report.add', 'report.withdraw', 'report.reopen'], reload)
  useEffect(() => sawAnswers(code, answers), [code, answers])
  if (!data && !error) return <Loading words="正在查…" />
  return (
    <>
      {data ? <Known {...{ data, error, loading, reload }} /> : <Failed message={error?.message ?? ''} again={reload} />}
      {data?.own && <AfterwardsOf receipt={data} />}
      {children}
    </>
  )
}

interface Known {
  data: Output<'report.receipt'>
  error: CallFailed | undefined
  loading: boolean
  reload: () => void
}

const Known = ({ data, error, loading, reload }: Known) => (
  <Card kind="good">
    {error && <Notice>{`${error.message}。下面是上次看到的。`}</Notice>}
    <Headline>{reportStatuses[data.status]}</Headline>
    <Meta>
      {dayAndTime(data.createdAt)}收到
      {data.changedAt > data.createdAt && `，${dayAndTime(data.changedAt)}有变化`}
    </Meta>
    {data.replies.length === 0 && <Para>{notYet}</Para>}
    {data.replies.map((reply) => (
      <View key={reply.at} className={css.reply}>
        <Tag color="grass">{reply.asks ? '民警问您' : reportStatuses[reply.status]}</Tag>
        <Para>{reply.text}</Para>
        <Meta>{dayAndTime(reply.at)}</Meta>
      </View>
    ))}
    <Title level={3}>接下来</Title>
    {nextStep(data).map((words) => (
      <Para key={words}>{words}</Para>
    ))}
    {data.looks && <Meta>{lookedAt(data.looks)}</Meta>}
    <ReadAloud aside text={spoken(data)} standing={sentences(receiptAloud[data.status])} />
    <BigButton kind="line" busy={loading && '正在查…'} onTap={reload}>
      再查一次
    </BigButton>
  </Card>
)

/** How it stands, each answer, what comes next and who looked, for the ear. */
const spoken = (receipt: Output<'report.receipt'>): string => {
  const { status, createdAt, replies, looks, asks: open = [] } = receipt
  return sentences([
    `您的举报${dayAndTime(createdAt)}收到，现在${reportStatuses[status]}`,
    ...(replies.length === 0 ? [notYet] : replies.map(({ at, text, asks }) => `${dayAndTime(at)}，民警${asks ? '问您' : '答复'}：${text}`)),
    ...(open.length > 0 ? ['民警在问您，请回答'] : []),
    ...nextStep(receipt),
    ...(looks ? [lookedAt(looks)] : []),
  ])
}
