import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import type { Input, Output } from '../../../types/contract'
import { idOf } from './id-of'

interface Props {
  what: Input<'rendering.read'>
  read: Output<'rendering.read'>
  onDecided: () => void
}

/** The tick, in one's own name; or back to the author with words. */
export const Decide = ({ what, read: { source, rendering }, onDecided }: Props) => {
  const { value, write, sent } = useWritten('renderingBack', idOf(what), { words: '' })
  const { words } = value
  const [wrong, setWrong] = useState<string>()
  const { run, busy, trouble } = useMutation()
  const decide = async (accept: boolean) => {
    const why = words.trim()
    if (!accept && why.length < 2) return setWrong('写一句为什么。')
    const input = { ...what, version: rendering?.version ?? 0, source: source.hash, accept }
    if (await run('rendering.decide', { ...input, ...(!accept && { words: why }) })) sent()
    onDecided()
  }
  return (
    <Stack>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton busy={busy && '正在记下…'} onTap={() => void decide(true)}>
        我看过、听过，意思没错，署我的名
      </BigButton>
      <Field label="为什么退回，作者看得到" value={words} maxLength={100} wrong={wrong} onInput={(now) => write({ words: now })} />
      <BigButton kind="line" disabled={!!busy} onTap={() => void decide(false)}>
        退回，请作者改
      </BigButton>
    </Stack>
  )
}
