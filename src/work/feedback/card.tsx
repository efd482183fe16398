import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { dayAndTime } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { feedbackKinds } from '../../../types/words/feedback'

/** What somebody wrote, what was answered, and the place to answer. */
export const FeedbackCard = ({ one, onAnswered }: { one: Output<'feedback.list'>['feedbacks'][number]; onAnswered: () => void }) => {
  const { _id: code, kind, text, contact, unproven, createdAt, answers } = one
  const { value, write, sent } = useWritten('feedbackAnswer', code, { text: '' })
  const [id] = useState(() => newId('a'))
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onAnswered })
  const send = async () => {
    if (value.text.trim().length < 2) return setTrouble('写一句给本人的话。')
    if (!(await run('feedback.answer', { code, id, text: value.text, after: answers.length }))) return
    sent()
    onAnswered()
  }
  return (
    <Card>
      <Stack>
        <Line>
          <Tag color={kind === 'complaint' ? 'red' : 'sky'}>{feedbackKinds[kind]}</Tag>
          <Meta>{dayAndTime(createdAt)}</Meta>
        </Line>
        <Para>{text}</Para>
        {contact && <Meta>{`怎么找到本人：${contact}`}</Meta>}
        {unproven && <Meta>网页上交的，不知道是谁；今天这样的特别多。也请看一看。</Meta>}
        {answers.map((answer) => (
          <Notice key={answer.at} kind="good">{`${dayAndTime(answer.at)}答复：${answer.text}`}</Notice>
        ))}
        <Field label={`答复 ${code}`} long value={value.text} maxLength={500} onInput={(words) => write({ text: words })} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton kind="line" busy={busy && '正在答复…'} onTap={() => void send()}>
          {answers.length > 0 ? '再答复一次' : '答复本人'}
        </BigButton>
      </Stack>
    </Card>
  )
}
