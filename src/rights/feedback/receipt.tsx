import { useState } from 'react'
import { copy } from '@/lib/copy'
import { isStored, useOnDelivered, useWaiting } from '@/lib/outbox'
import { day } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Loading, Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { feedbackKinds } from '../../../types/words/feedback'
import { secretOf } from './held'

type Standing = Output<'feedback.receipt'>

/** One code and how it stands: on the phone still, refused, or with the county. */
export const Receipt = ({ code }: { code: string }) => {
  const unsent = useWaiting().find((w) => w.id === `feedback.${code}`)
  const [copied, setCopied] = useState<boolean>()
  return (
    <Card kind="mark">
      <Stack>
        <Title>{`回执码 ${code}`}</Title>
        <Meta>凭它看答复，抄下来或截个图。</Meta>
        <BigButton kind="soft" onTap={async () => setCopied(await copy(code))}>
          {copied ? '已复制' : '复制回执码'}
        </BigButton>
        {copied === false && <Notice>这台手机不让复制，请抄下来。</Notice>}
        {unsent?.refused && <Notice kind="wrong">{`没收下：${unsent.refused}`}</Notice>}
        {unsent && !unsent.refused && (
          <Notice>{isStored(unsent.id) ? '记在手机里了，有网时自动交上去。' : '手机存不下了。先别关村哨，有网就会送出。'}</Notice>
        )}
        {!unsent && <Asked code={code} />}
      </Stack>
    </Card>
  )
}

const Asked = ({ code }: { code: string }) => {
  const { data, error, reload } = useCall('feedback.receipt', { code, ...secretOf(code) })
  useOnDelivered(['feedback.write'], reload)
  if (error) return <Notice kind="wrong">{error.message}</Notice>
  return data ? <Stands one={data} /> : <Loading />
}

/** What was written, where this person wrote it, and what was answered. */
export const Stands = ({ one: { kind, createdAt, answers, text } }: { one: Standing }) => (
  <>
    <Line>
      <Tag color={answers.length > 0 ? 'grass' : 'sky'}>{answers.length > 0 ? '答复了' : '收到了，还没答复'}</Tag>
      <Meta>{`${feedbackKinds[kind]}，${day(createdAt)}`}</Meta>
    </Line>
    {text && <Para>{text}</Para>}
    {answers.map((answer) => (
      <Notice key={answer.at} kind="good">{`${day(answer.at)}答复：${answer.text}`}</Notice>
    ))}
  </>
)
