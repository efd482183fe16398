import { useState } from 'react'
import { NotAgreed } from '@/lib/agreed'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import type { Input } from '../../../types/contract'
import { chooseRecording } from './choose-recording'
import css from './desk.module.scss'
import { Record } from './record'

/** Base64 of whole groups of four, as much as a call may carry (types/contract.ts). */
const piece = 999_996
const most = (5 * 1024 * 1024 * 4) / 3 + 4

/** Records or chooses, and sends it piece by piece. */
export const Recording = ({ what, has, onDone }: { what: Input<'rendering.read'>; has: boolean; onDone: () => void }) => {
  const [sent, setSent] = useState<number>()
  const { run, trouble, setTrouble } = useMutation()
  const choose = async () => {
    setTrouble('')
    const audio = await chooseRecording().catch((e: unknown) =>
      setTrouble(e instanceof NotAgreed ? e.message : '这个录音打不开，请另选一个'),
    )
    if (audio) await send(audio)
  }
  const send = async (audio: string): Promise<boolean> => {
    if (audio.length > most) {
      setTrouble('录音太大，请剪短，或压缩到5兆以内再传')
      return false
    }
    const parts = Math.ceil(audio.length / piece)
    const id = newId('r')
    let there = true
    for (let part = 0; there && part < parts; part++) {
      setSent(part / parts)
      there = !!(await run('rendering.attach', { ...what, id, part, parts, audio: audio.slice(part * piece, (part + 1) * piece) }))
    }
    setSent(undefined)
    if (there) onDone()
    return there
  }
  const percent = Math.round((sent ?? 0) * 100)
  return (
    <>
      <Record busy={sent !== undefined} onKeep={send} />
      <BigButton kind="line" busy={sent !== undefined && `正在传录音，${percent}%`} onTap={() => void choose()}>
        {has ? '换一段录好的' : '选一段录好的'}
      </BigButton>
      {sent !== undefined && (
        <View className={css.bar} silent>
          <View className={css.sent} style={{ width: `${percent}%` }} />
        </View>
      )}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
    </>
  )
}
