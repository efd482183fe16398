import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { Vertical } from '@/parts/vertical'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { TakenOut } from '@/ui/taken-out'
import { Para } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { isPrivateCode } from '../../../wording/mongolian/code'
import { idOf } from './id-of'
import { Recording } from './recording'
import { WrongCodes } from './wrong-codes'

interface Props {
  what: Input<'rendering.read'>
  read: Output<'rendering.read'>
  onSaved: () => void
}

/** The text with its look beside it, the recording and its words; kept, or handed to a reviewer. */
export const Write = ({ what, read: { source, rendering }, onSaved }: Props) => {
  /** What the cloud has: what is written here was begun from it, or from what a colleague has replaced meanwhile. */
  const inCloud = JSON.stringify([rendering?.text, rendering?.transcript])
  const { value, unsent, write, sent } = useWritten('rendering', idOf(what), {
    headline: rendering?.text?.headline ?? '',
    body: rendering?.text?.paragraphs.join('\n') ?? '',
    transcript: rendering?.transcript ?? '',
    from: inCloud,
  })
  const { headline, body, transcript } = value
  const [mine, setMine] = useState<typeof value>()
  const behind = unsent && value.from !== inCloud
  const put = (change: Partial<typeof value>) => write(unsent ? change : { ...change, from: inCloud })
  const { run, busy, trouble, setTrouble } = useMutation()
  const [submits, setSubmits] = useState(false)
  /** A slogan has nothing but its words. */
  const titleAlone = source.words.length === 1
  const paragraphs = body.split('\n').filter((line) => line.trim())
  const text = what.language === 'mn' && headline.trim() && (paragraphs.length > 0 || titleAlone) ? { headline, paragraphs } : undefined

  const save = async (submit: boolean) => {
    if ([headline, body, transcript].some(isPrivateCode)) return setTrouble('先把上面说的编码换好，再存。')
    setSubmits(submit)
    const said = transcript.trim()
    const saved = await run('rendering.save', {
      ...what,
      ...(text && { text }),
      ...(said && { transcript: said }),
      after: rendering?.version ?? 0,
    })
    if (saved) sent(value)
    if (saved && submit) await run('rendering.submit', { ...what, version: saved.version })
    onSaved()
  }

  const theirs = () => {
    setMine(value)
    sent()
  }
  const putBack = (words: typeof value) => {
    setMine(undefined)
    write(words)
  }

  return (
    <Stack>
      {mine && <TakenOut words="用了同事的。您写的那份先收在这里。" back="点错了，放回我写的" onBack={() => putBack(mine)} />}
      {behind && (
        <Card kind="mark">
          <Stack>
            <Para>同事存了更新的一版。下面是您写的，还没存。</Para>
            <Row>
              <BigButton kind="line" onTap={() => write({ from: inCloud })}>
                用我写的
              </BigButton>
              <BigButton kind="line" onTap={theirs}>
                用同事的
              </BigButton>
            </Row>
          </Stack>
        </Card>
      )}
      {what.language === 'mn' && (
        <>
          <Field label="蒙古文标题" value={headline} maxLength={80} onInput={(words) => put({ headline: words })} />
          <Field label="蒙古文正文" hint="一段一行" long value={body} maxLength={3000} onInput={(words) => put({ body: words })} />
          <WrongCodes words={`${headline}\n${body}\n${transcript}`} />
          {text && <Vertical text={text} />}
        </>
      )}
      <Recording what={what} has={!!rendering?.recording} onDone={onSaved} />
      <ReadAloud recording={rendering?.recording} />
      <Field
        label="录音里说的话"
        hint="有录音就要写，听不见的人也能看"
        long
        value={transcript}
        maxLength={2000}
        onInput={(words) => put({ transcript: words })}
      />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton kind="line" disabled={behind} busy={busy && (submits ? '正在交…' : '正在保存…')} onTap={() => void save(false)}>
        先保存
      </BigButton>
      <BigButton disabled={behind || !!busy} onTap={() => void save(true)}>
        交给审校的人
      </BigButton>
    </Stack>
  )
}
