import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Button, View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import type { AidStatus } from '../../../types/entities/aid'
import { aidStatuses } from '../../../types/words/aid'
import css from './aid.module.scss'
import { readyWords } from './ready-words'

interface Props {
  aid: Output<'aid.open'>
  onReplied: () => void
  onConflict: () => void
}

/** Brings it to the next state, with words for the person. */
export const Reply = ({ aid: { _id, next, replies, additions }, onReplied, onConflict }: Props) => {
  const [reply, setReply] = useState(() => newId('r'))
  const { value, write, sent } = useWritten('aidReply', _id, { text: '', next: '' })
  const status = next.find((one) => one === value.next)
  const [done, setDone] = useState(false)
  const { run, busy, trouble, setTrouble } = useMutation({
    onConflict,
    words: (failed) => (failed.code === 'conflict' ? `${failed.message}。上面已换成最新的。` : failed.message),
  })
  if (next.length === 0) return null
  const send = async () => {
    setDone(false)
    if (!status) return setTrouble('先点一下改为哪一步。')
    if (value.text.trim().length < 2) return setTrouble('写一句给本人的话。')
    const after = { replies: replies.length, additions: additions.length }
    if (!(await run('aid.reply', { id: _id, reply, status, text: value.text, after }))) return
    setReply(newId('r'))
    sent({ text: '', next: '' })
    setDone(true)
    onReplied()
  }
  const options = Object.fromEntries(next.map((one) => [one, wordsOf[one] ?? aidStatuses[one]])) as Record<AidStatus, string>
  return (
    <Card>
      <Stack>
        <Title>答复本人</Title>
        <Choice label="改为" options={options} value={status} onChoose={(one) => write({ next: one })} />
        {status === 'missing' && <Meta>缺什么只能说一次，请一次说全。</Meta>}
        {status && (
          <View role="group" label="现成的话，点一下就填上">
            {readyWords[status]?.map((words) => (
              <Button key={words} className={css.ready} onTap={() => write({ text: words })}>
                {words}
              </Button>
            ))}
          </View>
        )}
        <Field label="给本人的话" long value={value.text} maxLength={300} onInput={(text) => write({ text })} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {done && <Notice kind="good">已答复，本人在“我问过的”里能看到。</Notice>}
        <BigButton busy={busy && '正在答复…'} onTap={() => void send()}>
          {status ? `答复，并改为“${wordsOf[status] ?? aidStatuses[status]}”` : '答复'}
        </BigButton>
      </Stack>
    </Card>
  )
}

/** The states that are said to the person as 您, as the office calls them. */
const wordsOf: Partial<Record<AidStatus, string>> = { missing: '等本人补材料', objected: '本人提了异议' }
