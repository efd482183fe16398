import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { Button, View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { ReportStatus } from '../../../types/entities/report'
import { isReadyReply, readyReplies } from '../../../types/words/ready-replies'
import { notFiledReasons, reportStatuses } from '../../../types/words/report'
import css from './queue.module.scss'

interface Props {
  code: string
  status: ReportStatus
  caseNumber: string | undefined
  /** How many replies this officer has read: a colleague's newer one makes a conflict. */
  seen: number
  onReplied: () => void
  onConflict: () => void
}

/** Taking back is the reporter's own. */
const { withdrawn: _theirs, ...answers } = reportStatuses
const isAskable = (status: ReportStatus) => status === 'received' || status === 'checking' || status === 'filed'

/** Changes the status with words for the reporter. */
export const Reply = ({ code, status, caseNumber, seen, onReplied, onConflict }: Props) => {
  const [id, setId] = useState(() => newId('r'))
  const { value, write, sent } = useWritten('reply', code, {
    text: '',
    next: status as string,
    caseNumber: caseNumber ?? '',
    why: '',
    asks: 'no',
  })
  const { text } = value
  const next = value.next in reportStatuses ? (value.next as ReportStatus) : status
  const number = value.caseNumber.trim()
  const reason = value.why in notFiledReasons ? (value.why as keyof typeof notFiledReasons) : undefined
  const asks = value.asks === 'yes'
  const setText = (words: string) => write({ text: words })
  const [replied, setReplied] = useState(false)
  const { run, busy, trouble, setTrouble } = useMutation({
    onConflict,
    words: (failed) => (failed.code === 'conflict' ? '同事刚刚回复过了。上面已换成最新的，请看过再决定要不要回复。' : failed.message),
  })

  const send = async () => {
    setReplied(false)
    if (text.trim().length < 2) return setTrouble('写一句给举报人的话。')
    if (isReadyReply(text)) return setTrouble('现成的话要改成自己的再发，比如加上称呼、时间。')
    const about = {
      ...(next === 'filed' && number && { caseNumber: number }),
      ...(next === 'notFiled' && reason && { notFiled: reason }),
    }
    if (next === 'filed' && !number) return setTrouble('已立案要写上立案号。')
    if (next === 'notFiled' && !reason) return setTrouble('不予立案要选原因。')
    const asked = asks && isAskable(next)
    if (
      !(await (asked
        ? run('report.ask', { code, id, text })
        : run('report.reply', { code, id, status: next, text, after: seen, ...about })))
    )
      return
    setId(newId('r'))
    sent({ text: '', next: asked && next === 'received' ? 'checking' : next, caseNumber: number, why: '', asks: 'no' })
    setReplied(true)
    onReplied()
  }

  return (
    <Card className={css.reply}>
      <Title>回复举报人</Title>
      <Choice label="改为" options={answers} value={next as keyof typeof answers} onChoose={(one) => write({ next: one })} />
      <View role="group" label="现成的话，点一下就填上">
        {readyReplies[next].map((words) => (
          <Button key={words} className={css.ready} onTap={() => setText(words)}>
            {words}
          </Button>
        ))}
      </View>
      {next === 'filed' && (
        <Field label="立案号" value={value.caseNumber} maxLength={40} onInput={(words) => write({ caseNumber: words })} />
      )}
      {next === 'notFiled' && (
        <Choice label="为什么不予立案" options={notFiledReasons} value={reason} onChoose={(key) => write({ why: key })} />
      )}
      {isAskable(next) && (
        <Choices
          label="这句话"
          options={{ asks: '是问举报人的，等他回答' }}
          values={asks ? ['asks'] : []}
          onChange={(keys) => write({ asks: keys.length ? 'yes' : 'no' })}
        />
      )}
      <Field label="给举报人的话" long value={text} onInput={setText} maxLength={300} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {replied && <Notice kind="good">已回复，举报人用回执码就能看到。</Notice>}
      <BigButton onTap={() => void send()} busy={busy && '正在回复…'}>
        {asks && isAskable(next) ? '问举报人' : `回复，并改为“${reportStatuses[next]}”`}
      </BigButton>
    </Card>
  )
}
