import { useState } from 'react'
import { go } from '@/lib/go'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'

/** Gives the story to the editing desk, without anything that tells who it happened to. The officer reads it over first. */
export const HandOver = ({ code }: { code: string }) => {
  const [newManuscript] = useState(() => newId('m'))
  const { value, unsent, write, sent } = useWritten('excerpt', code, { text: '', id: newManuscript })
  const { text, id } = value
  const [open, setOpen] = useState(unsent)
  const { run, busy, trouble } = useMutation()
  const [done, setDone] = useState(false)
  const handed = () => {
    sent(value)
    setDone(true)
  }
  const excerpted = (words: string) => {
    write({ text: words })
    setOpen(true)
  }
  const begin = () => {
    if (unsent) setOpen(true)
    else void run('report.excerpt', { code }, { onDone: (excerpt) => excerpted(excerpt.text) })
  }
  const hand = () => void run('report.handOver', { code, id, text }, { onDone: () => handed() })
  if (done)
    return (
      <Card kind="good">
        <Stack>
          <Notice kind="good">交给编辑组了，就是您刚才看过的这段字。</Notice>
          <BigButton kind="line" onTap={() => go('edit/desk', { id })}>
            去编辑台看这份稿子
          </BigButton>
        </Stack>
      </Card>
    )
  return (
    <Card>
      <Stack>
        <Title>写成案例，提醒大家</Title>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {!open ? (
          <BigButton kind="line" busy={busy && '正在隐去姓名号码…'} onTap={begin}>
            交给编辑组
          </BigButton>
        ) : (
          <>
            <Field
              label="交出去的文字"
              hint="号码、姓名、地方已经隐去。再看一遍，认得出人的话都改掉"
              long
              value={text}
              maxLength={2000}
              onInput={(words) => write({ text: words })}
            />
            <BigButton busy={busy && '正在交…'} disabled={text.trim().length < 10} onTap={hand}>
              看过了，交给编辑组
            </BigButton>
            <BigButton kind="plain" onTap={() => setOpen(false)}>
              先不交
            </BigButton>
          </>
        )}
      </Stack>
    </Card>
  )
}
