import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { go } from '@/lib/go'
import { newId } from '@/lib/new-id'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'

/** Gives the story to the editing desk, without anything that tells who it happened to. The officer reads it over first. */
export const HandOver = ({ code }: { code: string }) => {
  const [id] = useState(() => newId('m'))
  const [text, setText] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const trying = async (what: () => Promise<void>) => {
    setBusy(true)
    setTrouble(undefined)
    try {
      await what()
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setTrouble(e.message)
    } finally {
      setBusy(false)
    }
  }
  const begin = () => trying(async () => setText((await call('report.excerpt', { code })).text))
  const hand = () =>
    trying(async () => {
      await call('report.handOver', { code, id, text: text ?? '' })
      setDone(true)
    })
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
        {text === undefined ? (
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
              onInput={setText}
            />
            <BigButton busy={busy && '正在交…'} disabled={text.trim().length < 10} onTap={hand}>
              看过了，交给编辑组
            </BigButton>
            <BigButton kind="plain" onTap={() => setText(undefined)}>
              先不交
            </BigButton>
          </>
        )}
      </Stack>
    </Card>
  )
}
