import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { newId } from '@/lib/new-id'
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

type State = { kind: 'good' | 'wrong'; words: string } | undefined

/** Changes the status with words for the reporter. */
export const Reply = ({ code, status, seen, onReplied, onConflict }: Props) => {
  const [id, setId] = useState(() => newId('r'))
  const [next, setNext] = useState<ReportStatus>(status)
  const [text, setText] = useState('')
  const [sending, setSending] = useState(false)
  const [said, setSaid] = useState<State>()

  const send = async () => {
    if (text.trim().length < 2) return setSaid({ kind: 'wrong', words: '写一句给举报人的话。' })
    setSending(true)
    setSaid(undefined)
    try {
      await call('report.reply', { code, id, status: next, text, after: seen })
      setId(newId('r'))
      setText('')
      setSaid({ kind: 'good', words: '已回复，举报人用回执码就能看到。' })
      onReplied()
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setSaid({ kind: 'wrong', words: e.code === 'conflict' ? '同事刚刚回复过了。上面已换成最新的，请看过再决定要不要回复。' : e.message })
      if (e.code === 'conflict') onConflict()
    } finally {
      setSending(false)
    }
  }

  return (
    <Card className={css.reply}>
      <Title>回复举报人</Title>
      <Choice label="改为" options={reportStatuses} value={next} onChoose={setNext} />
      <View role="group" label="现成的话，点一下就填上">
        {readyWords[next].map((words) => (
          <Button key={words} className={css.ready} onTap={() => setText(words)}>
            {words}
          </Button>
        ))}
      </View>
      <Field label="给举报人的话" long value={text} onInput={setText} maxLength={300} />
      {said && <Notice kind={said.kind}>{said.words}</Notice>}
      <BigButton onTap={() => void send()} busy={sending && '正在回复…'}>
        回复，并改为“{reportStatuses[next]}”
      </BigButton>
    </Card>
  )
}
