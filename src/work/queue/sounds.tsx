import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Sound } from '@/ui/media'
import { Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

type ReportRead = Output<'report.read'>
interface Props {
  report: ReportRead
  onChanged: () => void
}

/** What was told by mouth, to be heard, and written down for whoever cannot. */
export const Sounds = ({ report: { _id: code, sounds = [] }, onChanged }: Props) =>
  sounds.length === 0 ? null : (
    <Card>
      <Stack>
        <Title>说给民警听的</Title>
        {sounds.map((one, n) => (
          <Piece key={one.id} code={code} one={one} n={n} onChanged={onChanged} />
        ))}
      </Stack>
    </Card>
  )

interface PieceProps {
  code: string
  one: NonNullable<ReportRead['sounds']>[number]
  n: number
  onChanged: () => void
}

const Piece = ({ code, one: { id, link, length, transcript }, n, onChanged }: PieceProps) => {
  const { value, unsent, write, sent } = useWritten('transcript', `${code} ${id}`, { text: transcript ?? '' })
  const { text } = value
  const [open, setOpen] = useState(unsent)
  const { run, busy, trouble } = useMutation()
  const done = () => {
    sent()
    setOpen(false)
    onChanged()
  }
  return (
    <>
      <Sound src={link} label={`第 ${n + 1} 段，${length} 秒`} />
      {transcript && <Para>{`听到的：${transcript}`}</Para>}
      {!open ? (
        <BigButton kind="plain" onTap={() => setOpen(true)}>
          {`把第 ${n + 1} 段听到的写下来`}
        </BigButton>
      ) : (
        <>
          <Field label={`第 ${n + 1} 段听到的`} long value={text} maxLength={2000} onInput={(words) => write({ text: words })} />
          {trouble && <Notice kind="wrong">{trouble}</Notice>}
          <BigButton
            kind="line"
            disabled={!text.trim()}
            busy={busy && '正在存…'}
            onTap={() => void run('report.transcribe', { code, sound: id, text }, { onDone: done })}
          >
            存下
          </BigButton>
        </>
      )}
    </>
  )
}
