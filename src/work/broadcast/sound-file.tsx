import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import type { Input } from '../../../types/contract'
import { giveSound, giveWords, keepSound } from './give-sound'

interface Props {
  input: Input<'broadcast.sound'>
  /** What the button calls it. */
  words: string
  /** Which of several, for whoever hears the button. */
  of: string
}

/** A sound to take along: fetched by one tap, saved or passed on by the next, since WeChat passes on only what lies there when it is tapped. */
export const SoundFile = ({ input, words, of }: Props) => {
  const { run, busy, trouble, setTrouble } = useMutation()
  const [file, setFile] = useState<{ path: string; name: string }>()
  const fetch = async () => {
    const answer = await run('broadcast.sound', input)
    if (!answer) return
    const path = await keepSound(answer.sound, answer.name)
    if (path) setFile({ path, name: answer.name })
    else setTrouble('手机存不下了。删掉些不用的东西，再取一次。')
  }
  const give = () => {
    if (file) void giveSound(file.path, file.name)
    setFile(undefined)
  }
  return (
    <>
      {file ? (
        <BigButton kind="line" label={`${giveWords}，${of}`} onTap={give}>
          {giveWords}
        </BigButton>
      ) : (
        <BigButton kind="soft" busy={busy && '正在取…'} label={`${words}，${of}`} onTap={() => void fetch()}>
          {words}
        </BigButton>
      )}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
    </>
  )
}
