import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Button, View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { ReportStatus } from '../../../types/entities/report'
import { reportStatuses } from '../../../types/words/report'
import css from './queue.module.scss'
import { readyWords } from './ready-words'

interface Props {
  code: string
  status: ReportStatus
  /** How many replies this officer has read: a colleague's newer one makes a conflict. */
  seen: number
  onReplied: () => void
  onConflict: () => void
}

/** Changes the status with words for the reporter. */
export const Reply = ({ code, status, seen, onReplied, onConflict }: Props) => {
  const [id, setId] = useState(() => newId('r'))
  const { value, write, sent } = useWritten('reply', code, { text: '', next: status as string })
  const { text } = value
  const next = value.next in reportStatuses ? (value.next as ReportStatus) : status
  const setText = (words: string) => write({ text: words })
  const [replied, setReplied] = useState(false)
  const { run, busy, trouble, setTrouble } = useMutation({
    onConflict,
    words: (failed) => (failed.code === 'conflict' ? '同事刚刚回复过了。上面已换成最新的，请看过再决定要不要回复。' : failed.message),
  })

  const send = async () => {
    setReplied(false)
    if (text.trim().length < 2) return setTrouble('写一句给举报人的话。')
    if (!(await run('report.reply', { code, id, status: next, text, after: seen }))) return
    setId(newId('r'))
    sent({ text: '', next })
    setReplied(true)
    onReplied()
  }

  return (
    <Card className={css.reply}>
      <Title>回复举报人</Title>
      <Choice label="改为" options={reportStatuses} value={next} onChoose={(one) => write({ next: one })} />
      <View role="group" label="现成的话，点一下就填上">
        {readyWords[next].map((words) => (
          <Button key={words} className={css.ready} onTap={() => setText(words)}>
            {words}
          </Button>
        ))}
      </View>
      <Field label="给举报人的话" long value={text} onInput={setText} maxLength={300} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {replied && <Notice kind="good">已回复，举报人用回执码就能看到。</Notice>}
      <BigButton onTap={() => void send()} busy={busy && '正在回复…'}>
        回复，并改为“{reportStatuses[next]}”
      </BigButton>
    </Card>
  )
}
