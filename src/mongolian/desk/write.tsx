import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { Vertical } from '@/parts/vertical'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import type { Input, Output } from '../../../types/contract'
import { Recording } from './recording'

interface Props {
  what: Input<'rendering.read'>
  read: Output<'rendering.read'>
  onSaved: () => void
}

/** The text with its look beside it, the recording and its words; kept, or handed to a reviewer. */
export const Write = ({ what, read: { rendering }, onSaved }: Props) => {
  const [headline, setHeadline] = useState(rendering?.text?.headline ?? '')
  const [body, setBody] = useState(rendering?.text?.paragraphs.join('\n') ?? '')
  const [transcript, setTranscript] = useState(rendering?.transcript ?? '')
  const { run, busy, trouble } = useMutation()
  const [submits, setSubmits] = useState(false)
  const paragraphs = body.split('\n').filter((line) => line.trim())
  const text = what.language === 'mn' && headline.trim() && paragraphs.length > 0 ? { headline, paragraphs } : undefined

  const save = async (submit: boolean) => {
    setSubmits(submit)
    const said = transcript.trim()
    const after = rendering?.version ?? 0
    const saved = await run('rendering.save', { ...what, ...(text && { text }), ...(said && { transcript: said }), after })
    if (saved && submit) await run('rendering.submit', { ...what, version: saved.version })
    onSaved()
  }

  return (
    <Stack>
      {what.language === 'mn' && (
        <>
          <Field label="蒙古文标题" value={headline} maxLength={80} onInput={setHeadline} />
          <Field label="蒙古文正文" hint="一段一行" long value={body} maxLength={3000} onInput={setBody} />
          {text && <Vertical text={text} />}
        </>
      )}
      <Recording what={what} has={!!rendering?.recording} onDone={onSaved} />
      <ReadAloud recording={rendering?.recording} />
      <Field label="录音里说的话" hint="有录音就要写，听不见的人也能看" long value={transcript} maxLength={2000} onInput={setTranscript} />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton kind="line" busy={busy && (submits ? '正在交…' : '正在保存…')} onTap={() => void save(false)}>
        先保存
      </BigButton>
      <BigButton disabled={!!busy} onTap={() => void save(true)}>
        交给审校的人
      </BigButton>
    </Stack>
  )
}
